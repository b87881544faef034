"""The OpenAPI document and the pages: complete, with examples, and without anything from other hosts."""

import re
from pathlib import Path

import pytest

from api.app import create_app
from api.routers.pages import EXPLORER
from api.routers.reference import example_of, reference_page
from tests.support.fake_services import FakeServices

DOCUMENT = create_app(FakeServices()).openapi()
OPERATIONS = [(method, path, about) for path, methods in DOCUMENT["paths"].items() for method, about in methods.items()]
NAMES = [f"{method} {path}" for method, path, _ in OPERATIONS]


def test_every_fixed_address_is_there():
    assert set(NAMES) == {
        "get /api/queries",
        "get /api/queries/counts",
        "get /api/queries/directives_of_body",
        "get /api/search",
        "get /api/entities/{id}",
        "get /api/entities/{id}/neighbours",
        "get /api/documents/{id}",
        "delete /api/documents/{id}",
        "post /api/documents",
        "get /api/export/{format}",
        "get /api/vocabulary",
        "get /health",
    }


@pytest.mark.parametrize(("method", "path", "about"), OPERATIONS, ids=NAMES)
def test_every_endpoint_is_told_of_with_examples(method, path, about):
    assert about["summary"]
    assert about["description"]
    for parameter in about.get("parameters", []):
        assert parameter["description"], parameter["name"]
    content = about["responses"]["200"]["content"]
    if "application/json" in content:
        example = example_of(DOCUMENT, content["application/json"]["schema"])
        assert example not in (None, {}, [])


@pytest.mark.parametrize(("method", "path", "about"), OPERATIONS, ids=NAMES)
def test_every_failure_is_told_of_in_its_one_shape(method, path, about):
    failures = {status: each for status, each in about["responses"].items() if status != "200"}
    assert {"422", "500", "503"} <= set(failures)
    for each in failures.values():
        assert each["content"]["application/json"]["schema"] == {"$ref": "#/components/schemas/FailureAnswer"}


def test_the_parameters_of_a_query_are_typed():
    about = DOCUMENT["paths"]["/api/queries/directives_of_body"]["get"]
    parameters = {each["name"]: each for each in about["parameters"]}
    assert parameters["body"]["required"] is True
    assert parameters["body"]["schema"]["type"] == "string"
    assert (parameters["line_of_authority"]["schema"]["type"], parameters["line_of_authority"]["schema"]["default"]) == ("boolean", False)
    assert parameters["depth"]["schema"]["type"] == "integer"
    assert parameters["kinds"]["schema"]["type"] == "array"
    assert parameters["since"]["schema"]["anyOf"][0]["pattern"]
    assert about["summary"] == "Which directives does this body implement?"


@pytest.mark.parametrize(("method", "path", "about"), OPERATIONS, ids=NAMES)
def test_writes_and_only_writes_need_the_key(method, path, about):
    assert bool(about.get("security")) == (method != "get")


def test_the_reference_shows_every_endpoint():
    page = reference_page(DOCUMENT)
    for method, path, about in OPERATIONS:
        assert f"{method.upper()} {path}" in page
        assert f'id="{about["operationId"]}"' in page


def test_the_reference_shows_words_as_text():
    hostile = {**DOCUMENT, "info": {"title": "<script>", "version": "1", "summary": "a & b"}}
    page = reference_page(hostile)
    assert "<script>" not in page
    assert "&lt;script&gt;" in page


def test_the_pages_are_served(http):
    assert '<script type="module" src="explorer/main.js">' in http.client.get("/").text
    assert http.client.get("/docs").headers["content-type"] == "text/html; charset=utf-8"
    for name, kind in (("main.js", "javascript"), ("page.css", "css"), ("icon.svg", "svg")):
        answer = http.client.get(f"/explorer/{name}")
        assert kind in answer.headers["content-type"]
        assert answer.headers["cache-control"] == "no-cache"


FILES = sorted(EXPLORER.iterdir())
_ADDRESS = re.compile(r"(?:https?:)?//[\w.-]+\.\w+")
_NAMESPACE = "http://www.w3.org/2000/svg"


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_no_file_of_the_page_names_another_host(path: Path):
    assert _ADDRESS.findall(path.read_text(encoding="utf-8").replace(_NAMESPACE, "")) == []


@pytest.mark.parametrize("path", [each for each in FILES if each.suffix == ".js"], ids=lambda path: path.name)
def test_no_module_makes_markup_of_strings(path: Path):
    assert not re.search(
        r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function|srcdoc|DOMParser", path.read_text("utf-8")
    )


def test_the_reference_names_no_other_host():
    assert _ADDRESS.findall(re.sub(r"https://[\w.]+\.example", "", reference_page(DOCUMENT))) == []
