"""Changes as rows for the texts: grouped by label and by type, each value checked, ``id`` among the properties.

A row of a node is ``{id, properties}``, of an edge ``{id, source, target, properties}``.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from math import isfinite

from graph.cypher.parameters import is_text
from graph.cypher.texts import ENTITY, label_of, relation_of
from graph.errors import DanglingEdgeError, GraphError
from graph.records import Edge, Node, Properties, Value

Item = dict[str, object]
"""One row for a text."""

RESERVED = "id"
"""The property that holds a record's id; no other value may stand there."""

BATCH = 10_000
"""The most ids that one read asks for at a time."""


def node_rows(nodes: Iterable[Node]) -> dict[str, list[Item]]:
    """Rows of nodes by label; of two nodes of one id the later counts. Raises ``UnknownTermError`` and ``GraphError``."""
    latest = {node.id: node for node in nodes}
    rows: dict[str, list[Item]] = defaultdict(list)
    for node in latest.values():
        rows[label_of(node.label).value].append({"id": node.id, "properties": _stored(node.id, node.properties)})
    return dict(rows)


def edge_rows(edges: Iterable[Edge]) -> dict[str, list[Item]]:
    """Rows of edges by type; of two edges of one id the later counts. Raises ``UnknownTermError`` and ``GraphError``."""
    latest = {edge.id: edge for edge in edges}
    rows: dict[str, list[Item]] = defaultdict(list)
    for edge in latest.values():
        ends = {"id": edge.id, "source": edge.source, "target": edge.target}
        rows[relation_of(edge.type).value].append({**ends, "properties": _stored(edge.id, edge.properties)})
    return dict(rows)


def node_of(labels: Iterable[str], properties: Mapping[str, object]) -> Node:
    """A node as an engine gave it."""
    return Node(str(properties[RESERVED]), own_label(labels), _read(properties))


def own_label(labels: Iterable[str]) -> str:
    """Of a node's labels its own: the one that is not ``Entity``."""
    return next((label for label in labels if label != ENTITY), ENTITY)


def edge_of(kind: str, source: object, target: object, properties: Mapping[str, object]) -> Edge:
    """An edge as an engine gave it."""
    return Edge(str(properties[RESERVED]), kind, str(source), str(target), _read(properties))


def pages(ids: Iterable[str]) -> Iterable[list[str]]:
    """``ids``, each once, in lists of at most ``BATCH``; those that no store can hold are left out."""
    distinct = [key for key in dict.fromkeys(ids) if is_text(key)]
    return (distinct[start : start + BATCH] for start in range(0, len(distinct), BATCH))


def dangling(relation: str, rows: Iterable[Item], present: Iterable[str]) -> DanglingEdgeError:
    """The error that names the first edge one of whose ends is not among ``present``."""
    there = set(present)
    for row in rows:
        missing = [end for end in (str(row["source"]), str(row["target"])) if end not in there]
        if missing:
            return DanglingEdgeError(
                f"The edge {row['id']} ({relation}) needs the node {missing[0]}, which is not in the store.",
                hint="Write the node before the edge, or with it.",
                data={"edge": row["id"], "node": missing[0]},
            )
    hint = "Look up in the ontology which labels this relation joins."
    return DanglingEdgeError(f"An edge {relation} joins nodes of labels that it may not join.", hint=hint, data={"type": relation})


def _stored(owner: str, properties: Properties) -> Item:
    if RESERVED in properties and properties[RESERVED] != owner:
        raise GraphError(f"A property '{RESERVED}' of {owner} differs from its id.", hint="Leave the property out.", data={"id": owner})
    if not is_text(owner):
        raise _unstorable(repr(owner), RESERVED, owner)
    stored: Item = {key: _checked(owner, key, value) for key, value in properties.items()}
    stored[RESERVED] = owner
    return stored


def _checked(owner: str, key: str, value: Value) -> object:
    if isinstance(value, tuple | list):
        kinds = {type(part) for part in value}
        if len(kinds) > 1 or not kinds <= {str, float}:
            raise _unstorable(owner, key, value)
        return [_checked(owner, key, part) for part in value]
    if isinstance(value, str):
        is_held = is_text(value)
    elif isinstance(value, float):
        is_held = isfinite(value)
    else:
        is_held = isinstance(value, int) and -(2**63) <= value < 2**63
    if not is_held:
        raise _unstorable(owner, key, value)
    return str(value) if isinstance(value, str) else value


def _unstorable(owner: str, key: str, value: object) -> GraphError:
    return GraphError(
        f"The property '{key}' of {owner} cannot be stored: {value!r:.80}.",
        hint="Store a string, a 64-bit integer, a finite float, a boolean, or a list of strings or of floats.",
        data={"id": owner, "property": key},
    )


def _read(properties: Mapping[str, object]) -> Properties:
    return {key: _value(value) for key, value in properties.items() if key != RESERVED and value is not None}


def _value(value: object) -> Value:
    if isinstance(value, list):
        return tuple(value)
    assert isinstance(value, str | int | float | bool)  # noqa: S101 - both engines hold nothing else under a property
    return value
