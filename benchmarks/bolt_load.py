"""Loading ready rows into Neo4j, beside a bare driver loop of UNWIND batches of the same rows; ``REMIT_BENCH_BOLT`` names a server."""

import os
import tempfile
import time
from pathlib import Path

from benchmarks.figures import Figure
from benchmarks.rows import BATCH, batches, graph
from graph.records import Edge, Node
from graph.registry import open_store

NODES, EDGES = 20_000, 40_000
MERGE_NODES = "UNWIND $rows AS row MERGE (n:Entity {{id: row.id}}) SET n = row.properties SET n:{label}"
MERGE_EDGES = (
    "UNWIND $rows AS row MATCH (a:Entity {id: row.source}) MATCH (b:Entity {id: row.target}) "
    "MERGE (a)-[e:PRESIDES {id: row.id}]->(b) SET e = row.properties"
)


def run() -> list[Figure]:
    """Rows a second through the port, and through the loop."""
    url = os.environ.get("REMIT_BENCH_BOLT", "")
    if url:
        return _measure(url)
    from tests.support.neo4j_server import LTS, Neo4jServer

    with tempfile.TemporaryDirectory() as folder:
        server = Neo4jServer(Path(folder), LTS)
        server.start()
        try:
            return _measure(server.url)
        finally:
            server.stop()


def _measure(url: str) -> list[Figure]:
    nodes, edges = graph(NODES, EDGES)
    _empty(url)
    store = open_store(url)
    store.prepare()
    began = time.perf_counter()
    for changes in batches(nodes, edges):
        store.write(changes)
    ours = (len(nodes) + len(edges)) / (time.perf_counter() - began)
    store.close()
    _empty(url)
    return [Figure("load, Neo4j", "rows/s", ours, "bare driver loop, UNWIND of 5,000", _loop(url, nodes, edges), "≥ 0.8")]


def _empty(url: str) -> None:
    import neo4j

    with neo4j.GraphDatabase.driver(url) as driver:
        driver.execute_query("MATCH (n) DETACH DELETE n")


def _loop(url: str, nodes: list[Node], edges: list[Edge]) -> float:
    import neo4j

    with neo4j.GraphDatabase.driver(url) as driver, driver.session() as session:
        began = time.perf_counter()
        for label in ("Organization", "Person"):
            rows = [{"id": n.id, "properties": {"id": n.id, **n.properties}} for n in nodes if n.label == label]
            for start in range(0, len(rows), BATCH):
                session.run(MERGE_NODES.format(label=label), rows=rows[start : start + BATCH]).consume()
        ends = [{"id": e.id, "source": e.source, "target": e.target, "properties": _flat(e)} for e in edges]
        for start in range(0, len(ends), BATCH):
            session.run(MERGE_EDGES, rows=ends[start : start + BATCH]).consume()
        return (len(nodes) + len(edges)) / (time.perf_counter() - began)


def _flat(edge: Edge) -> dict[str, object]:
    return {"id": edge.id, **{key: list(value) if isinstance(value, tuple) else value for key, value in edge.properties.items()}}
