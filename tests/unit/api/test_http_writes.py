"""Loading and removing over HTTP: who may, and what arrives."""

import io
import socket
import time
import zipfile
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import urlsplit

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.app import create_app
from api.routers.port import HttpSettings
from api.routers.uploads import safe_name
from tests.support import fake_services as sample
from tests.support.fake_services import FakeServices
from tests.support.http_server import serving


def test_a_file_is_loaded_under_its_name(http):
    answer = http.client.post("/api/documents", files={"files": ("báo cáo.txt", b"text")}, headers=http.key)
    assert answer.status_code == 200
    assert answer.json()["added"] == ["báo cáo.txt"]
    assert http.services.loaded == {"upload:b%C3%A1o%20c%C3%A1o.txt": b"text"}


def test_several_files_under_any_field(http):
    files = [("files", ("a.txt", b"a")), ("more", ("b.txt", b"b"))]
    assert http.client.post("/api/documents", files=files, headers=http.key).json()["added"] == ["a.txt", "b.txt"]


def test_the_members_of_an_archive_are_loaded(http):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("folder/a.txt", "a")
        archive.writestr("b.txt", "b")
    answer = http.client.post("/api/documents", files={"files": ("both.zip", packed.getvalue())}, headers=http.key)
    assert sorted(answer.json()["added"]) == ["both.zip/b.txt", "both.zip/folder/a.txt"]
    assert sorted(http.services.loaded.values()) == [b"a", b"b"]


def test_what_cannot_be_read_is_set_aside_and_the_rest_is_loaded(http):
    files = [("files", ("empty.txt", b"")), ("files", ("full.txt", b"a"))]
    report = http.client.post("/api/documents", files=files, headers=http.key).json()
    assert report["added"] == ["full.txt"]
    assert report["set_aside"] == [{"name": "empty.txt", "reason": "The file is empty.", "hint": "Send one that is not."}]


def test_a_load_of_which_nothing_is_left_is_a_failure(http):
    answer = http.client.post("/api/documents", files={"files": ("empty.txt", b"")}, headers=http.key)
    error = answer.json()["error"]
    assert (answer.status_code, error["code"]) == (422, "nothing-loaded")
    assert error["data"]["set_aside"][0]["reason"] == "The file is empty."


def test_two_uploads_at_once_are_loaded_one_after_the_other(http, monkeypatch):
    inside: list[int] = []
    most: list[int] = []
    load = http.services.load_sources

    def slow(sources):
        inside.append(1)
        most.append(len(inside))
        time.sleep(0.2)
        report = load(sources)
        inside.pop()
        return report

    monkeypatch.setattr(http.services, "load_sources", slow)
    with ThreadPoolExecutor(3) as pool:
        sent = [pool.submit(http.client.post, "/api/documents", files={"files": (f"{n}.txt", b"a")}, headers=http.key) for n in range(3)]
        health = http.client.get("/health")
        assert {each.result().status_code for each in sent} == {200}
    assert most == [1, 1, 1]
    assert health.status_code == 200


@pytest.mark.parametrize("form", [{}, {"data": {"files": "no file"}}, {"json": {"files": []}}, {"content": b"text"}])
def test_a_request_without_a_file_is_refused(http, form):
    answer = http.client.post("/api/documents", headers=http.key, **form)
    assert (answer.status_code, answer.json()["error"]["code"]) == (422, "invalid-request")


def test_a_broken_form_is_refused(http):
    headers = {**http.key, "Content-Type": "multipart/form-data; boundary=x"}
    answer = http.client.post("/api/documents", content=b"--y\r\nnonsense", headers=headers)
    assert answer.status_code in (400, 422)
    assert answer.json()["error"]["message"]


def test_an_upload_that_announces_too_much_is_refused(http):
    answer = http.client.post("/api/documents", files={"files": ("a.txt", b"x" * 60_000)}, headers=http.key)
    assert (answer.status_code, answer.json()["error"]["code"]) == (413, "upload-too-large")
    assert answer.json()["error"]["data"] == {"limit": 50_000}
    assert http.services.loaded == {}


