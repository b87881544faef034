"""Where the server listens, under which names, and what it says when it cannot."""

import socket

import pytest

from api import server
from api.server import AlreadyServedError, ListenError, PortTakenError, address, http_settings, serve
from api.settings import Settings


class RemoteServices:
    """What ``open_services`` gives where another server holds the store."""

    url = "http://127.0.0.1:1"


@pytest.mark.parametrize(
    ("host", "port", "shown"),
    [
        ("127.0.0.1", 8000, "http://127.0.0.1:8000"),
        ("localhost", 80, "http://localhost:80"),
        ("0.0.0.0", 8000, "http://127.0.0.1:8000"),
        ("::1", 8000, "http://[::1]:8000"),
        ("::", 8000, "http://[::1]:8000"),
        ("192.0.2.7", 8000, "http://192.0.2.7:8000"),
    ],
)
def test_the_address_that_is_told(host, port, shown):
    assert address(host, port) == shown


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "::1", "127.0.0.53"])
def test_on_this_machine_only_its_own_names_are_answered(host):
    hosts = http_settings(Settings(host=host)).hosts
    assert {"localhost", "127.0.0.1", "[::1]"} <= set(hosts)
    assert server.address_host(host) in hosts
    assert len(hosts) <= 4


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.0.2.7", "remit.example", "127.evil.example"])
def test_for_others_any_name_is_answered(host):
    assert http_settings(Settings(host=host)).hosts == ()


def test_the_settings_go_on_to_the_application():
    settings = http_settings(Settings(api_key="key", upload_limit=7))
    assert (settings.api_key, settings.upload_limit) == ("key", 7)


def test_a_port_that_is_taken_names_a_free_one():
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        with pytest.raises(PortTakenError) as caught:
            serve(Settings(port=port, store="/nowhere"), tell=pytest.fail)
    assert caught.value.data["port"] == port
    free = caught.value.data["free"]
    assert f"--port {free}" in caught.value.hint
    with socket.socket() as again:
        again.bind(("127.0.0.1", free))


@pytest.mark.parametrize("host", ["192.0.2.7", "no.such.host.invalid"])
def test_an_address_of_another_machine(host):
    with pytest.raises(ListenError) as caught:
        serve(Settings(host=host, store="/nowhere"), tell=pytest.fail)
    assert host in caught.value.message
    assert caught.value.hint


def test_a_store_that_is_served_already(monkeypatch):
    monkeypatch.setattr(server, "open_services", lambda settings: RemoteServices())
    with pytest.raises(AlreadyServedError) as caught:
        serve(Settings(port=0), tell=pytest.fail)
    assert caught.value.data == {"url": "http://127.0.0.1:1"}
