"""Rows of the Neo4j driver as plain JSON values, converted once."""

from collections.abc import Iterator, Mapping
from math import isfinite
from typing import Any

from neo4j.graph import Node, Path, Relationship

from graph.cypher.batches import own_label
from graph.cypher.times import spell_time


def plain(value: Any, ends: Mapping[str, str]) -> Any:
    """One value of the driver as a plain JSON value; ``ends`` names the nodes of ``loose_ends``, by the driver's own ids."""
    if value is None or isinstance(value, str | bool | int):
        return value
    if isinstance(value, float):
        return value if isfinite(value) else None
    if isinstance(value, Node):
        return {**_properties(value), "id": value.get("id"), "label": own_label(value.labels)}
    if isinstance(value, Relationship):
        return _edge(value, ends)
    if isinstance(value, Path):
        edges = [_edge(edge, ends) for edge in value.relationships]
        return {"nodes": [plain(node, ends) for node in value.nodes], "edges": edges}
    if isinstance(value, Mapping):
        return {str(key): plain(part, ends) for key, part in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [plain(part, ends) for part in value]
    return spell_time(value.iso_format()) if hasattr(value, "iso_format") else str(value)


def loose_ends(value: Any) -> Iterator[str]:
    """The driver's ids of nodes that ``value`` holds only as ends of an edge: they come without their properties."""
    if isinstance(value, Relationship):
        yield from (node.element_id for node in (value.start_node, value.end_node) if node is not None and "id" not in node)
    elif isinstance(value, Mapping) and not isinstance(value, Node):
        for part in value.values():
            yield from loose_ends(part)
    elif isinstance(value, list | tuple | set | frozenset):
        for part in value:
            yield from loose_ends(part)


def _edge(edge: Relationship, ends: Mapping[str, str]) -> dict[str, Any]:
    source, target = (_end(node, ends) for node in (edge.start_node, edge.end_node))
    return {**_properties(edge), "id": edge.get("id"), "type": edge.type, "source": source, "target": target}


def _end(node: Node | None, ends: Mapping[str, str]) -> Any:
    return node.get("id", ends.get(node.element_id)) if node is not None else None


def _properties(entity: Node | Relationship) -> dict[str, Any]:
    return {key: plain(value, {}) for key, value in entity.items()}
