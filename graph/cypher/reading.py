"""Reads that both engines do alike: page by page of ids, in every family of labels."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from graph.cypher.batches import edge_of, node_of, pages
from graph.cypher.texts import FAMILIES, relations_of, text
from graph.records import Edge, Node
from graph.store import Direction

Read = Callable[..., list[dict[str, Any]]]
"""Runs a text with named parameters, and gives its rows."""


def node_in(row: Mapping[str, Any]) -> Node:
    """The node of a row of ``labels`` and ``properties``."""
    return node_of(row["labels"], row["properties"])


def edge_in(row: Mapping[str, Any]) -> Edge:
    """The edge of a row of ``type``, ``source``, ``target`` and ``properties``."""
    return edge_of(row["type"], row["source"], row["target"], row["properties"])


def read_nodes(read: Read, ids: Iterable[str]) -> dict[str, Node]:
    """The nodes of these ids."""
    found: dict[str, Node] = {}
    for page in pages(ids):
        for family in FAMILIES:
            missing = [key for key in page if key not in found]
            rows = read(text("read_nodes", family=family), ids=missing) if missing else []
            found.update((node.id, node) for node in map(node_in, rows))
    return found


def read_adjacent(read: Read, ids: Iterable[str], types: Iterable[str], direction: Direction) -> list[Edge]:
    """Edges at these nodes, each once, by id order."""
    named = "|".join(relations_of(types))
    found: dict[str, Edge] = {}
    for page in pages(ids):
        for family in FAMILIES:
            rows = read(text(f"adjacent_{direction}", family=family, types=named), ids=page)
            found.update((edge.id, edge) for edge in map(edge_in, rows))
    return [found[key] for key in sorted(found)]
