"""The store's port: what every engine offers, and nothing else is asked of one.

Two engines stand behind it: ``graph/embedded`` and ``graph/bolt``. ``tests/conformance`` runs every method on both.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Literal, Protocol

from graph.query import Query
from graph.records import Changes, Edge, Hit, Node, Rows

Direction = Literal["out", "in", "both"]


class Store(Protocol):
    """A store of nodes and edges.

    Every method raises ``StoreUnavailableError`` when the engine cannot be reached, and ``StoreDamagedError`` when what it holds
    cannot be read. Ids that are not there are left out of answers.
    """

    url: str

    def prepare(self) -> None:
        """Create constraints and indexes where they are missing; changes nothing otherwise."""

    def nodes(self, ids: Iterable[str]) -> dict[str, Node]:
        """The nodes of these ids."""

    def edges(self, ids: Iterable[str]) -> dict[str, Edge]:
        """The edges of these ids."""

    def adjacent(self, ids: Iterable[str], types: Iterable[str] = (), direction: Direction = "both") -> list[Edge]:
        """Edges at these nodes, of these types (all when none is given), each once, by id order."""

    def scan_nodes(self, labels: Iterable[str] = ()) -> Iterator[Node]:
        """All nodes of these labels (all labels when none is given), streamed, by id order within a label."""

    def scan_edges(self, types: Iterable[str] = ()) -> Iterator[Edge]:
        """All edges of these types (all types when none is given), streamed, by id order within a type."""

    def write(self, changes: Changes) -> None:
        """Write all of ``changes`` in one transaction, or nothing. Writing the same changes twice is as writing them once.

        Removals come before what is written. A node may change its label within its family (what a researcher asks about;
        documents; blocks) and keeps its edges; an edge may change its ends, never its type. Raises ``DanglingEdgeError`` where an
        end is not there, ``UnknownTermError`` for a word outside the vocabulary, ``GraphError`` for a value that cannot be stored.
        """

    def query(self, query: Query, parameters: Mapping[str, object], *, limit: int = 1000, timeout: float = 30.0) -> Rows:
        """Rows of a read-only query, at most ``limit``; raises ``QueryRefusedError`` or ``QueryLimitError`` (``timeout`` in seconds)."""

    def search(self, words: str, labels: Iterable[str] = (), limit: int = 20) -> list[Hit]:
        """Nodes whose folded names answer ``words`` (already folded; the last word may be a beginning), best first."""

    def counts(self) -> dict[str, int]:
        """How many nodes of each label and edges of each type there are."""

    def announce(self, url: str) -> None:
        """Tell other processes that a server at ``url`` serves this store (an embedded store names it in ``StoreBusyError``)."""

    def close(self) -> None:
        """Give back what the store holds; it cannot be used afterwards."""
