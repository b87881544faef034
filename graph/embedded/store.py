"""The store's port on ArcadeDB, in this process."""

import atexit
import threading
import weakref
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import orjson

from graph.cypher import guard
from graph.cypher.batches import pages
from graph.cypher.parameters import plain_parameters
from graph.cypher.ranking import CANDIDATES, index_query, rank, words_of
from graph.cypher.reading import edge_in, node_in, read_adjacent, read_nodes
from graph.cypher.texts import ENTITY, SEARCHED, labels_of, relations_of, text
from graph.embedded import schema
from graph.embedded.faults import translate, translate_query
from graph.embedded.folder import open_folder
from graph.embedded.jvm import java
from graph.embedded.rows import plain_rows, typed_rows
from graph.embedded.sql import EDGES_BY_ID, edges_after
from graph.embedded.writing import Writer
from graph.errors import StoreUnavailableError
from graph.query import Query
from graph.records import Changes, Edge, Hit, Node, Rows
from graph.store import Direction
from ontology.terms import Label, Relation

PAGE = 2000
"""Records that a scan reads at a time."""


class EmbeddedStore:
    """A store in a folder of this machine. Reads may run in several threads at once; writes wait for one another."""

    def __init__(self, folder: Path) -> None:
        """Open the store in ``folder``, made where there is none; raises as ``open_folder`` does."""
        self.folder = folder.resolve()
        self.url = self.folder.as_uri()
        self._engine = java()
        self._lock, self._database = open_folder(self.folder)
        self._writing = threading.Lock()
        atexit.register(_close_forgotten, weakref.ref(self))
        try:
            self.prepare()
        except BaseException:
            self.close()
            raise

    def prepare(self) -> None:
        """Create types and indexes where they are missing."""
        with self._writing, translate(self._engine, self.folder):
            for statement in schema.statements():
                self._open_database().command("sql", statement)

    def announce(self, url: str) -> None:
        """Write the address of the server that serves this store beside the lock."""
        self._lock.announce(url)

    def nodes(self, ids: Iterable[str]) -> dict[str, Node]:
        """The nodes of these ids."""
        return read_nodes(self._read, ids)

    def edges(self, ids: Iterable[str]) -> dict[str, Edge]:
        """The edges of these ids."""
        found: dict[str, Edge] = {}
        for page in pages(ids):
            rows = self._read(EDGES_BY_ID, language="sql", ids=page)
            found.update((edge.id, edge) for edge in map(edge_in, rows))
        return found

    def adjacent(self, ids: Iterable[str], types: Iterable[str] = (), direction: Direction = "both") -> list[Edge]:
        """Edges at these nodes, each once, by id order."""
        return read_adjacent(self._read, ids, types, direction)

    def scan_nodes(self, labels: Iterable[str] = ()) -> Iterator[Node]:
        """All nodes of these labels, read page by page."""
        for label in labels_of(labels):
            last = ""
            while page := self._read(text("scan_nodes", label=label), last=last, page=PAGE):
                for node in map(node_in, page):
                    last = node.id
                    yield node

    def scan_edges(self, types: Iterable[str] = ()) -> Iterator[Edge]:
        """All edges of these types, read page by page."""
        for relation in relations_of(types):
            last = ""
            while page := self._read(edges_after(relation, PAGE), language="sql", last=last):
                for edge in map(edge_in, page):
                    last = edge.id
                    yield edge

    def write(self, changes: Changes) -> None:
        """Write all of ``changes`` in one transaction, flushed to the disk, or nothing."""
        with self._writing, translate(self._engine, self.folder):
            Writer(self._engine, self._open_database()).write(changes)

    def query(self, query: Query, parameters: Mapping[str, object], *, limit: int = 1000, timeout: float = 30.0) -> Rows:
        """Rows of a read-only query."""
        asked = query.text_for("embedded")
        guard.check(asked)
        with translate_query(self._engine, timeout), self._time_limit(timeout):
            results = self._open_database().query("opencypher", asked, self._parameters(plain_parameters(parameters)))
            rows = typed_rows(self._engine, results, limit + 1)
            results.close()
        columns = tuple(column.name for column in query.columns) or tuple(rows[0] if rows else ())
        return Rows(columns, tuple(rows[:limit]), len(rows) > limit)

    def search(self, words: str, labels: Iterable[str] = (), limit: int = 20) -> list[Hit]:
        """Nodes whose folded names answer ``words``, best first."""
        asked = words_of(words)
        if not asked:
            return []
        named = labels_of(labels)
        rows = self._read(text("search_nodes"), index=f"{ENTITY}[{SEARCHED}]", words=index_query(asked), labels=named, limit=CANDIDATES)
        hits = rank(map(node_in, rows), asked, limit)
        nodes = self.nodes(hit.node.id for hit in hits)
        return [replace(hit, node=nodes[hit.node.id]) for hit in hits if hit.node.id in nodes]

    def counts(self) -> dict[str, int]:
        """How many nodes of each label and edges of each type there are."""
        with translate(self._engine, self.folder):
            database = self._open_database()
            return {name.value: int(database.countType(name.value, False)) for name in (*Label, *Relation)}

    def close(self) -> None:
        """Close the database and give the folder back; a second call does nothing."""
        with self._writing, translate(self._engine, self.folder):
            if self._database is not None:
                self._database.close()
                self._database = None
                self._lock.release()

    def _open_database(self) -> Any:
        if self._database is None:
            raise StoreUnavailableError(f"The store {self.folder} is closed.", hint="Open it again.")
        return self._database

    @contextmanager
    def _time_limit(self, seconds: float) -> Iterator[None]:
        """The limit of what this thread asks the engine meanwhile."""
        self._engine.time_limit.set(max(1, int(seconds * 1000)))
        try:
            yield
        finally:
            self._engine.time_limit.clear()

    def _parameters(self, parameters: Mapping[str, object]) -> Any:
        return self._engine.json_object(orjson.dumps(dict(parameters)).decode()).toMap()

    def _read(self, asked: str, *, language: str = "opencypher", **parameters: object) -> list[dict[str, Any]]:
        with translate(self._engine, self.folder):
            results = self._open_database().query(language, asked, self._parameters(parameters))
            return plain_rows(self._engine, results)


def _close_forgotten(store: "weakref.ref[EmbeddedStore]") -> None:
    """Before Java ends: a database left open would hold up its end by half a minute."""
    if (forgotten := store()) is not None:
        forgotten.close()
