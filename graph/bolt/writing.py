"""How a Neo4j server is given changes: one managed transaction, which the driver repeats after deadlocks and changes of leader.

The plain way merges by id. Where an edge's id stands between other ends, a constraint refuses it; the transaction is then run once
more with those edges removed first.
"""

from collections.abc import Iterable
from typing import Any

from neo4j import ManagedTransaction, Session
from neo4j.exceptions import ConstraintError

from graph.cypher.batches import Item, dangling, edge_rows, node_rows
from graph.cypher.texts import ENTITY, FAMILIES, families_of_ends, family_of, text
from graph.records import Changes
from ontology.terms import ENTITY_LABELS, Relation


def write_changes(session: Session, changes: Changes) -> None:
    """Write all of ``changes``, or nothing; raises the driver's errors, ``GraphError`` and ``DanglingEdgeError``."""
    nodes, edges = node_rows(changes.nodes), edge_rows(changes.edges)
    try:
        session.execute_write(_write, changes, nodes, edges, is_moving=False)
    except ConstraintError:
        session.execute_write(_write, changes, nodes, edges, is_moving=True)


def edges_by_id() -> str:
    """The text that finds edges by id, whatever their type."""
    return "\nUNION ALL\n".join(text("edges_by_id.bolt", type=relation.value) for relation in Relation)


def _write(
    tx: ManagedTransaction, changes: Changes, nodes: dict[str, list[Item]], edges: dict[str, list[Item]], *, is_moving: bool
) -> None:
    _remove(tx, changes.removed_nodes, changes.removed_edges)
    if is_moving:
        _make_way(tx, edges)
    for label, rows in nodes.items():
        tx.run(_merge_nodes(label), rows=rows).consume()
    for relation, rows in edges.items():
        _merge_edges(tx, relation, rows)


def _merge_nodes(label: str) -> str:
    if family_of(label) != ENTITY:
        return text("merge_nodes", label=label)
    others = ":".join(other.value for other in ENTITY_LABELS if other != label)
    return text("merge_entities.bolt", label=label, others=others)


def _merge_edges(tx: ManagedTransaction, relation: str, rows: list[Item]) -> None:
    written = 0
    for source, target in families_of_ends(relation):
        asked = text("merge_edges.bolt", source=source, target=target, type=relation)
        written += sum(int(row["written"]) for row in tx.run(asked, rows=rows))
    if written != len(rows):
        ends = list({end for row in rows for end in (row["source"], row["target"])})
        present = [row["properties"]["id"] for family in FAMILIES for row in tx.run(text("read_nodes", family=family), ids=ends)]
        raise dangling(relation, rows, present)


def _remove(tx: ManagedTransaction, nodes: Iterable[str], edges: Iterable[str]) -> None:
    if gone := list(edges):
        for relation in {row["type"] for row in tx.run(edges_by_id(), ids=gone)}:
            tx.run(text("delete_edges.bolt", type=relation), ids=gone).consume()
    if gone := list(nodes):
        for family in FAMILIES:
            tx.run(text("delete_nodes", family=family), ids=gone).consume()


def _make_way(tx: ManagedTransaction, edges: dict[str, list[Item]]) -> None:
    ends: dict[Any, tuple[object, ...]] = {row["id"]: (row["source"], row["target"]) for rows in edges.values() for row in rows}
    held = list(tx.run(edges_by_id(), ids=list(ends)))
    _remove(tx, (), [row["properties"]["id"] for row in held if ends[row["properties"]["id"]] != (row["source"], row["target"])])
