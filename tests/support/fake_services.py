"""``FakeServices``: the services of ``api/services.py`` over a small graph in memory, for tests of HTTP and of the page.

It answers as they do, in the same shapes and with the same errors; whatever a test puts into ``failing`` is raised by the next call.
The sample holds hostile names: markup, quotation marks, signs that turn the direction of text, characters outside the first plane.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, BinaryIO, cast

from api.errors import UnknownEntityError
from graph.query import Column, Parameter, Query
from graph.records import Changes, Edge, Hit, Node, Properties, Row, Rows
from loaders.errors import UnreadableDocumentError
from loaders.sources import Source
from ontology.folding import fold
from queries.errors import UnknownQueryError
from queries.parameters import take

if TYPE_CHECKING:
    from loaders.pipeline import LoadReport

COMMISSION = "mass-mobilization-commission/nghe-an"
CONCLUSION = "conclusion-54/secretariat"
CHAIR = "person/tran-thi-mau"
HOSTILE = "person/hostile"
LONELY = "place/lonely"
DOCUMENT = "0123456789abcdef0123"
BARE_DOCUMENT = "fedcba9876543210fedc"

HOSTILE_NAME = '<script>window.attacked = true</script> "O\'Neil" &amp; \u202egnihtyna\u202c <img src=x onerror=window.attacked=true>'
OPENING = "🏛 Hội nghị triển khai Kết luận 54\n"
SENTENCE = "Ban Dân vận Tỉnh ủy Nghệ An triển khai thực hiện Kết luận 54-KL/TW của Ban Bí thư."
SECOND = f"Đồng chí Trần Thị Mẫu, Trưởng Ban Dân vận, chủ trì; có mặt {HOSTILE_NAME}."
TEXT = f"{OPENING}{SENTENCE} {SECOND}\nMột câu khác đứng sau cùng."

_START = len(OPENING)
_FIRST = (_START, _START + len(SENTENCE))
_NEXT = (_FIRST[1] + 1, _FIRST[1] + 1 + len(SECOND))

_NODES = (
    Node(
        COMMISSION,
        "Organization",
        {
            "name": "Ban Dân vận Tỉnh ủy Nghệ An",
            "names": ("vi:Ban Dân vận Tỉnh ủy", "fr:Commission de mobilisation des masses", "ru:Комиссия по работе с массами"),
            "kind": "mass-mobilization-commission",
            "level": "province",
            "territory": "Nghệ An",
            "search": "ban dan van tinh uy nghe an",
        },
    ),
    Node(CONCLUSION, "Directive", {"name": "Kết luận 54-KL/TW", "kind": "conclusion", "number": "54", "date": "2023-05-09"}),
    Node(CHAIR, "Person", {"name": "Trần Thị Mẫu", "names": ("vi:Trần Thị Mẫu", "ru:Чан Тхи Мау")}),
    Node(HOSTILE, "Person", {"name": HOSTILE_NAME, "names": (f"vi:{HOSTILE_NAME}",)}),
    Node("party-committee/nghe-an", "Organization", {"name": "Tỉnh ủy Nghệ An", "kind": "party-committee", "level": "province"}),
    Node("place/nghe-an", "Place", {"name": "Nghệ An", "kind": "province"}),
    Node(LONELY, "Place", {"name": "Làng Vắng", "kind": "village"}),
    Node("conference@0123456789abcdef0123", "Event", {"name": "Hội nghị, 23/6/2023", "kind": "conference", "date": "2023-06-23"}),
)


def _edge(type: str, source: str, target: str, *places: tuple[int, int], **properties: object) -> Row:
    evidence = [_quotation(DOCUMENT, place) for place in places]
    return {"id": f"{source}|{type}|{target}", "type": type, "source": source, "target": target, **properties, "evidence": evidence}


def _quotation(document: str, place: tuple[int, int]) -> Row:
    start, end = place
    return {
        "id": f"{document}#char={start},{end}",
        "document": document,
        "start": start,
        "end": end,
        "quote": TEXT[start:end],
        "title": "Hội nghị triển khai Kết luận 54",
        "source": "Báo Mẫu",
        "date": "2023-06-24",
        "url": "https://baomau.example/hoi-nghi",
    }


_EDGES = (
    _edge("IMPLEMENTS", COMMISSION, CONCLUSION, _FIRST, confidence=0.9, basis="stated", rules=["implements.deploy"]),
    _edge("PRESIDES", CHAIR, COMMISSION, _NEXT, post="head", since="2021-03", confidence=0.9, basis="stated"),
    _edge("HOLDS_POST", HOSTILE, COMMISSION, _NEXT, post="deputy", until="2020", former=True, confidence=0.6, basis="stated"),
    _edge("PART_OF", COMMISSION, "party-committee/nghe-an", _FIRST, basis="implied", confidence=0.9),
    _edge("HAS_JURISDICTION", COMMISSION, "place/nghe-an", _FIRST, basis="implied", confidence=0.9),
    _edge("ORGANIZES", COMMISSION, "conference@0123456789abcdef0123", _FIRST, _NEXT, basis="stated", confidence=0.9),
)

QUERIES = (
    Query(
        "directives_of_body",
        "directives",
        "Which directives does this body implement?",
        "",
        (
            Parameter("body", "string", "the body's id or name"),
            Parameter("line_of_authority", "boolean", "also those of bodies above it", is_required=False, default=False),
            Parameter("since", "date", "only from this day on", is_required=False),
            Parameter("kinds", "strings", "only of these kinds", is_required=False, default=[]),
            Parameter("depth", "int", "how far up", is_required=False, default=3),
            Parameter("least", "float", "the least confidence", is_required=False, default=0.0),
        ),
        (Column("directive", "string", "the directive's id"), Column("evidence", "evidence", "the sentences")),
    ),
    Query("counts", "graph", "How much is there?", "", (), (Column("label", "string", "of nodes"), Column("count", "int", "how many"))),
)


def sample_changes() -> Changes:
    """The sample as a store holds it: nodes that can be searched for, the document, and edges whose evidence points into it."""
    nodes = [Node(node.id, node.label, {**node.properties, "search": _folded(node)}) for node in _NODES]
    about: Properties = {
        "name": "hoi-nghi.txt",
        "title": "Hội nghị triển khai Kết luận 54",
        "source": "Báo Mẫu",
        "url": "https://baomau.example/hoi-nghi",
        "published": "2023-06-24",
        "languages": ("vi",),
        "text": TEXT,
    }
    return Changes((*nodes, Node(DOCUMENT, "Document", about)), tuple(_stored(edge) for edge in _EDGES))


def _stored(edge: Row) -> Edge:
    own = ("id", "type", "source", "target", "evidence")
    properties: dict[str, Any] = {key: tuple(value) if isinstance(value, list) else value for key, value in edge.items() if key not in own}
    properties["evidence"] = tuple(each["id"] for each in cast(list[dict[str, str]], edge["evidence"]))
    return Edge(str(edge["id"]), str(edge["type"]), str(edge["source"]), str(edge["target"]), properties)


class FakeCatalogue:
    """The two queries above."""

    def names(self) -> tuple[str, ...]:
        """Their names."""
        return tuple(sorted(query.name for query in QUERIES))

    def get(self, name: str) -> Query:
        """One of them."""
        for query in QUERIES:
            if query.name == name:
                return query
        raise UnknownQueryError(f"There is no query {name!r}.", hint="Did you mean directives_of_body?", data={"near": []})


class FakeServices:
    """The services over the sample; ``loaded`` and ``removed`` record what was written."""

    def __init__(self) -> None:
        self.catalogue = FakeCatalogue()
        self.reset()

    def reset(self) -> None:
        """As if nothing had been asked yet."""
        self.failing: Exception | None = None
        self.export_failing_late = False
        self.asked: list[tuple[str, Mapping[str, object]]] = []
        self.loaded: dict[str, bytes] = {}
        self.removed: list[str] = []
        self.is_empty = False

    def _check(self) -> None:
        if self.failing:
            raise self.failing

    def query(self, name: str, params: Mapping[str, object]) -> Rows:
        """One row; the parameters as they arrived are in ``asked``."""
        self._check()
        query = self.catalogue.get(name)
        take(query, params)
        self.asked.append((name, dict(params)))
        row: Row = {"directive": CONCLUSION, "evidence": [_quotation(DOCUMENT, _FIRST)]}
        return Rows(tuple(column.name for column in query.columns), (row,), is_cut=False)

    def search(self, words: str, labels: Sequence[str] = (), limit: int = 20) -> list[Hit]:
        """Things of which some name holds all the words, the last one as a beginning."""
        self._check()
        wanted = fold(words).split()
        hits = [Hit(node, 1.0, _name(node)) for node in _NODES if not labels or node.label in labels]
        return [hit for hit in hits if all(word in _folded(hit.node) for word in wanted) and not self.is_empty][:limit]

    def entity(self, id: str) -> Row:
        """A node in one mapping."""
        self._check()
        for node in _NODES:
            if node.id == id:
                return {"id": id, "label": node.label, **{k: list(v) if isinstance(v, tuple) else v for k, v in node.properties.items()}}
        raise UnknownEntityError(f"Nothing in the graph has the id {id!r}.", hint="Look for its name.")

    def neighbours(self, id: str, *, limit: int = 200) -> Row:
        """The edges at a node."""
        self.entity(id)
        edges = [edge for edge in _EDGES if id in (edge["source"], edge["target"])]
        others = {str(edge["target"] if edge["source"] == id else edge["source"]) for edge in edges[:limit]}
        nodes = [{"id": node.id, "label": node.label, "name": _name(node)} for node in _NODES if node.id in others]
        return {"nodes": nodes, "edges": edges[:limit], "is_cut": len(edges) > limit}

    def document(self, id: str) -> Row:
        """A document with its text: a full one, and one of which little is known."""
        self._check()
        if id == BARE_DOCUMENT:
            return {"id": id, "label": "Document", "name": "bare.txt", "text": "Bare."}
        if id != DOCUMENT:
            raise UnknownEntityError(f"No document has the id {id!r}.", hint="remit query documents lists them.")
        known = {"title": "Hội nghị triển khai Kết luận 54", "source": "Báo Mẫu", "url": "https://baomau.example/hoi-nghi"}
        return {
            "id": id,
            "label": "Document",
            "name": "hoi-nghi.txt",
            **known,
            "published": "2023-06-24",
            "languages": ["vi"],
            "text": TEXT,
        }

    def export(self, format: str, stream: BinaryIO) -> None:
        """A line a node; ``export_failing_late`` lets it fail after the first megabyte."""
        self._check()
        stream.writelines(f"{format}: {node.id}\n".encode() for node in _NODES)
        if self.export_failing_late:
            stream.write(b"x" * 1_000_000)
            raise RuntimeError("the disk is gone")

    def load_sources(self, sources: Iterable[Source]) -> "LoadReport":
        """Takes all but empty files."""
        from loaders.pipeline import LoadReport, SetAside

        self._check()
        report = LoadReport(nodes=3, edges=2, seconds=0.1)
        for source in sources:
            try:
                data = source.read()
            except UnreadableDocumentError as error:
                report.set_aside.append(SetAside(source.name, error.message, error.hint))
                continue
            if not data:
                report.set_aside.append(SetAside(source.name, "The file is empty.", "Send one that is not."))
                continue
            self.loaded[source.origin] = data
            report.added.append(source.name)
        return report

    def remove(self, document_id: str) -> None:
        """Records what was removed."""
        self.document(document_id)
        self.removed.append(document_id)

    def counts(self) -> dict[str, int]:
        """Some counts."""
        self._check()
        return {} if self.is_empty else {"Document": 1, "Organization": 2, "IMPLEMENTS": 1, "Block": 7, "IN_BLOCK": 9}

    @contextmanager
    def raising(self, error: Exception) -> Iterator[None]:
        """Every call in the block raises ``error``."""
        self.failing = error
        try:
            yield
        finally:
            self.failing = None


def _name(node: Node) -> str:
    return str(node.properties["name"])


def _folded(node: Node) -> str:
    names = node.properties.get("names", ())
    return fold(" ".join([_name(node), *(names if isinstance(names, tuple) else ())]))  # type: ignore[list-item]
