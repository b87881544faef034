"""Loading ready rows into the embedded engine, beside the engine's own bulk path (its graph batch, log on, into empty types)."""

import tempfile
import time
from pathlib import Path

from benchmarks.figures import Figure
from benchmarks.rows import batches, graph
from graph.records import Edge, Node
from graph.registry import open_store

NODES, EDGES = 20_000, 40_000


def run() -> list[Figure]:
    """Rows a second through the port, and through the bulk path."""
    nodes, edges = graph(NODES, EDGES)
    ours = _through_the_port(nodes, edges)
    peer = _in_bulk(nodes, edges)
    return [Figure("load, embedded", "rows/s", ours, "ArcadeDB GraphBatch of the same rows, log on", peer, "≥ 0.7")]


def _through_the_port(nodes: list[Node], edges: list[Edge]) -> float:
    with tempfile.TemporaryDirectory() as folder:
        store = open_store(str(Path(folder) / "store"))
        began = time.perf_counter()
        for changes in batches(nodes, edges):
            store.write(changes)
        taken = time.perf_counter() - began
        store.close()
    return (len(nodes) + len(edges)) / taken


def _in_bulk(nodes: list[Node], edges: list[Edge]) -> float:
    import arcadedb_embedded as arcadedb

    with tempfile.TemporaryDirectory() as folder:
        database = arcadedb.create_database(str(Path(folder) / "store"))
        for label in ("Organization", "Person"):
            database.command("sql", f"CREATE VERTEX TYPE {label}")
            database.command("sql", f"CREATE PROPERTY {label}.id STRING")
            database.command("sql", f"CREATE INDEX ON {label} (id) UNIQUE")
        database.command("sql", "CREATE EDGE TYPE PRESIDES")
        began = time.perf_counter()
        with database.graph_batch(use_wal=True, expected_edge_count=len(edges)) as batch:
            rids: dict[str, str] = {}
            for label in ("Organization", "Person"):
                mine = [node for node in nodes if node.label == label]
                made = batch.create_vertices(label, [{"id": node.id, **node.properties} for node in mine])
                rids.update(zip((node.id for node in mine), made, strict=True))
            rows = [_flat(edge) for edge in edges]
            for edge, row in zip(edges, rows, strict=True):
                batch.new_edge(rids[edge.source], edge.type, rids[edge.target], **row)
        taken = time.perf_counter() - began
        database.close()
    return (len(nodes) + len(edges)) / taken


def _flat(edge: Edge) -> dict[str, object]:
    return {"id": edge.id, **{key: list(value) if isinstance(value, tuple) else value for key, value in edge.properties.items()}}
