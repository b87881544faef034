"""What one document contributes to the graph, once identity has said which of its entities are which nodes.

A contribution is a pure function of (document, account, ids): parts of nodes and parts of edges. The graph is the fold of all documents'
contributions (``assemble.py``), so that what one document gave can be taken back without asking the others again.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import orjson

from graph.records import Account, Document, Edge, Entity, Properties, Span, Statement, Value
from ontology.terms import TENURES, Relation

Bundle = tuple[str, str, str, str]
"""Source, relation, target and post: the edges that are folded together, since one post may be held more than once."""


@dataclass(frozen=True, slots=True)
class NodePart:
    """What a document says of a node: its label, its attributes, its spellings (``language:words``), where they stand."""

    document: str
    node: str
    label: str
    attributes: Properties
    names: tuple[str, ...]
    spans: tuple[str, ...]

    @property
    def edge_id(self) -> str:
        """The id of the MENTIONS edge that keeps this part."""
        return f"{self.document}~{self.node}"

    def as_edge(self) -> Edge:
        """The MENTIONS edge that keeps this part in the store."""
        attributes = orjson.dumps(dict(self.attributes), option=orjson.OPT_SORT_KEYS).decode()
        properties: dict[str, Value] = {"names": self.names, "spans": self.spans, "attributes": attributes, "label": self.label}
        return Edge(self.edge_id, Relation.MENTIONS, self.document, self.node, properties)

    @classmethod
    def of_edge(cls, edge: Edge) -> "NodePart":
        """The part that a MENTIONS edge keeps."""
        values = edge.properties
        attributes = {k: tuple(v) if isinstance(v, list) else v for k, v in orjson.loads(str(values["attributes"])).items()}
        return cls(
            edge.source,
            edge.target,
            str(values["label"]),
            attributes,
            _strings(values.get("names")),
            _strings(values.get("spans")),
        )


@dataclass(frozen=True, slots=True)
class EdgePart:
    """One sentence of a document that says what an edge says."""

    bundle: Bundle
    document: str
    span: Span
    rule: str
    confidence: float
    basis: str
    since: str | None = None
    until: str | None = None
    is_former: bool = False
    seen: str | None = None

    @property
    def evidence(self) -> str:
        """Where the sentence stands: a text-fragment identifier (RFC 5147), in code points of the stored text."""
        return f"{self.document}#char={self.span.start},{self.span.end}"


def _strings(value: object) -> tuple[str, ...]:
    return tuple(str(each) for each in value) if isinstance(value, tuple | list) else ()


def spellings(account: Account, text: str) -> dict[str, tuple[str, ...]]:
    """Each entity's names as the document spells them, commonest first, ties by place."""
    spelled: dict[str, tuple[str, ...]] = {}
    for entity in account.entities:
        names = [" ".join(m.span.cut(text).split()) for m in entity.mentions if m.is_name]
        distinct = tuple(dict.fromkeys(names))
        spelled[entity.id] = distinct if len(distinct) < 2 else tuple(name for name, _ in Counter(names).most_common())
    return spelled


def node_parts(document: Document, account: Account, ids: Mapping[str, str]) -> dict[str, NodePart]:
    """The node parts of a document by node; entities that are one node are put together."""
    by_node: dict[str, list[Entity]] = {}
    for entity in account.entities:
        by_node.setdefault(ids[entity.id], []).append(entity)
    return {node: _node_part(document, node, entities, ids) for node, entities in by_node.items()}


def _node_part(document: Document, node: str, entities: Iterable[Entity], ids: Mapping[str, str]) -> NodePart:
    attributes: dict[str, Value] = {}
    names: Counter[str] = Counter()
    spans: list[Span] = []
    label = ""
    for entity in entities:
        label = entity.label
        for key, value in entity.attributes.items():
            attributes.setdefault(key, ids.get(value, value) if isinstance(value, str) else value)
        spans.extend(mention.span for mention in entity.mentions)
        names.update(
            f"{mention.language}:{' '.join(mention.span.cut(document.text).split())}" for mention in entity.mentions if mention.is_name
        )
    ordered = tuple(name for name, _ in sorted(names.items(), key=lambda each: (-each[1], each[0])))
    return NodePart(document.id, node, label, attributes, ordered, tuple(f"{s.start},{s.end}" for s in sorted(set(spans))))


def edge_parts(document: Document, account: Account, ids: Mapping[str, str]) -> list[EdgePart]:
    """The edge parts of a document, by place, each once; a statement whose two ends are one node makes none."""
    parts = {
        (part.bundle, part.span, part.rule, part.since, part.until, part.is_former): part
        for statement in account.statements
        if ids[statement.source] != ids[statement.target]
        for part in [_edge_part(document, statement, ids)]
    }
    return sorted(parts.values(), key=lambda part: (part.bundle, part.span, part.rule, part.since or "", part.until or ""))


def _edge_part(document: Document, statement: Statement, ids: Mapping[str, str]) -> EdgePart:
    is_tenure = statement.type in TENURES
    bundle = (ids[statement.source], statement.type, ids[statement.target], (statement.post or "") if is_tenure else "")
    return EdgePart(
        bundle,
        document.id,
        statement.span,
        statement.rule,
        round(statement.confidence, 3),
        statement.basis,
        statement.since if is_tenure else None,
        statement.until if is_tenure else None,
        statement.former and is_tenure,
        document.published,
    )
