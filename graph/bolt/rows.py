"""Rows of the Neo4j driver as plain JSON values, converted once."""

from collections.abc import Mapping
from math import isfinite
from typing import Any

from neo4j.graph import Node, Path, Relationship

from graph.cypher.batches import node_of
from graph.cypher.times import spell_time


def plain(value: Any) -> Any:
    """One value of the driver as a plain JSON value."""
    if value is None or isinstance(value, str | bool | int):
        return value
    if isinstance(value, float):
        return value if isfinite(value) else None
    if isinstance(value, Node):
        label = node_of(value.labels, {"id": "", **value}).label
        return {**_properties(value), "id": value.get("id"), "label": label}
    if isinstance(value, Relationship):
        return _edge(value)
    if isinstance(value, Path):
        return {"nodes": [plain(node) for node in value.nodes], "edges": [_edge(edge) for edge in value.relationships]}
    if isinstance(value, Mapping):
        return {str(key): plain(part) for key, part in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [plain(part) for part in value]
    return spell_time(value.iso_format()) if hasattr(value, "iso_format") else str(value)


def _edge(edge: Relationship) -> dict[str, Any]:
    ends = {"source": _end(edge.start_node), "target": _end(edge.end_node)}
    return {**_properties(edge), "id": edge.get("id"), "type": edge.type, **ends}


def _end(node: Node | None) -> Any:
    return node.get("id") if node is not None else None


def _properties(entity: Node | Relationship) -> dict[str, Any]:
    return {key: plain(value) for key, value in entity.items()}
