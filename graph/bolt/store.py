"""The store's port on a Neo4j server, through its official driver."""

import logging
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from neo4j import READ_ACCESS, GraphDatabase, ManagedTransaction, Session, unit_of_work
from neo4j.exceptions import ClientError

from graph.bolt import schema
from graph.bolt.faults import translate, translate_query
from graph.bolt.rows import loose_ends, plain
from graph.bolt.writing import edges_by_id, write_changes
from graph.cypher import guard
from graph.cypher.batches import pages
from graph.cypher.parameters import plain_parameters
from graph.cypher.ranking import CANDIDATES, index_query, rank, words_of
from graph.cypher.reading import edge_in, node_in, read_adjacent, read_nodes
from graph.cypher.texts import SEARCH_INDEX, family_of, labels_of, relations_of, text
from graph.errors import GraphError, QueryRefusedError, StoreUnavailableError
from graph.query import Query
from graph.records import Changes, Edge, Hit, Node, Rows
from graph.store import Direction
from ontology.terms import Label, Relation

PAGE = 2000
"""Records that a scan reads at a time."""

RETRY_SECONDS = 10.0
"""How long a transaction is repeated while the server is away or deadlocked."""

CONNECT_SECONDS = 10.0
"""How long a connection may take."""


class BoltStore:
    """A store on a Neo4j server. All methods may run in several threads at once."""

    def __init__(self, url: str, *, user: str = "", password: str = "") -> None:
        """Connect to ``url``; raises ``StoreUnavailableError`` where the server is down or refuses the user."""
        self.url = url
        self._reading: set[str] = set()
        logging.getLogger("neo4j").addHandler(logging.NullHandler())  # else its warnings go to the terminal
        with translate(url):
            self._driver: Any = GraphDatabase.driver(
                url,
                auth=(user, password) if user or password else None,
                connection_timeout=CONNECT_SECONDS,
                max_transaction_retry_time=RETRY_SECONDS,
                notifications_min_severity="OFF",
            )
        try:
            with translate(url):
                self._driver.verify_connectivity()
        except BaseException:
            self.close()
            raise

    def prepare(self) -> None:
        """Create constraints and indexes where they are missing, and wait until they answer."""
        with translate(self.url), self._session() as session:
            for statement in schema.statements():
                session.run(statement).consume()
            session.run(schema.AWAIT).consume()

    def announce(self, url: str) -> None:
        """Nothing: several processes may use one server."""

    def nodes(self, ids: Iterable[str]) -> dict[str, Node]:
        """The nodes of these ids."""
        return read_nodes(self._read, ids)

    def edges(self, ids: Iterable[str]) -> dict[str, Edge]:
        """The edges of these ids."""
        rows = [row for page in pages(ids) for row in self._read(edges_by_id(), ids=page)]
        return {edge.id: edge for edge in map(edge_in, rows)}

    def adjacent(self, ids: Iterable[str], types: Iterable[str] = (), direction: Direction = "both") -> list[Edge]:
        """Edges at these nodes, each once, by id order."""
        return read_adjacent(self._read, ids, types, direction)

    def scan_nodes(self, labels: Iterable[str] = ()) -> Iterator[Node]:
        """All nodes of these labels, read page by page."""
        for label in labels_of(labels):
            last, asked = "", text("scan_nodes.bolt", label=label.value, family=family_of(label))
            while page := self._read(asked, last=last, page=PAGE):
                for node in map(node_in, page):
                    last = node.id
                    yield node

    def scan_edges(self, types: Iterable[str] = ()) -> Iterator[Edge]:
        """All edges of these types, read page by page."""
        for relation in relations_of(types):
            last = ""
            while page := self._read(text("scan_edges.bolt", type=relation.value), last=last, page=PAGE):
                for edge in map(edge_in, page):
                    last = edge.id
                    yield edge

    def write(self, changes: Changes) -> None:
        """Write all of ``changes`` in one transaction, or nothing."""
        with translate(self.url), self._session() as session:
            write_changes(session, changes)

    def query(self, query: Query, parameters: Mapping[str, object], *, limit: int = 1000, timeout: float = 30.0) -> Rows:
        """Rows of a read-only query."""
        asked = query.text_for("bolt")
        guard.check(asked)
        given = plain_parameters(parameters)

        @unit_of_work(timeout=timeout)
        def ask(tx: ManagedTransaction) -> Rows:
            self._prove_reading(tx, asked, given)
            results = tx.run(asked, given)
            columns, records = tuple(results.keys()), [record.values() for record in results.fetch(limit + 1)]
            results.consume()
            ends = _named(tx, {end for values in records for end in loose_ends(values)})
            rows = [{name: plain(value, ends) for name, value in zip(columns, values, strict=True)} for values in records]
            return Rows(columns, tuple(rows[:limit]), len(rows) > limit)

        with translate(self.url), translate_query(self.url, timeout), self._session(default_access_mode=READ_ACCESS) as session:
            return session.execute_read(ask)

    def search(self, words: str, labels: Iterable[str] = (), limit: int = 20) -> list[Hit]:
        """Nodes whose folded names answer ``words``, best first; makes the indexes where the server has none yet."""
        asked = words_of(words)
        if not asked:
            return []
        given = {"index": SEARCH_INDEX, "words": index_query(asked), "labels": labels_of(labels), "limit": CANDIDATES}
        try:
            rows = self._read(text("search_nodes"), **given)
        except GraphError as error:
            if not isinstance(error.__cause__, ClientError) or "no such fulltext" not in str(error.__cause__).lower():
                raise
            self.prepare()
            rows = self._read(text("search_nodes"), **given)
        hits = rank(map(node_in, rows), asked, limit)
        nodes = self.nodes(hit.node.id for hit in hits)
        return [replace(hit, node=nodes[hit.node.id]) for hit in hits if hit.node.id in nodes]

    def counts(self) -> dict[str, int]:
        """How many nodes of each label and edges of each type there are."""
        nodes = {label.value: text("count_nodes", label=label.value) for label in Label}
        edges = {relation.value: text("count_edges", type=relation.value) for relation in Relation}
        return {name: int(self._read(asked)[0]["found"]) for name, asked in {**nodes, **edges}.items()}

    def close(self) -> None:
        """Close the connections; a second call does nothing."""
        if self._driver is not None:
            self._driver.close()
            self._driver = None

    def _session(self, **options: Any) -> Session:
        if self._driver is None:
            raise StoreUnavailableError(f"The store {self.url} is closed.", hint="Open it again.")
        session: Session = self._driver.session(**options)
        return session

    def _read(self, asked: str, **parameters: object) -> list[dict[str, Any]]:
        def ask(tx: ManagedTransaction) -> list[dict[str, Any]]:
            return tx.run(asked, parameters).data()

        with translate(self.url), self._session(default_access_mode=READ_ACCESS) as session:
            return session.execute_read(ask)

    def _prove_reading(self, tx: ManagedTransaction, asked: str, given: Mapping[str, object]) -> None:
        if asked in self._reading:
            return
        if tx.run(f"EXPLAIN {asked}", dict(given)).consume().query_type != "r":
            raise QueryRefusedError("This text is not run: it would write.", hint="Questions only read.")
        self._reading.add(asked)


def _named(tx: ManagedTransaction, ends: set[str]) -> dict[str, str]:
    """The ids of nodes by the driver's own ids."""
    return {row["end"]: row["id"] for row in tx.run(text("name_ends.bolt"), ends=list(ends))} if ends else {}
