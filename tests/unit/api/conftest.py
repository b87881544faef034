"""A server over the sample of ``FakeServices``, and a client of it, for the tests of HTTP."""

from collections.abc import Iterator
from dataclasses import dataclass

import httpx
import pytest

from api.app import create_app
from api.routers.port import HttpSettings
from tests.support.fake_services import FakeServices
from tests.support.http_server import serving

KEY = "a-key"


@dataclass(frozen=True, slots=True)
class Http:
    """A client, the services behind the server it asks, and the header that lets it write."""

    client: httpx.Client
    services: FakeServices
    key: dict[str, str]


@pytest.fixture(scope="module")
def served() -> Iterator[tuple[httpx.Client, FakeServices]]:
    """A server that takes writes of up to 50,000 bytes, and a client of it."""
    services = FakeServices()
    app = create_app(services, HttpSettings(api_key=KEY, upload_limit=50_000))
    with serving(app) as server, httpx.Client(base_url=server.url, trust_env=False) as client:
        yield client, services


@pytest.fixture
def http(served: tuple[httpx.Client, FakeServices]) -> Http:
    """The server and its client, as if nothing had been asked before."""
    client, services = served
    services.reset()
    return Http(client, services, {"Authorization": f"Bearer {KEY}"})
