"""Hostile and broken web pages: read as browsers would, or refused; never a crash, never a run of quadratic length."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from loaders.errors import UnreadableDocumentError
from loaders.limits import Limits
from loaders.readers.html import read_html

DEEP = 50_000


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<div>" * DEEP + "deep", "deep"),
        ("<div class=menu>" * DEEP + "deep" * 9, "deep" * 9),
        ("<table><tr><td>" * 5_000 + "deep", "deep"),
        ("<p><b><i><u>" * 3_000 + "deep", "deep"),
        ("<ul><li>" * DEEP + "deep", "deep"),
        ("<h1>" * 20_000 + "deep", "deep"),
        ("<p " + "a=b " * DEEP + ">attributes", "attributes"),
        ("<script type=application/ld+json>" + "[" * DEEP + "</script><p>text", "text"),
        ('<script type=application/ld+json>{"@type": "Article", "datePublished": ' + "9" * 9_000 + "}</script><p>text", "text"),
        ('<script type=application/ld+json>{"@type": "Article", "publisher": "\\ud800"}</script><p>text', "text"),
        ("<p>never <b>closed", "never closed"),
        ("</p></div></html><p>after the end", "after the end"),
        ("<p>one<p>two<table><td>three", "one\ntwo\nthree"),
        ("<p>null&#0; half&#xD800;", "null\ufffd half\ufffd"),
        ("<p>&lt;img src=x onerror=alert(1)&gt;", "<img src=x onerror=alert(1)>"),
        ("<body hidden><p>text", "text"),
    ],
)
def test_hostile_pages(html: str, text: str) -> None:
    assert text in read_html(html.encode(), Limits()).text


def test_a_page_of_too_many_tags_is_refused() -> None:
    with pytest.raises(UnreadableDocumentError, match="tags; the limit is 300,000") as caught:
        read_html(b"<b>" * 300_001, Limits())
    assert caught.value.data["reason"] == "too-large"


PIECES = [
    "<p>",
    "</p>",
    "<table>",
    "<tr>",
    "<td>",
    "</table>",
    "<pre>",
    "</pre>",
    "<a href=x>",
    "</a>",
    "<article>",
    "</article>",
    "<nav>",
    "<br>",
]
PIECES += [
    "text ",
    "|",
    "\n",
    "<!--",
    "-->",
    "<script>",
    "</script>",
    "<div class=menu>",
    "</div>",
    "<h1>",
    "</h1>",
    "&nbsp;",
    "<b",
    "'",
    '"',
    ">",
]


@settings(deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=60))
def test_any_soup_of_tags_gives_whole_lines_or_is_refused(pieces: list[str]) -> None:
    try:
        reading = read_html("".join(pieces).encode(), Limits())
    except UnreadableDocumentError as error:
        assert error.data["reason"] == "no-text"
        return
    assert all(line.strip() for line in reading.text.split("\n"))
