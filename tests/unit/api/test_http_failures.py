"""Every way in which a failure can arise, and the one shape in which it is told."""

import logging

import httpx
import pytest

from api.errors import ServiceError
from api.routers import errors as http_errors
from api.routers.errors import HttpError
from graph import errors as graph_errors
from graph.errors import GraphError, QueryLimitError, StoreUnavailableError
from loaders.errors import UnreadableDocumentError
from ontology.errors import RemitError
from queries.errors import QueryError
from tests.support import fake_services as sample

BODY = "/api/queries/directives_of_body"


def told(answer: httpx.Response) -> dict:
    """The error of an answer, whose shape is checked."""
    body = answer.json()
    assert set(body) == {"error"}
    assert set(body["error"]) == {"code", "message", "hint", "data"}
    assert body["error"]["message"]
    assert isinstance(body["error"]["data"], dict)
    assert answer.headers["content-type"] == "application/json"
    assert answer.headers["content-security-policy"]
    return body["error"]


@pytest.mark.parametrize(
    ("method", "path", "status", "code"),
    [
        ("GET", "/nothing", 404, "not-found"),
        ("GET", "/api/nothing", 404, "not-found"),
        ("GET", "/explorer/nothing.js", 404, "not-found"),
        ("GET", "/explorer/../app.py", 404, "not-found"),
        ("GET", "/explorer/%2e%2e/app.py", 404, "not-found"),
        ("GET", "/api/queries/nothing", 404, "unknown-query"),
        ("GET", "/api/entities/no/such/thing", 404, "unknown-entity"),
        ("GET", "/api/entities/no/such/thing/neighbours", 404, "unknown-entity"),
        ("GET", "/api/documents/nothing", 404, "unknown-entity"),
        ("GET", "/api/export/nothing", 404, "unknown-format"),
        ("PUT", "/health", 405, "method-not-allowed"),
        ("POST", "/api/queries", 405, "method-not-allowed"),
        ("DELETE", "/", 405, "method-not-allowed"),
        ("GET", BODY, 422, "invalid-request"),
        ("GET", f"{BODY}?body=x&depth=deep", 422, "invalid-request"),
        ("GET", f"{BODY}?body=x&since=yesterday", 422, "invalid-request"),
        ("GET", f"{BODY}?body=x&since=2023-13-45", 422, "parameter"),
        ("GET", f"{BODY}?body=", 422, "parameter"),
        ("GET", f"{BODY}?body=x&bodies=y", 422, "invalid-request"),
        ("GET", "/api/search", 422, "invalid-request"),
        ("GET", "/api/search?q=x&limit=0", 422, "invalid-request"),
        ("GET", "/api/search?q=x&label=Nothing", 422, "invalid-request"),
        ("GET", f"/api/search?q={'x' * 401}", 422, "invalid-request"),
        ("POST", "/api/documents", 401, "key-refused"),
        ("DELETE", f"/api/documents/{sample.DOCUMENT}", 401, "key-refused"),
    ],
)
def test_a_request_that_does_not_fit(http, method, path, status, code):
    answer = http.client.request(method, path)
    assert (answer.status_code, told(answer)["code"]) == (status, code)


def test_a_method_that_is_not_allowed_says_which_are(http):
    assert http.client.put("/health").headers["allow"] == "GET"


def test_an_unknown_parameter_is_named_with_those_that_there_are(http):
    error = told(http.client.get(f"{BODY}?body=x&bodies=y"))
    assert "bodies" in error["message"]
    assert "line_of_authority" in error["hint"]
    assert error["data"]["fields"] == [{"where": "query.bodies", "message": "unknown parameter"}]


def test_each_field_that_does_not_fit_is_named(http):
    error = told(http.client.get(f"{BODY}?depth=deep"))
    assert {each["where"] for each in error["data"]["fields"]} == {"query.body", "query.depth"}


def test_what_a_person_sent_stands_in_a_refusal_as_text_of_json(http):
    answer = http.client.get(BODY, params={"body": "x", "<script>": "1"})
    assert "<script>" in told(answer)["message"]
    assert answer.headers["x-content-type-options"] == "nosniff"


def _family(kind: type[RemitError]) -> list[type[RemitError]]:
    return [kind, *(each for below in kind.__subclasses__() for each in _family(below))]


KINDS = [each for root in (GraphError, ServiceError, QueryError) for each in _family(root) if each.__init__ is RemitError.__init__]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_every_error_of_the_program_keeps_its_status_code_words_and_data(http, kind):
    with http.services.raising(kind("It went wrong.", hint="Do this.", data={"line": 3})):
        answer = http.client.get("/health")
    error = told(answer)
    assert answer.status_code == kind.status
    assert (error["code"], error["message"], error["hint"], error["data"]["line"]) == (kind.code, "It went wrong.", "Do this.", 3)


def test_the_families_of_errors_are_all_met():
    assert {graph_errors.StoreBusyError, http_errors.UploadTooLargeError, HttpError} <= set(KINDS)


@pytest.mark.parametrize("path", ["/health", BODY + "?body=x", "/api/search?q=x", f"/api/entities/{sample.CHAIR}", "/api/export/turtle"])
def test_a_store_that_is_away_is_told_by_every_endpoint(http, path):
    with http.services.raising(StoreUnavailableError("The store is away.", hint="Start it.")):
        answer = http.client.get(path)
    assert (answer.status_code, told(answer)["code"]) == (503, "store-unavailable")


def test_a_limit_is_told(http):
    with http.services.raising(QueryLimitError("Time ran out.", hint="Ask for less.")):
        answer = http.client.get(BODY + "?body=x")
    assert (answer.status_code, told(answer)["code"]) == (422, "query-limit")


@pytest.mark.parametrize("path", ["/health", BODY + "?body=x", "/api/export/turtle"])
def test_a_fault_tells_nothing_of_the_inside_but_the_log_has_it(http, path, caplog):
    with caplog.at_level(logging.ERROR), http.services.raising(ZeroDivisionError("secret inside")):
        answer = http.client.get(path)
    error = told(answer)
    assert (answer.status_code, error["code"]) == (500, "internal")
    assert "secret" not in answer.text
    assert "Traceback" not in answer.text
    assert answer.headers["connection"] == "close"
    assert error["data"]["incident"] in caplog.text
    assert "secret inside" in caplog.text


def test_an_error_of_the_server_carries_the_incident_under_which_the_log_has_it(http, caplog):
    with caplog.at_level(logging.ERROR), http.services.raising(StoreUnavailableError("The store is away.", hint="Start it.")):
        incident = told(http.client.get("/health"))["data"]["incident"]
    assert incident in caplog.text


def test_an_export_that_fails_midway_breaks_off_and_does_not_end_as_if_it_were_whole(http, caplog):
    http.services.export_failing_late = True
    with caplog.at_level(logging.CRITICAL), pytest.raises(httpx.RemoteProtocolError):
        http.client.get("/api/export/turtle")


def test_a_document_that_cannot_be_read_tells_why(http):
    with http.services.raising(UnreadableDocumentError("It is a picture.", hint="Send text.")):
        answer = http.client.get(f"/api/documents/{sample.DOCUMENT}")
    assert (answer.status_code, told(answer)["code"]) == (422, "unreadable-document")
