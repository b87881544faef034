"""The whole of it: the page in a browser, the server in a process of its own, the sample in an embedded store."""

import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlencode
from urllib.request import urlopen

import pytest
from playwright.sync_api import Browser, expect

from tests.support import fake_services as sample

PROGRAM = Path(sample.__file__).with_name("serve_sample.py")


@dataclass(slots=True)
class Served:
    """A server in a process of its own."""

    process: "subprocess.Popen[str]"
    url: str
    folder: Path

    def get(self, path: str) -> dict:
        """The JSON at a path."""
        with urlopen(self.url + path) as answer:
            return json.load(answer)


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    """The sample, served."""
    folder = tmp_path / "store"
    process = subprocess.Popen([sys.executable, str(PROGRAM), str(folder)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    url = process.stdout.readline().strip()
    if not url:
        pytest.fail(f"the server did not start: {process.communicate()[1]}")
    yield Served(process, url, folder)
    if process.poll() is None:
        process.kill()
    process.communicate()


@pytest.mark.browser
def test_from_the_search_to_the_sentence(browser: Browser, served: Served):
    page = browser.new_page()
    page.goto(f"{served.url}/?{urlencode({'q': 'Ban dan van Tinh uy'})}")
    page.locator("#results").get_by_role("link", name="Ban Dân vận Tỉnh ủy Nghệ An").click()
    implements = page.locator(".relation", has=page.get_by_role("heading", name="implements"))
    expect(implements.locator("blockquote")).to_have_text(sample.SENTENCE)
    expect(page.locator("#picture a.node")).to_have_count(6)
    implements.locator("figcaption a").click()
    expect(page.locator("mark")).to_have_text(sample.SENTENCE)
    page.close()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_the_server_in_order(served: Served, number: signal.Signals):
    assert served.get("/health")["counts"]["Document"] == 1
    lock = json.loads((served.folder / "remit.lock").read_text())
    assert lock["url"] == served.url
    served.process.send_signal(number)
    _, complaints = served.process.communicate(timeout=60)
    assert (served.process.returncode, complaints) == (0, "")


def test_queries_answer_over_the_store(served: Served):
    assert served.get("/api/queries")["queries"]
    asked = urlencode({"body": sample.COMMISSION})
    rows = served.get(f"/api/queries/directives_of_body?{asked}")["rows"]
    assert [row["directive"] for row in rows] == [sample.CONCLUSION]
    assert rows[0]["evidence"][0]["quote"] == sample.SENTENCE
