"""A web page as a flat list of events in reading order, with what each element holds already counted.

Walked once and without recursion, so that neither deep nesting nor a page of a million tags costs more than its length.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from operator import sub
from typing import Any, NamedTuple

_NEVER_SHOWN = frozenset(
    (
        "script",
        "style",
        "noscript",
        "template",
        "svg",
        "math",
        "iframe",
        "object",
        "embed",
        "applet",
        "audio",
        "video",
        "canvas",
        "map",
        "button",
        "select",
        "datalist",
        "input",
        "textarea",
        "dialog",
        "head",
    )
)
_ALWAYS_SHOWN = frozenset({"html", "body"})
_HEADINGS = frozenset({"h1", "h2"})
_UNSEEN_STYLES = ("display:none", "visibility:hidden")


class Counts(NamedTuple):
    """What lies within an element: visible characters, those of them in links, links, headings, articles, tables."""

    characters: int = 0
    linked: int = 0
    links: int = 0
    headings: int = 0
    articles: int = 0
    tables: int = 0

    @property
    def own(self) -> int:
        """Characters that are not in links."""
        return self.characters - self.linked


class Step(Enum):
    """Whether an element begins or ends."""

    OPEN = "open"
    CLOSE = "close"


@dataclass(slots=True, eq=False)
class Element:
    """An element: ``counts`` is right once the walk is over. ``is_unseen``: a browser does not show it. ``cells``: of a table's widest row.

    ``longest_cell``: visible characters of a table's longest cell. ``opened``: its place among the events.
    """

    tag: str
    attributes: Mapping[str, str]
    is_unseen: bool
    opened: int
    counts: Counts = field(default_factory=Counts)
    cells: int = 0
    longest_cell: int = 0


Event = str | tuple[Step, Element]


@dataclass(frozen=True, slots=True)
class Page:
    """A page: its events in reading order, and its elements by tag."""

    events: list[Event]
    elements: Mapping[str, list[Element]]

    def is_drawn(self, element: Element) -> bool:
        """Whether the element belongs to the page's body and not to its head (pictures have titles too)."""
        return any(body.opened < element.opened for body in self.elements.get("body", ()))

    def text_of(self, element: Element) -> str:
        """All text within an element, unseen text included, as it stands in the page."""
        words: list[str] = []
        for place in range(element.opened + 1, len(self.events)):
            event = self.events[place]
            if isinstance(event, str):
                words.append(event)
            elif event == (Step.CLOSE, element):
                break
        return "".join(words)


def read_page(html: str) -> Page:
    """The page that ``html`` is, however broken: parsed as browsers do."""
    from resiliparse.parse.html import HTMLTree, NodeType

    walk = _Walk()
    document: Any = HTMLTree.parse(html).document
    node, way = document.first_child, [document]
    while way:
        if node is None:
            node = way.pop()
            if node.type == NodeType.ELEMENT:
                walk.close()
            node = node.next_sibling if way else None
            continue
        if node.type == NodeType.TEXT:
            walk.text(node.value or "")
        elif node.type == NodeType.ELEMENT:
            walk.open(node)
            way.append(node)
            node = node.first_child
            continue
        node = node.next_sibling
    return Page(walk.events, walk.elements)


class _Walk:
    """The state of the walk: running totals, and the elements that are open."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        self.elements: dict[str, list[Element]] = {}
        self._open: list[tuple[Element, Counts, int]] = []
        self._totals = Counts()
        self._unseen = 0
        self._linked = 0
        self._tables: list[Element] = []

    def text(self, words: str) -> None:
        """Count and keep a stretch of text."""
        self.events.append(words)
        if not self._unseen:
            size = len(words) - words.count(" ") - words.count("\n")
            totals = self._totals
            linked = totals.linked + size if self._linked else totals.linked
            self._totals = totals._replace(characters=totals.characters + size, linked=linked)

    def open(self, node: Any) -> None:
        """An element begins."""
        tag = node.tag
        attributes = {name.lower(): node[name] or "" for name in node.attrs}
        element = Element(tag, attributes, _is_unseen(tag, attributes), len(self.events))
        self.elements.setdefault(tag, []).append(element)
        self.events.append((Step.OPEN, element))
        self._open.append((element, self._totals, 0))
        self._unseen += element.is_unseen
        self._linked += tag == "a"
        totals = self._totals
        if tag == "a":
            self._totals = totals._replace(links=totals.links + 1)
        elif tag in _HEADINGS:
            self._totals = totals._replace(headings=totals.headings + 1)
        elif tag == "article":
            self._totals = totals._replace(articles=totals.articles + 1)
        elif tag == "table":
            self._totals = totals._replace(tables=totals.tables + 1)
            self._tables.append(element)

    def close(self) -> None:
        """The innermost element ends."""
        element, before, cells = self._open.pop()
        element.counts = Counts(*map(sub, self._totals, before))
        self.events.append((Step.CLOSE, element))
        self._unseen -= element.is_unseen
        self._linked -= element.tag == "a"
        if element.tag == "table":
            self._tables.pop()
        elif self._tables and element.tag == "tr":
            self._tables[-1].cells = max(self._tables[-1].cells, cells)
        elif self._tables and element.tag in ("td", "th"):
            self._tables[-1].longest_cell = max(self._tables[-1].longest_cell, element.counts.characters)
            row, totals, count = self._open[-1]
            self._open[-1] = (row, totals, count + 1)


def _is_unseen(tag: str, attributes: Mapping[str, str]) -> bool:
    if tag in _ALWAYS_SHOWN:  # hidden only until the page's scripts have run
        return False
    if tag in _NEVER_SHOWN or "hidden" in attributes or attributes.get("aria-hidden", "").lower() == "true":
        return True
    style = attributes.get("style", "")
    return bool(style) and any(unseen in "".join(style.lower().split()) for unseen in _UNSEEN_STYLES)
