import pytest

from loaders.errors import UnreadableDocumentError
from loaders.limits import Limits
from loaders.readers.html import read_html
from loaders.readers.reading import Reading

LONG = "The commission held a conference to review the work of the year, and asked every district to answer the people in time. "
MENU = '<ul><li><a href="/">Home</a></li><li><a href="/p">Politics</a></li><li><a href="/c">Culture</a></li></ul>'


def read(body: str, head: str = "") -> Reading:
    return read_html(f"<!DOCTYPE html><html><head><meta charset=utf-8>{head}</head><body>{body}</body></html>".encode(), Limits())


def lines(body: str) -> list[str]:
    return read(body).text.split("\n")


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("<p>One\n  line</p><p>Two</p>", ["One line", "Two"]),
        ("<div>Loose<p>Par</p>tail</div>", ["Loose", "Par", "tail"]),
        ("<p>A<br>B<br/>C</p>", ["A", "B", "C"]),
        ("<p>in<b>li</b>ne <a href=x>link</a></p>", ["inline link"]),
        ("<h2>Head</h2><ul><li>x</li><li>y</li></ul>", ["Head", "x", "y"]),
        ("<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp; more</p>", ["<script>alert(1)</script> & more"]),
        ("<pre>a\nb</pre>", ["a", "b"]),
        ("<p>no&nbsp;break</p>", ["no\u00a0break"]),
        (
            "<p>before</p><figure><img alt='not shown'><figcaption>The caption</figcaption></figure><p>after</p>",
            ["before", "The caption", "after"],
        ),
        ("<div class='image'><img><p class='caption'>Chú thích</p></div><p>after</p>", ["Chú thích", "after"]),
        ("<table class=picture><tr><td><img></td></tr><tr><td class=pic-caption>Caption</td></tr></table>", ["Caption"]),
        (
            "<table><tr><th>Name</th><th>Post</th></tr><tr><td><p>A</p><p>B</p></td><td>head</td></tr></table>",
            ["Name | Post", "A B | head"],
        ),
        ("<table><tr><td>a</td><td></td><td>c</td></tr><tr><td></td><td></td><td></td></tr></table>", ["a | | c"]),
        (f"<table><tr><td><p>{LONG * 6}</p><p>Two</p></td><td>Side</td></tr></table>", [(LONG * 6).strip(), "Two", "Side"]),
        ("<table><tr><td><table><tr><td>1</td><td>2</td></tr></table></td><td>x</td></tr></table>", ["1 | 2", "x"]),
        ("<form><p>Within a form, as some systems write whole pages</p></form>", ["Within a form, as some systems write whole pages"]),
    ],
)
def test_lines(body: str, expected: list[str]) -> None:
    assert lines(body) == expected


@pytest.mark.parametrize(
    "hidden",
    [
        "<script>let x = '<p>no</p>'</script>",
        "<style>p { color: red }</style>",
        "<noscript>no</noscript>",
        "<template><p>no</p></template>",
        "<!-- no -->",
        "<p hidden>no</p>",
        "<p style='color: red; display : none'>no</p>",
        "<div style='VISIBILITY: HIDDEN'><p>no</p></div>",
        "<p aria-hidden=true>no</p>",
        f"<nav>{MENU}</nav>",
        MENU,
        f"<div class='mainMenu'>{MENU}</div>",
        "<div class='related-news'><p>Another article's headline</p></div>",
        "<div id='comments'><p>A reader's opinion</p></div>",
        "<div class='tin-lien-quan'><p>Tin khác</p></div>",
        "<header><a href=/>The Outlet</a></header>",
        "<footer><p>All rights reserved</p></footer>",
        "<select><option>no</option></select>",
        "<svg><title>no</title></svg>",
        "<iframe src=x>no</iframe>",
    ],
)
def test_what_is_left_out(hidden: str) -> None:
    assert lines(f"<p>Before</p>{hidden}<p>{LONG}</p>") == ["Before", LONG.strip()]


@pytest.mark.parametrize(
    "kept",
    [
        "<div class='menu-page'><p>" + LONG * 3 + "</p></div>",  # the bulk of the page, whatever it is called
        "<ul><li><a href=1>Law 10/2022/QH15 on grassroots democracy</a></li><li><a href=2>Decree 59/2023/NĐ-CP of the Government</a></li>"
        "<li><a href=3>Conclusion 54-KL/TW of the Secretariat</a></li></ul>",  # links of a law portal are no menu
        "<p>With <a href=1>one</a>, <a href=2>two</a> and <a href=3>three</a> links in a sentence of its own words</p>",
        "<div class='shareholders'><p>Not for sharing</p></div>",
        "<aside><p>A box beside the text, without links</p></aside>",
    ],
)
def test_what_is_kept(kept: str) -> None:
    assert len(lines(f"<p>{LONG}</p>{kept}")) > 1


