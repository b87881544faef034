"""What the page does when something is wrong: hostile words, a server that fails, one that is gone."""

import pytest
from playwright.sync_api import expect

from graph.errors import StoreUnavailableError
from tests.support import fake_services as sample

pytestmark = pytest.mark.browser

PLACES = [
    {"q": "n"},
    {"q": sample.HOSTILE_NAME},
    {"e": sample.COMMISSION},
    {"e": sample.HOSTILE},
    {"e": sample.HOSTILE_NAME},
    {"e": sample.COMMISSION, "d": sample.DOCUMENT, "char": "34,116"},
    {"d": "javascript:window.attacked=true"},
]


@pytest.mark.parametrize("state", PLACES, ids=str)
def test_hostile_words_are_shown_as_words_and_nothing_runs(visit, state):
    page = visit.open("/", **state)
    page.wait_for_load_state("networkidle")
    page.mouse.move(640, 450)
    assert page.evaluate("window.attacked") is None
    assert page.locator("main img, main script, main iframe").count() == 0
    assert visit.attacks == []
    assert all(f":{visit.server.port}/" in each for each in visit.requests)


def test_a_hostile_name_is_shown_letter_for_letter(visit):
    page = visit.open("/", e=sample.HOSTILE)
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    assert page.get_by_role("heading", level=1).text_content() == sample.HOSTILE_NAME
    assert page.title().startswith("<script>")


def test_signs_that_turn_the_text_do_not_turn_what_stands_beside_it(visit):
    page = visit.open("/", e=sample.COMMISSION)
    held = page.locator(".relation", has_text="has as post holder").locator(".other")
    expect(held.locator("bdi")).to_have_count(1)
    assert held.locator("bdi").evaluate("(each) => getComputedStyle(each).unicodeBidi") == "isolate"


def test_an_address_that_is_not_of_the_web_is_no_link(visit):
    page = visit.open("/", d=sample.DOCUMENT)
    expect(page.get_by_role("link", name="the original page")).to_have_count(1)
    answer = {"id": "x", "name": "x", "title": "x", "text": "x", "languages": [], "source": "x", "url": "javascript:window.attacked=true"}
    page.route("**/api/documents/*", lambda route: route.fulfill(json=answer))
    page.reload()
    expect(page.locator(".text")).to_have_text("x")
    expect(page.get_by_role("link", name="the original page")).to_have_count(0)


def test_a_refusal_is_told_with_what_to_do_and_can_be_tried_again(visit):
    with visit.services.raising(StoreUnavailableError("The store is away.", hint="Start the database.")):
        page = visit.open("/", e=sample.COMMISSION)
        expect(page.locator(".failure")).to_contain_text("The store is away.")
        expect(page.locator(".failure")).to_contain_text("Start the database.")
        expect(page.locator(".failure")).to_contain_text("Incident")
    page.get_by_role("button", name="Try again").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Ban Dân vận Tỉnh ủy Nghệ An")
    expect(page.locator(".failure")).to_have_count(0)


def test_a_thing_that_is_not_there(visit):
    page = visit.open("/", e="no/such")
    expect(page.locator(".failure")).to_contain_text("Nothing in the graph has the id 'no/such'.")


def test_a_server_that_dies_while_the_page_is_open(visit):
    page = visit.open("/", e=sample.COMMISSION)
    expect(page.locator("#picture a.node")).to_have_count(6)
    visit.server.stop()
    page.get_by_role("searchbox").fill("nghe an")
    expect(page.locator("#results .failure")).to_contain_text("The server does not answer.")
    expect(page.locator("#results .failure")).to_contain_text("remit serve")
    expect(page.get_by_role("status")).to_contain_text("The server does not answer.")


def test_an_answer_that_is_no_json(visit):
    visit.page.route("**/api/entities/**", lambda route: route.fulfill(body="<html>", content_type="text/html"))
    page = visit.open("/", e=sample.COMMISSION)
    expect(page.locator(".failure")).to_contain_text("cannot be read")


def test_a_slow_answer_is_awaited_visibly(visit):
    visit.page.route("**/api/entities/**", lambda route: None)
    page = visit.open("/", e=sample.COMMISSION)
    expect(page.locator("#entity .waiting")).to_have_text("Loading …")


def test_without_the_words_of_the_ontology_the_page_still_speaks(visit):
    visit.page.route("**/api/vocabulary", lambda route: route.fulfill(status=503, json={"error": {"code": "x", "message": "x"}}))
    page = visit.open("/", e=sample.COMMISSION)
    expect(page.locator(".relation", has_text="holds post ←").locator(".tenure")).to_have_text("deputy · until 2020 · former")
