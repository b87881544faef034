"""What a command asks of a running server is what that server's services answer."""

import io
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from pydantic import SecretStr

from api.app import create_app
from api.errors import RemoteError
from api.remote import RemoteServices
from api.routers.port import HttpSettings
from api.services import open_catalogue
from api.settings import Settings
from tests.support.fake_services import COMMISSION, DOCUMENT, FakeServices
from tests.support.http_server import serving

KEY = "a-key"


@pytest.fixture(scope="module")
def behind() -> FakeServices:
    return FakeServices()


@pytest.fixture(scope="module")
def remote(behind: FakeServices) -> Iterator[RemoteServices]:
    settings = Settings(api_key=SecretStr(KEY))
    with serving(create_app(behind, HttpSettings(api_key=KEY))) as server:
        yield RemoteServices(server.url, open_catalogue(settings), settings)


@pytest.fixture
def services(behind: FakeServices) -> FakeServices:
    behind.reset()
    return behind


def test_queries_answer_alike(remote: RemoteServices, services: FakeServices) -> None:
    asked = {"body": COMMISSION, "line_of_authority": True, "since": None}
    assert remote.query("directives_of_body", asked) == services.query("directives_of_body", asked)
    assert services.asked[0] == ("directives_of_body", {"body": COMMISSION, "line_of_authority": True})


def test_things_and_documents_answer_alike(remote: RemoteServices, services: FakeServices) -> None:
    hidden = {"search"}
    assert remote.entity(COMMISSION) == {key: value for key, value in services.entity(COMMISSION).items() if key not in hidden}
    around, expected = remote.neighbours(COMMISSION), services.neighbours(COMMISSION)
    assert [edge["id"] for edge in around["edges"]] == [edge["id"] for edge in expected["edges"]]  # type: ignore[attr-defined]
    assert remote.document(DOCUMENT)["text"] == services.document(DOCUMENT)["text"]
    assert remote.counts().items() <= services.counts().items()  # the server keeps its bookkeeping to itself
    assert remote.counts()["Document"] == services.counts()["Document"]
    assert [(hit.node.id, hit.score) for hit in remote.search("mass")] == [(hit.node.id, hit.score) for hit in services.search("mass")]


def test_exports_come_whole(remote: RemoteServices, services: FakeServices) -> None:
    ours, theirs = io.BytesIO(), io.BytesIO()
    remote.export("turtle", ours)
    services.export("turtle", theirs)
    assert ours.getvalue() == theirs.getvalue()


@pytest.mark.parametrize("id", ["nothing", "a/b?c#d", "%2e%2e"])
def test_a_refusal_keeps_the_servers_words(remote: RemoteServices, services: FakeServices, id: str) -> None:
    with pytest.raises(RemoteError) as caught:
        remote.entity(id)
    assert caught.value.status == 404
    assert caught.value.code == "unknown-entity"
    assert id in caught.value.message


def test_documents_are_sent_with_their_folders(remote: RemoteServices, services: FakeServices, tmp_path: Path) -> None:
    for name in ("a/x.txt", "b/x.txt"):
        (tmp_path / name).parent.mkdir()
        (tmp_path / name).write_text(f"words of {name}", encoding="utf-8")
    seen: list[tuple[str, int, int]] = []
    report = remote.load([tmp_path], lambda *step: seen.append(step))
    assert seen == [("a/x.txt", 0, 2), ("b/x.txt", 1, 2)]
    assert report.added == ["a/x.txt", "b/x.txt"]


def test_what_cannot_be_read_here_is_set_aside_here(remote: RemoteServices, services: FakeServices, tmp_path: Path) -> None:
    (tmp_path / "bad.zip").write_bytes(b"PK\x03\x04 and no more")
    report = remote.load([tmp_path])
    assert [each.name for each in report.set_aside] == ["bad.zip"]
    assert report.is_failure


def test_a_wrong_key_is_told(services: FakeServices, remote: RemoteServices, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("words", encoding="utf-8")
    keyless = RemoteServices(remote.url, remote.catalogue, Settings(api_key=SecretStr("")))
    with pytest.raises(RemoteError) as caught:
        keyless.load([tmp_path])
    assert caught.value.status in (401, 403)
    assert caught.value.hint


def test_a_document_is_removed(remote: RemoteServices, services: FakeServices) -> None:
    assert remote.remove(DOCUMENT).removed == [DOCUMENT]
    assert services.removed == [DOCUMENT]


def test_a_server_that_is_gone_is_named() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{free.getsockname()[1]}"
    with pytest.raises(RemoteError, match=url):
        RemoteServices(url, open_catalogue(Settings()), Settings()).counts()


def test_only_web_addresses_are_asked() -> None:
    with pytest.raises(RemoteError, match="no address of a server"):
        RemoteServices("file:///etc", open_catalogue(Settings()), Settings()).counts()
