"""A real browser on a real server, for the tests of the page."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import urlencode

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from api.app import create_app
from tests.support.fake_services import FakeServices
from tests.support.http_server import RunningServer, serving

_FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)
_NAMES = ("chromium", "chromium-browser", "google-chrome")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium, headless."""
    found = next((path for name in _NAMES if (path := shutil.which(name))), None)
    if found is None:
        pytest.skip(f"no browser here: none of {', '.join(_NAMES)} is installed (Debian: apt-get install chromium)")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=list(_FLAGS))
        yield browser
        browser.close()


@dataclass(slots=True)
class Visit:
    """A page in the browser, the server it asks and the services behind it.

    ``requests``: every address that the page asked; ``faults``: what the browser's console complained of; ``attacks``: dialogs opened.
    """

    page: Page
    server: RunningServer
    services: FakeServices
    requests: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    attacks: list[str] = field(default_factory=list)

    def open(self, path: str = "/", **state: str) -> Page:
        """Open a path of the server, in a state of the page."""
        self.page.goto(self.server.url + path + (f"?{urlencode(state)}" if state else ""))
        return self.page


@pytest.fixture
def visit(browser: Browser) -> Iterator[Visit]:
    """A visit to a server over the sample; every test begins with a fresh browser, and ends with no fault unless it says so."""
    services = FakeServices()
    context = browser.new_context(viewport={"width": 1280, "height": 900}, service_workers="block")
    context.set_default_timeout(20_000)
    page = context.new_page()
    with serving(create_app(services)) as server:
        visit = Visit(page, server, services)
        page.on("request", lambda request: visit.requests.append(request.url))
        page.on("pageerror", lambda error: visit.faults.append(str(error)))
        page.on("console", lambda message: visit.faults.append(message.text) if message.type in ("error", "warning") else None)
        page.on("dialog", lambda dialog: (visit.attacks.append(dialog.message), dialog.dismiss()))
        yield visit
        context.close()
