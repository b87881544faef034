"""The records that travel through the program: what a document says, and what the graph holds.

``Document`` → ``Account`` (its ``Entity`` and ``Statement`` records, by local ids) → ``Node`` and ``Edge`` (by ids of the graph).
All are immutable. Offsets count Unicode code points of the document's stored text, end exclusive.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

Value = str | int | float | bool | tuple[str, ...] | tuple[float, ...]
"""A property's value: what both engines hold alike."""

Properties = Mapping[str, Value]


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch ``start`` to ``end`` of a document's text."""

    start: int
    end: int

    def cut(self, text: str) -> str:
        """The words of ``text`` that the span covers."""
        return text[self.start : self.end]


@dataclass(frozen=True, slots=True)
class Document:
    """A document as it was read.

    ``id``: the first 20 hexadecimal digits of the SHA-256 of its bytes. ``origin``: where it was loaded from (a file's URI, an
    archive's member, an upload's name): a later document of the same origin is a new version of it. ``name``: the name shown.
    ``published``: ISO date or None. ``languages``: of its paragraphs, commonest first. ``text``: NFC, lines ended by ``\\n``.
    """

    id: str
    origin: str
    name: str
    text: str
    media_type: str = "text/plain"
    title: str = ""
    source: str = ""
    url: str = ""
    published: str | None = None
    languages: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Mention:
    """Words of a document that mean an entity. ``is_name``: they name it by themselves (no bare head, pronoun or title)."""

    span: Span
    language: str
    is_name: bool = True


@dataclass(frozen=True, slots=True)
class Entity:
    """One thing in the world as one document speaks of it.

    ``id`` is local to the document. ``label`` is a node label. ``attributes`` are those that the label allows in the ontology
    (kind, level, territory, number, symbol, date, title, collective, …); references to other entities (issuer, parent, place)
    hold their local ids.
    """

    id: str
    label: str
    attributes: Properties = field(default_factory=dict)
    mentions: tuple[Mention, ...] = ()


@dataclass(frozen=True, slots=True)
class Statement:
    """One thing that a document says about two entities.

    ``span``: the sentence that says so. ``trigger``: the words that fired ``rule``. ``basis``: ``stated`` or ``implied``.
    ``confidence``: 0 to 1. ``post``, ``since``, ``until`` (ISO, as far as stated) and ``former`` belong to tenures.
    """

    type: str
    source: str
    target: str
    span: Span
    rule: str
    confidence: float = 1.0
    basis: str = "stated"
    trigger: Span | None = None
    post: str | None = None
    since: str | None = None
    until: str | None = None
    former: bool = False


@dataclass(frozen=True, slots=True)
class Account:
    """All that one document says: a pure function of the document and the lexicon."""

    entities: tuple[Entity, ...] = ()
    statements: tuple[Statement, ...] = ()


@dataclass(frozen=True, slots=True)
class Node:
    """A node of the graph: ``label`` is its own label (every thing a researcher asks about also carries ``Entity``)."""

    id: str
    label: str
    properties: Properties = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Edge:
    """An edge of the graph, from the node ``source`` to the node ``target``."""

    id: str
    type: str
    source: str
    target: str
    properties: Properties = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Changes:
    """What one transaction writes: upserts keyed by ``id`` (properties are replaced whole) and removals (of nodes with their edges)."""

    nodes: tuple[Node, ...] = ()
    edges: tuple[Edge, ...] = ()
    removed_nodes: tuple[str, ...] = ()
    removed_edges: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.nodes or self.edges or self.removed_nodes or self.removed_edges)


Row = dict[str, object]
"""One row of an answer: plain JSON values only (str, int, float, bool, None, list, dict); nodes and edges come as mappings."""


@dataclass(frozen=True, slots=True)
class Rows:
    """An answer: its columns in order, its rows, and whether the row limit cut it."""

    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    is_cut: bool = False


@dataclass(frozen=True, slots=True)
class Hit:
    """One result of a search by name: the node and how well it answers, 0 to 1."""

    node: Node
    score: float
    name: str = ""
