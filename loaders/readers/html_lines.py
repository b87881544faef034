"""The lines of a web page: the article's text and captions in reading order, without menus and what else surrounds it.

A table of data gives one line a row, ``|`` between its cells; a table that lays the page out gives the lines in it.
"""

import re
from collections.abc import Iterable

from loaders.readers.html_page import Element, Event, Page, Step

_BLOCKS = frozenset(
    (
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "caption",
        "center",
        "dd",
        "details",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hgroup",
        "hr",
        "legend",
        "li",
        "main",
        "menu",
        "nav",
        "ol",
        "option",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "title",
        "tr",
        "ul",
    )
)
_CELLS = frozenset({"td", "th"})
_LISTS = frozenset({"ul", "ol", "menu", "div", "section", "dl", "table", "td", "p", "center"})
_SURROUNDINGS = re.compile(
    r"(?<![a-z])(?:nav|navbar|navigation|menu|breadcrumbs?|side-?bar|footer|related|share|sharing|social|comments?|advert|advertisement|ads?|"
    r"banner|cookies?|popup|modal|newsletter|subscribe|tags?|tag-?list|pagination|pager|toolbar|search|login|widget|promo|recommend(?:ed)?|"
    r"most-?(?:read|viewed)|lien-?quan|tin-?khac|tin-?lien-?quan|binh-?luan|quang-?cao|doc-?nhieu|xem-?them|skip-?link|sr-only|"
    r"visually-hidden)(?![a-z])"
)
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_MENU_WORD = 30  # characters: menus link short words, lists of texts link titles
_DATA_CELL = 400  # characters: a longer cell is a column of the page, not a figure or a name
_SPACE = re.compile(r"[ \t\n\r\f]+")


def lines_of(page: Page) -> list[str]:
    """The page's lines, none of them empty."""
    root = _root_of(page)
    return _Lines(root.counts.own if root else 0).read(page.events[root.opened :] if root else page.events)


def _root_of(page: Page) -> Element | None:
    """The element that holds the article: one that says so and holds at least half of the page's words, else the body."""
    body = next(iter(page.elements.get("body", ())), None)
    everything = [element for elements in page.elements.values() for element in elements]
    candidates: Iterable[list[Element]] = (
        page.elements.get("article", []),
        page.elements.get("main", []) + [element for element in everything if element.attributes.get("role") == "main"],
        [element for element in everything if element.attributes.get("itemprop", "").lower() == "articlebody"],
    )
    least = body.counts.own / 2 if body else 0
    for elements in candidates:
        best = max(elements, key=lambda element: element.counts.own, default=None)
        if best is not None and not best.is_unseen and best.counts.own >= max(least, 1):
            return best
    return body


class _Lines:
    """Lines being read; ``words`` are the page's own words, against which a surrounding is measured."""

    def __init__(self, words: int) -> None:
        self._words = words
        self._lines: list[str] = []
        self._line: list[str] = []
        self._data_tables = 0
        self._preformatted = 0

    def read(self, events: list[Event]) -> list[str]:
        """The lines of the events up to the end of the first element."""
        depth, left_out = 0, None
        for event in events:
            if isinstance(event, str):
                if left_out is None:
                    self._text(event)
                continue
            step, element = event
            depth += 1 if step is Step.OPEN else -1
            if left_out is not None:
                left_out = None if step is Step.CLOSE and element is left_out else left_out
            elif step is Step.OPEN and depth > 1 and self._is_left_out(element):
                left_out = element
                self._break()
            elif step is Step.OPEN:
                self._open(element)
            else:
                self._close(element)
            if depth == 0:
                break
        self._end_line()
        return self._lines

    def _text(self, words: str) -> None:
        if self._preformatted and not self._data_tables:
            first, *others = words.split("\n")
            self._line.append(first)
            for other in others:
                self._end_line()
                self._line.append(other)
        else:
            self._line.append(words)

    def _open(self, element: Element) -> None:
        if element.tag == "table" and _is_data(element):
            self._end_line()
            self._data_tables += 1
        elif self._data_tables and element.tag in _CELLS:
            self._line.append(" | " if self._line and "".join(self._line).strip() else "")
        elif self._data_tables and element.tag == "tr":
            self._end_line()
        elif element.tag in _BLOCKS or element.tag == "br":
            self._break()
        self._preformatted += element.tag == "pre"

    def _close(self, element: Element) -> None:
        self._preformatted -= element.tag == "pre"
        if element.tag == "table" and _is_data(element):
            self._data_tables -= 1
            self._end_line()
        elif self._data_tables and element.tag in ("tr", "caption"):
            self._end_line()
        elif element.tag in _BLOCKS:
            self._break()

    def _break(self) -> None:
        if self._data_tables:
            self._line.append(" ")
        else:
            self._end_line()

    def _end_line(self) -> None:
        line = _SPACE.sub(" ", "".join(self._line)).strip()
        self._line = []
        if line.strip("| \u00a0"):
            self._lines.append(line)

    def _is_left_out(self, element: Element) -> bool:
        """Whether the element surrounds the article: unseen, a menu, or called a surrounding and not the bulk of the page."""
        if element.is_unseen or element.tag == "nav":
            return True
        counts = element.counts
        if counts.articles or counts.own * 5 > self._words * 2:
            return False
        is_linked = counts.linked * 2 > counts.characters
        if element.tag == "footer" or (element.tag == "aside" and is_linked):
            return True
        if element.tag == "header":
            return is_linked and not counts.headings
        return _is_called_surrounding(element) or _is_menu(element)


def _is_called_surrounding(element: Element) -> bool:
    called = f"{element.attributes.get('class', '')} {element.attributes.get('id', '')} {element.attributes.get('role', '')}"
    return bool(called.strip()) and _SURROUNDINGS.search(_CAMEL.sub("-", called).lower().replace("_", "-")) is not None


def _is_menu(element: Element) -> bool:
    counts = element.counts
    is_linked = counts.linked * 4 > counts.characters * 3
    return element.tag in _LISTS and counts.links >= 3 and is_linked and counts.linked <= _MENU_WORD * counts.links


def _is_data(table: Element) -> bool:
    return table.cells > 1 and not table.counts.tables - 1 > 0 and table.longest_cell <= _DATA_CELL
