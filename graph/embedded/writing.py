"""How an embedded store writes changes: one transaction, rows handed to Java as one piece of JSON.

What is held under the ids is read first, so that only what differs is written: a node by merging on its id, a new edge by creating
it, a held edge through its index entry (to merge edges, the engine walks all edges of their source). Where an id is held under
another label or between other ends, that record is removed first; a node's own edges are kept and written again.
"""

from collections.abc import Iterable, Mapping
from typing import Any

import orjson

from graph.cypher.batches import Item, dangling, edge_rows, node_rows
from graph.cypher.texts import FAMILIES, families_of_ends, text
from graph.embedded.jvm import Java
from graph.embedded.rows import plain_rows
from graph.embedded.sql import DELETE_EDGES, EDGE, EDGES_AT_NODES, EDGES_BY_ID
from graph.records import Changes


class Writer:
    """Writes changes to one open database, which no other thread writes meanwhile."""

    def __init__(self, engine: Java, database: Any) -> None:
        self._engine = engine
        self._database = database

    def write(self, changes: Changes) -> None:
        """Write all of ``changes``, or nothing; raises Java's errors, ``GraphError`` and ``DanglingEdgeError``."""
        nodes, edges = node_rows(changes.nodes), edge_rows(changes.edges)
        self._database.begin()
        try:
            self._remove(changes.removed_nodes, changes.removed_edges)
            kept = self._write_nodes(nodes)
            for relation in sorted({*kept, *edges}):
                self._write_edges(relation, [*kept.get(relation, ()), *edges.get(relation, ())])
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

    def _write_nodes(self, nodes: Mapping[str, list[Item]]) -> dict[str, list[Item]]:
        """Write the rows of each label; the edges, by type, of nodes that had to be made anew under another label."""
        held = self._held_nodes([str(row["id"]) for rows in nodes.values() for row in rows])
        moved = [str(row["id"]) for label, rows in nodes.items() for row in rows if held.get(row["id"], (label,))[0] != label]
        kept = self._edges_by_type(EDGES_AT_NODES, moved)
        self._remove(moved, ())
        for label, rows in nodes.items():
            if changed := [row for row in rows if held.get(row["id"]) != (label, row["properties"])]:
                self._run(text("merge_nodes", label=label), rows=changed)
        return kept

    def _write_edges(self, relation: str, rows: list[Item]) -> None:
        latest = {row["id"]: row for row in rows}
        held = {row["id"]: row for row in self._edges(EDGES_BY_ID, [str(key) for key in latest])}
        new, changed, astray = [], [], []
        for key, row in latest.items():
            before = held.get(key)
            if before is not None and (before["type"], *_ends(before)) == (relation, *_ends(row)):
                changed.extend([row] if before["properties"] != row["properties"] else [])
                continue
            new.append(row)
            astray.extend([str(key)] if before is not None else [])
        self._remove((), astray)
        self._create_edges(relation, new)
        self._update_edges(changed)

    def _create_edges(self, relation: str, rows: list[Item]) -> None:
        written = 0
        for source, target in families_of_ends(relation) if rows else ():
            asked = text("create_edges.embedded", source=source, target=target, type=relation)
            written += sum(int(row["written"]) for row in self._run(asked, rows=rows))
        if written != len(rows):
            ends = list({str(end) for row in rows for end in _ends(row)})
            raise dangling(relation, rows, map(str, self._held_nodes(ends)))

    def _update_edges(self, rows: list[Item]) -> None:
        values = self._given(rows=[row["properties"] for row in rows]).get("rows")
        for at, row in enumerate(rows):
            edge = self._database.lookupByKey(EDGE, "id", row["id"]).next().asEdge().modify()
            edge.fromMap(values.get(at))
            edge.save()

    def _held_nodes(self, ids: list[str]) -> dict[object, tuple[str, object]]:
        """Label and properties of the nodes held under these ids."""
        found: dict[object, tuple[str, object]] = {}
        for family in FAMILIES if ids else ():
            for row in self._run(text("read_nodes", family=family), ids=ids):
                found[row["properties"]["id"]] = (row["labels"][-1], row["properties"])
        return found

    def _edges(self, asked: str, ids: list[str]) -> list[Item]:
        rows = self._run(asked, language="sql", ids=ids) if ids else []
        return [{**row, "id": row["properties"]["id"]} for row in rows]

    def _edges_by_type(self, asked: str, ids: list[str]) -> dict[str, list[Item]]:
        found: dict[str, list[Item]] = {}
        for edge in self._edges(asked, ids):
            found.setdefault(str(edge["type"]), []).append(edge)
        return found

    def _run(self, asked: str, *, language: str = "opencypher", **parameters: object) -> list[dict[str, Any]]:
        return plain_rows(self._engine, self._database.command(language, asked, self._given(**parameters)))

    def _given(self, **parameters: object) -> Any:
        return self._engine.json_object(orjson.dumps(parameters).decode()).toMap()


def _ends(row: Item) -> tuple[object, object]:
    return row["source"], row["target"]