def test_the_article_is_the_root_where_it_holds_most_of_the_page() -> None:
    assert lines(f"<div>Weather: 31 degrees</div><article><p>{LONG}</p></article><div>Exchange rates</div>") == [LONG.strip()]
    teasers = "".join(f"<article><p>{n}. {LONG}</p></article>" for n in range(4))
    assert len(lines(teasers)) == 4


def test_the_headline_opens_the_text() -> None:
    reading = read(f"<header><h1>The headline</h1><a href=/>Home</a></header><article><p>{LONG}</p></article>")
    assert reading.text.split("\n") == ["The headline", LONG.strip()]
    assert read(f"<article><h1>The headline</h1><p>{LONG}</p></article>").text.count("The headline") == 1


LD = '<script type="application/ld+json">%s</script>'


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("<title>The headline - The Outlet</title>", "The headline"),
        ("<title>x</title><meta property=og:title content='The headline'>", "The headline"),
        ("<title>Hội nghị – bước đầu | Báo Bến Lam</title>", "Hội nghị – bước đầu"),
        ("", ""),
    ],
)
def test_title(head: str, title: str) -> None:
    assert read(f"<p>{LONG}</p>", head).title == title


def test_the_heading_wins_where_the_head_agrees() -> None:
    assert read(f"<h1>The Outlet</h1><h1>The headline</h1><p>{LONG}</p>", "<title>The headline | Politics</title>").title == "The headline"


@pytest.mark.parametrize(
    ("head", "source"),
    [
        ("<meta property='og:site_name' content='Báo Bến Lam'>", "Báo Bến Lam"),
        (LD % '{"@type": "NewsArticle", "publisher": {"name": "The Outlet"}}', "The Outlet"),
        (LD % '{"@graph": [{"@type": ["Article"], "publisher": [{"name": "The Outlet"}]}]}', "The Outlet"),
        (LD % '{"@type": "Organization", "publisher": {"name": "No article"}}', ""),
        ("<meta name=publisher content='The Outlet'>", "The Outlet"),
        ("<meta property='article:publisher' content='https://social.example/outlet'>", ""),
        ("", ""),
    ],
)
def test_source(head: str, source: str) -> None:
    assert read(f"<p>{LONG}</p>", head).source == source


@pytest.mark.parametrize(
    ("head", "url"),
    [
        ("<link rel=canonical href='https://a.example/x'><meta property='og:url' content='https://a.example/y'>", "https://a.example/x"),
        ("<meta property='og:url' content='http://a.example/y'>", "http://a.example/y"),
        ("<link rel=canonical href='javascript:alert(1)'>", ""),
        ("<link rel=canonical href='/relative'>", ""),
        ("<link rel=canonical href='https://a.example/\"><script>'>", ""),
    ],
)
def test_url(head: str, url: str) -> None:
    assert read(f"<p>{LONG}</p>", head).url == url


@pytest.mark.parametrize(
    ("head", "body", "published"),
    [
        ("<meta property='article:published_time' content='2023-06-22T23:30:00Z'>", "", "2023-06-22"),
        (LD % '{"@type": "NewsArticle", "datePublished": "2023-06-23T08:00:00+07:00"}', "", "2023-06-23"),
        ("<meta name=pubdate content='23/06/2023 08:00'>", "", "2023-06-23"),
        ("<meta itemprop=datePublished content=2023-06-23>", "", "2023-06-23"),
        ("<meta name=date content='2023-02-31'>", "<time datetime='2023-06-23'>today</time>", "2023-06-23"),
        ("", "<p>Thứ Sáu, 23/06/2023</p>", "2023-06-23"),
        (LD % '{"@type": "NewsArticle", "datePublished": 2023}', "", None),
        (LD % "{broken", "", None),
        ("", "", None),
    ],
)
def test_published(head: str, body: str, published: str | None) -> None:
    assert read(f"{body}<p>{LONG}</p>", head).published == published


def test_declared_character_set() -> None:
    page = "<html><head><meta charset=windows-1251></head><body><p>Комиссия провела конференцию</p></body></html>"
    assert read_html(page.encode("cp1251"), Limits()).text == "Комиссия провела конференцию"


@pytest.mark.parametrize(
    "body", ["", "<script>var text = 'loaded later'</script>", f"<nav>{MENU}</nav>", "<img alt='only a picture'>", "<!-- never closed"]
)
def test_a_page_without_text_is_refused(body: str) -> None:
    with pytest.raises(UnreadableDocumentError, match="No text is left") as caught:
        read(body)
    assert caught.value.data["reason"] == "no-text"
