"""How an embedded store writes changes: one transaction, rows handed to Java as one piece of JSON.

The plain way merges by id. Where the engine finds an id under another label or between other ends, the transaction is taken back
and run once more with those records removed first (a node's edges are kept and written again).
"""

from collections.abc import Iterable
from typing import Any

import orjson

from graph.cypher.batches import Item, dangling, edge_rows, node_rows
from graph.cypher.texts import FAMILIES, families_of_ends, text
from graph.embedded.faults import is_duplicate
from graph.embedded.jvm import Java
from graph.embedded.rows import plain_rows
from graph.embedded.sql import DELETE_EDGES, EDGES_AT_NODES, EDGES_BY_ID, labels_by_id
from graph.records import Changes


class Writer:
    """Writes changes to one open database, which no other thread writes meanwhile."""

    def __init__(self, engine: Java, database: Any) -> None:
        self._engine = engine
        self._database = database

    def write(self, changes: Changes) -> None:
        """Write all of ``changes``, or nothing; raises Java's errors, ``GraphError`` and ``DanglingEdgeError``."""
        nodes, edges = node_rows(changes.nodes), edge_rows(changes.edges)
        try:
            self._transact(changes, nodes, edges, is_moving=False)
        except self._engine.throwable as error:
            if not is_duplicate(error):
                raise
            self._transact(changes, nodes, edges, is_moving=True)

    def _transact(self, changes: Changes, nodes: dict[str, list[Item]], edges: dict[str, list[Item]], *, is_moving: bool) -> None:
        self._database.begin()
        try:
            self._remove(changes.removed_nodes, changes.removed_edges)
            if is_moving:
                edges = self._make_way(nodes, edges)
            for label, rows in nodes.items():
                self._run(text("merge_nodes", label=label), rows=rows)
            for relation, rows in edges.items():
                self._merge_edges(relation, rows)
            self._database.commit()
        except BaseException:
            if self._database.isTransactionActive():
                self._database.rollback()
            raise

    def _remove(self, nodes: Iterable[str], edges: Iterable[str]) -> None:
        if gone := list(edges):
            self._run(DELETE_EDGES, language="sql", ids=gone)
        if gone := list(nodes):
            for family in FAMILIES:
                self._run(text("delete_nodes", family=family), ids=gone)

    def _merge_edges(self, relation: str, rows: list[Item]) -> None:
        written = 0
        for source, target in families_of_ends(relation):
            asked = text("merge_edges", source=source, target=target, type=relation)
            written += sum(int(row["written"]) for row in self._run(asked, rows=rows))
        if written != len(rows):
            ends = list({end for row in rows for end in (row["source"], row["target"])})
            present = [row["properties"]["id"] for family in FAMILIES for row in self._run(text("read_nodes", family=family), ids=ends)]
            raise dangling(relation, rows, present)

    def _make_way(self, nodes: dict[str, list[Item]], edges: dict[str, list[Item]]) -> dict[str, list[Item]]:
        """Remove what stands under these ids otherwise; the edges to write, with those that a removed node had."""
        ends = {row["id"]: (relation, row["source"], row["target"]) for relation, rows in edges.items() for row in rows}
        held = self._edges(EDGES_BY_ID, [str(key) for key in ends])
        self._remove((), [str(edge["id"]) for edge in held if ends[edge["id"]] != (edge["type"], edge["source"], edge["target"])])
        moved = self._moved({str(row["id"]): label for label, rows in nodes.items() for row in rows})
        kept = self._edges(EDGES_AT_NODES, moved)
        self._remove(moved, ())
        merged = {relation: list(rows) for relation, rows in edges.items()}
        for edge in kept:
            if edge["id"] not in ends:
                merged.setdefault(str(edge["type"]), []).append(edge)
        return merged

    def _moved(self, labels: dict[str, str]) -> list[str]:
        moved = []
        for family in FAMILIES:
            rows = self._run(labels_by_id(family), language="sql", ids=list(labels))
            moved += [row["id"] for row in rows if row["label"] != labels[row["id"]]]
        return moved

    def _edges(self, asked: str, ids: list[str]) -> list[Item]:
        rows = self._run(asked, language="sql", ids=ids) if ids else []
        return [{**row, "id": row["properties"]["id"]} for row in rows]

    def _run(self, asked: str, *, language: str = "opencypher", **parameters: object) -> list[dict[str, Any]]:
        given = self._engine.json_object(orjson.dumps(parameters).decode()).toMap()
        return plain_rows(self._engine, self._database.command(language, asked, given))