def test_an_upload_that_does_not_announce_its_length_is_counted(http):
    def pieces():
        yield b'--x\r\nContent-Disposition: form-data; name="files"; filename="a.txt"\r\n\r\n'
        for _ in range(60):
            yield b"x" * 1000
        yield b"\r\n--x--\r\n"

    headers = {**http.key, "Content-Type": "multipart/form-data; boundary=x"}
    answer = http.client.post("/api/documents", content=pieces(), headers=headers)
    assert (answer.status_code, answer.json()["error"]["code"]) == (413, "upload-too-large")
    assert http.services.loaded == {}


def test_a_refused_writer_is_answered_before_the_upload_is_read(http):
    where = urlsplit(str(http.client.base_url))
    with socket.create_connection((where.hostname, where.port)) as connection:
        head = (
            "POST /api/documents HTTP/1.1",
            "Host: localhost",
            "Content-Type: multipart/form-data; boundary=x",
            "Content-Length: 1000",
        )
        connection.sendall("\r\n".join((*head, "", "")).encode())  # and not a byte of the body
        assert connection.recv(100).startswith(b"HTTP/1.1 401")


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 401),
        ({"Authorization": "Bearer wrong"}, 401),
        ({"Authorization": "Bearer a-key-and-more"}, 401),
        ({"Authorization": "Bearer"}, 401),
        ({"Authorization": "Basic a-key"}, 401),
        ({"Authorization": "a-key"}, 401),
        ({"X-API-Key": "wrong"}, 401),
        ({"X-API-Key": ""}, 401),
        ({"Authorization": b"Bearer \xff\xfe"}, 401),
        ({"Authorization": "Bearer a-key"}, 200),
        ({"X-API-Key": "a-key"}, 200),
    ],
)
def test_who_may_write(http, headers, status):
    answer = http.client.delete(f"/api/documents/{sample.DOCUMENT}", headers=headers)
    assert answer.status_code == status
    assert http.services.removed == ([sample.DOCUMENT] if status == 200 else [])
    assert ("www-authenticate" in answer.headers) == (status == 401)


def test_a_key_with_letters_beyond_ascii():
    services = FakeServices()
    with serving(create_app(services, HttpSettings(api_key="khóa"))) as server:
        headers = {"Authorization": "Bearer khóa".encode()}
        assert httpx.delete(f"{server.url}/api/documents/{sample.DOCUMENT}", headers=headers, trust_env=False).status_code == 200


@pytest.mark.parametrize("headers", [{}, {"Authorization": "Bearer"}, {"X-API-Key": ""}, {"X-API-Key": "any"}])
def test_without_a_key_nobody_writes(headers):
    services = FakeServices()
    with serving(create_app(services, HttpSettings())) as server:
        answer = httpx.delete(f"{server.url}/api/documents/{sample.DOCUMENT}", headers=headers, trust_env=False)
    assert (answer.status_code, answer.json()["error"]["code"]) == (403, "writes-closed")
    assert "REMIT_API_KEY" in answer.json()["error"]["hint"]
    assert services.removed == []


def test_a_document_is_removed(http):
    answer = http.client.delete(f"/api/documents/{sample.DOCUMENT}", headers=http.key)
    assert answer.json() == {"removed": sample.DOCUMENT}
    assert http.services.removed == [sample.DOCUMENT]
    assert http.client.delete("/api/documents/nothing", headers=http.key).status_code == 404


@pytest.mark.parametrize(
    ("given_name", "kept"),
    [
        ("a.txt", "a.txt"),
        ("Báo cáo 2023.pdf", "Báo cáo 2023.pdf"),
        ("../../etc/passwd", "passwd"),
        ("..\\..\\windows\\win.ini", "win.ini"),
        ("C:\\docs\\a.txt", "a.txt"),
        ("/abs/a.txt", "a.txt"),
        ("a\x00b\n.txt", "ab.txt"),
        ("..", "upload"),
        (". ", "upload"),
        ("A:A:b", "b"),
        ("", "upload"),
        ("///", "upload"),
    ],
)
def test_the_name_of_an_upload(given_name, kept):
    assert safe_name(given_name) == kept


@given(st.text(max_size=400))
def test_the_name_of_an_upload_is_one_printable_line_that_stays_the_same(name):
    kept = safe_name(name)
    assert kept.isprintable()
    assert "/" not in kept
    assert "\\" not in kept
    assert 0 < len(kept) <= 150
    assert safe_name(kept) == kept
