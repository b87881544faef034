"""What protects the page and this machine: headers, the host's name, and no door for other origins."""

import httpx
import pytest

from api.app import create_app
from api.routers.hosts import host_name
from api.routers.port import HttpSettings
from tests.support import fake_services as sample
from tests.support.fake_services import FakeServices
from tests.support.http_server import serving

PATHS = ["/", "/docs", "/openapi.json", "/health", "/explorer/main.js", "/nothing", "/api/queries", "/api/export/turtle", "/api/search"]


@pytest.mark.parametrize("path", PATHS)
def test_every_answer_carries_the_headers_that_protect(http, path):
    headers = http.client.get(path).headers
    policy = dict(each.split(" ", 1) for each in headers["content-security-policy"].split("; "))
    assert policy["default-src"] == "'none'"
    assert policy["script-src"] == policy["style-src"] == policy["connect-src"] == "'self'"
    assert policy["frame-ancestors"] == policy["base-uri"] == "'none'"
    assert "unsafe" not in headers["content-security-policy"]
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "no-referrer"
    assert headers["x-frame-options"] == "DENY"


def test_a_fault_carries_them_too(http):
    with http.services.raising(ZeroDivisionError()):
        assert http.client.get("/health").headers["content-security-policy"]


@pytest.mark.parametrize(
    ("host", "status"),
    [
        ("localhost", 200),
        ("LOCALHOST:1", 200),
        ("127.0.0.1:8000", 200),
        ("[::1]:8000", 200),
        ("evil.example", 421),
        ("localhost.evil.example", 421),
        ("evil.example:8000", 421),
        ("127.0.0.1.evil.example", 421),
        ("evil.example/localhost", 421),
        ("[::1].evil.example", 421),
        ("", 421),
    ],
)
def test_by_which_names_the_server_may_be_addressed(http, host, status):
    answer = http.client.get("/health", headers={"Host": host})
    assert answer.status_code == status
    if status == 421:
        assert answer.json()["error"]["code"] == "wrong-host"
        assert answer.headers["content-security-policy"]


def test_a_server_for_others_answers_to_any_name():
    with serving(create_app(FakeServices(), HttpSettings(hosts=()))) as server:
        assert httpx.get(f"{server.url}/health", headers={"Host": "remit.example"}, trust_env=False).status_code == 200


@pytest.mark.parametrize(
    ("header", "name"),
    [("a", "a"), ("A:80", "a"), ("[::1]", "[::1]"), ("[::1]:80", "[::1]"), ("[::1]x:80", "[::1]x"), ("", ""), (":80", "")],
)
def test_the_name_in_a_host_header(header, name):
    assert host_name(header) == name


@pytest.mark.parametrize("method", ["GET", "OPTIONS"])
def test_no_other_origin_is_let_in(http, method):
    headers = {"Origin": "https://evil.example", "Access-Control-Request-Method": "GET"}
    answer = http.client.request(method, "/api/queries", headers=headers)
    assert not [name for name in answer.headers if name.startswith("access-control-")]


def test_hostile_names_stay_inside_json(http):
    answer = http.client.get(f"/api/entities/{sample.HOSTILE}")
    assert answer.headers["content-type"] == "application/json"
    assert answer.json()["name"] == sample.HOSTILE_NAME
