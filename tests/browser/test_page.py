"""What a reader does on the page: searches, opens a thing, reads the sentence, follows the picture, comes back."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.support import fake_services as sample

pytestmark = pytest.mark.browser

NAME = "Ban Dân vận Tỉnh ủy Nghệ An"


def search_for(page: Page, words: str) -> None:
    """Type words into the box, as a person does."""
    page.get_by_role("searchbox").press_sequentially(words, delay=10)


def test_the_first_page_tells_what_the_store_holds(visit):
    page = visit.open()
    expect(page.get_by_role("heading", level=1)).to_have_text("Who carries out what, and where it is said")
    expect(page.locator(".counts")).to_contain_text("2 organizations")
    assert visit.faults == []


def test_an_empty_store_says_how_to_fill_it(visit):
    visit.services.is_empty = True
    page = visit.open()
    expect(page.get_by_role("heading", level=1)).to_have_text("The store is empty")
    expect(page.locator("pre")).to_have_text("remit load PATH")


def test_search_while_typing_without_diacritics(visit):
    page = visit.open()
    search_for(page, "dan van nghe")
    expect(page.locator("#results li")).to_have_count(1)
    expect(page.locator("#results li")).to_contain_text(NAME)
    assert re.search(r"\?q=dan\+van\+nghe$", page.url)
    asked = [each for each in visit.requests if "/api/search" in each]
    assert 1 <= len(asked) < len("dan van nghe"), "a pause in typing is waited for"


def test_a_late_answer_to_older_words_never_replaces_a_newer_one(visit):
    page = visit.open()
    page.route("**/api/search?q=tran*", lambda route: (page.wait_for_timeout(800), route.continue_()))
    page.get_by_role("searchbox").fill("tran")
    page.wait_for_timeout(300)
    page.get_by_role("searchbox").fill("lang")
    expect(page.locator("#results li")).to_contain_text("Làng Vắng")
    page.wait_for_timeout(1200)
    expect(page.locator("#results li")).to_have_count(1)
    expect(page.locator("#results li")).to_contain_text("Làng Vắng")


def test_nothing_found_says_what_to_try(visit):
    page = visit.open("/", q="zzz")
    expect(page.locator("#results")).to_contain_text("Nothing bears the name zzz.")
    expect(page.locator("#results")).to_contain_text("another spelling")
    expect(page.get_by_role("status")).to_have_text("Nothing found.")


def test_a_result_opens_with_its_facts_and_their_sentences(visit):
    page = visit.open()
    search_for(page, "dan van")
    page.get_by_role("link", name=NAME).click()
    expect(page.get_by_role("heading", level=1)).to_have_text(NAME)
    implements = page.locator(".relation", has=page.get_by_role("heading", name="implements"))
    expect(implements.locator("blockquote")).to_have_text(sample.SENTENCE)
    expect(implements.locator("figcaption")).to_have_text("Hội nghị triển khai Kết luận 54 · Báo Mẫu · 2023-06-24")
    assert f"e={sample.COMMISSION.replace('/', '%2F')}" in page.url
    assert page.title() == f"{NAME} · Remit"
    assert visit.faults == []


def test_posts_come_with_their_dates(visit):
    page = visit.open("/", e=sample.COMMISSION)
    expect(page.locator(".relation", has_text="presided over by").locator(".tenure")).to_have_text("Head · since 2021-03")
    expect(page.locator(".relation", has_text="has as post holder").locator(".tenure")).to_have_text("Deputy Head · until 2020 · former")


def test_what_a_name_implies_is_told_apart_from_what_is_stated(visit):
    page = visit.open("/", e=sample.COMMISSION)
    expect(page.locator(".relation", has_text="is part of").locator(".basis")).to_have_text("implied by the name")
    expect(page.locator(".relation", has_text="presided over by").locator(".basis")).to_have_count(0)


def test_a_quotation_opens_its_text_with_the_sentence_marked(visit):
    page = visit.open("/", e=sample.COMMISSION)
    page.locator(".relation", has_text="implements").get_by_role("link", name="Hội nghị triển khai Kết luận 54").click()
    expect(page.locator("mark")).to_have_text(sample.SENTENCE)
    expect(page.locator("mark")).to_be_in_viewport()
    assert page.locator(".text").inner_text() == page.locator(".text").text_content() == sample.TEXT
    expect(page.get_by_role("link", name="the original page")).to_have_attribute("rel", re.compile("noopener"))
    page.get_by_role("link", name="← Back to the facts").click()
    expect(page.get_by_role("heading", level=1)).to_have_text(NAME)


def test_the_address_alone_brings_everything_back(visit):
    page = visit.open("/", q="dan van", e=sample.COMMISSION, d=sample.DOCUMENT, char="34,116")
    expect(page.locator("mark")).to_have_text(sample.SENTENCE)
    expect(page.get_by_role("searchbox")).to_have_value("dan van")
    expect(page.locator("#results a[aria-current]")).to_have_count(1)


@pytest.mark.parametrize("char", ["", "x", "5", "9,3", "-1,4", "999,9999", "1e3,2e3"])
def test_a_place_that_is_none_still_shows_the_text(visit, char):
    page = visit.open("/", d=sample.DOCUMENT, char=char)
    expect(page.locator(".text")).to_have_text(sample.TEXT)
    assert visit.faults == []


def test_the_picture_leads_to_the_neighbours_and_back_leads_back(visit):
    page = visit.open("/", e=sample.COMMISSION)
    expect(page.locator("#picture a.node")).to_have_count(6)
    page.locator(f'#picture a[data-id="{sample.CONCLUSION}"]').click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Kết luận 54-KL/TW")
    page.go_back()
    expect(page.get_by_role("heading", level=1)).to_have_text(NAME)


def test_labels_of_the_picture_do_not_meet(visit):
    page = visit.open("/", e=sample.COMMISSION)
    expect(page.locator("#picture a.node")).to_have_count(6)
    boxes = [each.bounding_box() for each in page.locator("#picture a.node text").all()]
    for number, a in enumerate(boxes):
        for b in boxes[number + 1 :]:
            is_apart = a["x"] + a["width"] <= b["x"] or b["x"] + b["width"] <= a["x"] or abs(a["y"] - b["y"]) >= 12
            assert is_apart, (a, b)


def test_a_thing_without_relations_says_so(visit):
    page = visit.open("/", e=sample.LONELY)
    expect(page.locator("#entity")).to_contain_text("No document states a relation of it yet.")
    expect(page.locator("#picture")).to_be_hidden()


def test_all_of_it_with_the_keyboard(visit):
    page = visit.open()
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    page.locator("body").press("/")
    page.keyboard.type("dan van")
    expect(page.locator("#results li")).to_have_count(1)
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text(NAME)
    expect(page.get_by_role("heading", level=1)).to_be_focused()
    page.locator("#picture a.node").first.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Trần Thị Mẫu")


def test_the_page_asks_nobody_but_its_server(visit):
    page = visit.open("/", q="n", e=sample.COMMISSION)
    expect(page.locator("#picture a.node")).to_have_count(6)
    visit.open("/docs")
    assert {each.split("/")[2] for each in visit.requests} == {f"127.0.0.1:{visit.server.port}"}
    assert visit.faults == []


@pytest.mark.parametrize("width", [320, 390, 768, 1280, 1700])
def test_nothing_is_wider_than_the_screen(visit, width):
    visit.page.set_viewport_size({"width": width, "height": 800})
    page = visit.open("/", q="n", e=sample.COMMISSION)
    expect(page.locator("#picture a.node")).to_have_count(6)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    outside = [
        box
        for each in page.locator("#picture text").all()
        if (box := each.bounding_box()) and (box["x"] < 0 or box["x"] + box["width"] > width)
    ]
    assert outside == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_stands_out_from_its_ground(visit, scheme):
    visit.page.emulate_media(color_scheme=scheme)
    page = visit.open("/", q="n", e=sample.COMMISSION)
    expect(page.locator("blockquote").first).to_be_visible()
    for selector in ("h1", "blockquote", ".tenure", ".about", "figcaption", ".other a", "dt", "#picture .said"):
        ratio = page.locator(selector).first.evaluate(CONTRAST)
        assert ratio >= 4.5, (selector, ratio)


CONTRAST = """(element) => {
    const channel = (value) => (value /= 255) <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    const light = (colour) => {
        const [r, g, b] = colour.match(/[\\d.]+/g).slice(0, 3).map((each) => channel(Number(each)));
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const style = getComputedStyle(element);
    const ink = light(element.namespaceURI.endsWith("svg") ? style.fill : style.color);
    const paper = light(getComputedStyle(document.body).backgroundColor);
    return (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05);
}"""
