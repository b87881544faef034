"""Web pages: the article's words, its captions and tables, and what the page says of itself."""

from loaders.errors import unreadable
from loaders.limits import Limits
from loaders.readers.encoding import declared_in, decode
from loaders.readers.headline import published_in
from loaders.readers.html_facts import Facts
from loaders.readers.html_lines import lines_of
from loaders.readers.html_page import read_page
from loaders.readers.reading import Reading

_TOP = 12  # lines in which the headline is looked for


def read_html(data: bytes, limits: Limits) -> Reading:
    """A web page. Its headline opens the text, also where the page keeps it apart from the article.

    Scripts, menus and what a browser does not show are left out; what looks like markup within the text stays text. Raises
    ``UnreadableDocumentError`` for a page of too many tags, of an unknown encoding, or with no text.
    """
    html = decode(data, declared=declared_in(data))
    if (tags := html.count("<")) > limits.tags:
        raise unreadable(
            "too-large",
            f"The page has {tags:,} tags; the limit is {limits.tags:,}.",
            "Save the article alone, or raise the limit on a page's tags.",
            {"size": tags, "limit": limits.tags},
        )
    page = read_page(html)
    facts = Facts(page)
    lines = lines_of(page)
    if not lines:
        raise unreadable(
            "no-text",
            "No text is left of the page without its scripts, menus and hidden parts.",
            "Save the page as a browser shows it: the text may be loaded by a script.",
        )
    title = facts.title
    if title and not any(title in line for line in lines[:_TOP]):
        lines.insert(0, title)
    text = "\n".join(lines)
    return Reading(text, title=title, source=facts.source, url=facts.url, published=facts.published or published_in(text))
