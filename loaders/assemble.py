"""The fold: from all documents' parts of a node or an edge to the node or edge itself. Order has no influence."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from hashlib import sha256

import orjson

from graph.records import Edge, Node, Span, Value
from loaders.contribution import Bundle, EdgePart, NodePart
from loaders.display import display_name, search_words
from ontology.terms import TENURES


def fold_node(parts: Iterable[NodePart]) -> Node:
    """The node that its parts make: of each attribute the value most documents give, all spellings, the name to show."""
    ordered = sorted(parts, key=lambda part: part.document)
    label, node = ordered[0].label, ordered[0].node
    votes: dict[str, Counter[Value]] = defaultdict(Counter)
    names: Counter[str] = Counter()
    for part in ordered:
        for key, value in part.attributes.items():
            votes[key][value] += 1
        names.update(part.names)
    properties: dict[str, Value] = {key: _winner(values) for key, values in sorted(votes.items())}
    spelled = tuple(name for name, _ in sorted(names.items(), key=lambda each: (-each[1], each[0])))
    disagreements = tuple(
        f"{key}: " + " | ".join(sorted(str(value) for value in values))
        for key, values in sorted(votes.items())
        if len(values) > 1 and key != "name"
    )
    if disagreements:
        properties["disagreements"] = disagreements
    properties["names"] = spelled
    properties["name"] = display_name(node, label, properties)
    properties["search"] = search_words(node, label, properties)
    properties["documents"] = len(ordered)
    return Node(node, label, properties)


def _winner(values: Counter[Value]) -> Value:
    """The value with most votes; of equals the more precise (longer), then the first in order."""
    return min(values, key=lambda value: (-values[value], -len(str(value)), str(value)))


def fold_bundle(bundle: Bundle, parts: Iterable[EdgePart]) -> list[Edge]:
    """The edges that a bundle's parts make: one, or of a tenure one each time the post was held."""
    ordered = sorted(set(parts), key=_part_order)
    if not ordered:
        return []
    groups = _tenures(ordered) if bundle[1] in TENURES else [ordered]
    return [_edge(bundle, group) for group in groups]


def _part_order(part: EdgePart) -> tuple[str, Span, str, str, str, bool]:
    return (part.document, part.span, part.rule, part.since or "", part.until or "", part.is_former)


def _tenures(parts: Sequence[EdgePart]) -> list[list[EdgePart]]:
    """Parts by the time the post was held: dates that agree go together, undated parts to the only time known."""
    groups: list[list[EdgePart]] = []
    for part in sorted((p for p in parts if p.since or p.until), key=lambda p: (-len(p.since or ""), -len(p.until or ""), _part_order(p))):
        home = next((group for group in groups if all(_is_one_time(part, other) for other in group)), None)
        if home is None:
            groups.append([part])
        else:
            home.append(part)
    undated = [part for part in parts if not (part.since or part.until)]
    if len(groups) == 1:
        groups[0].extend(undated)
    elif undated:
        groups.append(undated)
    return groups


def _is_one_time(one: EdgePart, other: EdgePart) -> bool:
    """Whether two dated parts can tell of one time in a post: what both state agrees, as far as it is stated."""
    pairs = ((one.since, other.since), (one.until, other.until))
    return all(not a or not b or a.startswith(b) or b.startswith(a) for a, b in pairs)


def edge_id(bundle: Bundle, since: str = "", until: str = "") -> str:
    """The id of an edge: a digest of what it joins and, of a tenure, when."""
    return "e" + sha256("\x1f".join((*bundle, since, until)).encode()).hexdigest()[:19]


def _edge(bundle: Bundle, parts: Sequence[EdgePart]) -> Edge:
    source, relation, target, post = bundle
    since = max((p.since for p in parts if p.since), key=lambda date: (len(date), date), default="")
    until = max((p.until for p in parts if p.until), key=lambda date: (len(date), date), default="")
    seen = sorted(part.seen for part in parts if part.seen)
    properties: dict[str, Value] = {
        "evidence": tuple(dict.fromkeys(part.evidence for part in sorted(parts, key=_part_order))),
        "rules": tuple(sorted({part.rule for part in parts})),
        "confidence": max(part.confidence for part in parts),
        "basis": min((part.basis for part in parts), key=_BASES.index),
        "parts": orjson.dumps([_row(part) for part in sorted(parts, key=_part_order)]).decode(),
    }
    optional: dict[str, Value | None] = {
        "post": post or None,
        "since": since or None,
        "until": until or None,
        "former": any(part.is_former for part in parts) or None,
        "first_seen": seen[0] if seen else None,
        "last_seen": seen[-1] if seen else None,
    }
    properties |= {key: value for key, value in optional.items() if value is not None}
    return Edge(edge_id(bundle, since, until), relation, source, target, properties)


_BASES = ("stated", "curated", "implied", "inferred")


def _row(part: EdgePart) -> list[object]:
    span = part.span
    return [
        part.document,
        span.start,
        span.end,
        part.rule,
        part.confidence,
        part.basis,
        part.since,
        part.until,
        part.is_former,
        part.seen,
    ]


def parts_of(edge: Edge) -> list[EdgePart]:
    """The parts that an edge was folded from."""
    bundle = bundle_of(edge)
    return [
        EdgePart(bundle, document, Span(start, end), *rest) for document, start, end, *rest in orjson.loads(str(edge.properties["parts"]))
    ]


def bundle_of(edge: Edge) -> Bundle:
    """The bundle that an edge belongs to."""
    post = str(edge.properties.get("post", "")) if edge.type in TENURES else ""
    return (edge.source, edge.type, edge.target, post)
