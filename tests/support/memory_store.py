"""A store over dictionaries, for tests that need a graph and no engine.

It keeps the port's promises (orders, ids that are not there are left out, properties replaced whole, a removed node takes its edges
along) but understands no Cypher: ``query`` answers from ``answers``, by the query's name. Give it a graph with ``write``.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from graph.errors import DanglingEdgeError
from graph.query import Query
from graph.records import Changes, Edge, Hit, Node, Rows
from graph.store import Direction
from ontology.terms import ENTITY_LABELS


@dataclass
class MemoryStore:
    """``graph.store.Store`` in memory. ``answers``: what ``query`` returns, by name."""

    url: str = "memory:"
    answers: dict[str, Rows] = field(default_factory=dict)
    is_open: bool = True
    announced: str = ""
    _nodes: dict[str, Node] = field(default_factory=dict)
    _edges: dict[str, Edge] = field(default_factory=dict)

    def prepare(self) -> None:
        """Nothing to prepare."""

    def nodes(self, ids: Iterable[str]) -> dict[str, Node]:
        """The nodes of these ids."""
        return {each: self._nodes[each] for each in ids if each in self._nodes}

    def edges(self, ids: Iterable[str]) -> dict[str, Edge]:
        """The edges of these ids."""
        return {each: self._edges[each] for each in ids if each in self._edges}

    def adjacent(self, ids: Iterable[str], types: Iterable[str] = (), direction: Direction = "both") -> list[Edge]:
        """Edges at these nodes, by id order."""
        wanted, allowed = set(ids), set(types)
        return [
            edge
            for _, edge in sorted(self._edges.items())
            if (not allowed or edge.type in allowed)
            and ((direction != "in" and edge.source in wanted) or (direction != "out" and edge.target in wanted))
        ]

    def scan_nodes(self, labels: Iterable[str] = ()) -> Iterator[Node]:
        """All nodes of these labels, by label, then id."""
        wanted = set(labels)
        nodes = sorted(self._nodes.values(), key=lambda node: (node.label, node.id))
        return iter([node for node in nodes if not wanted or node.label in wanted])

    def scan_edges(self, types: Iterable[str] = ()) -> Iterator[Edge]:
        """All edges of these types, by type, then id."""
        wanted = set(types)
        edges = sorted(self._edges.values(), key=lambda edge: (edge.type, edge.id))
        return iter([edge for edge in edges if not wanted or edge.type in wanted])

    def write(self, changes: Changes) -> None:
        """Write all of ``changes``, or nothing: an edge needs both its ends."""
        there = (self._nodes.keys() | {node.id for node in changes.nodes}) - set(changes.removed_nodes)
        for edge in changes.edges:
            for end in (edge.source, edge.target):
                if end not in there:
                    raise DanglingEdgeError(f"Edge {edge.id!r} names the node {end!r}.", data={"edge": edge.id, "node": end})
        self._nodes.update({node.id: node for node in changes.nodes})
        self._edges.update({edge.id: edge for edge in changes.edges})
        gone = set(changes.removed_nodes)
        lost = {each.id for each in self._edges.values() if each.source in gone or each.target in gone}
        for each in gone:
            self._nodes.pop(each, None)
        for each in lost | set(changes.removed_edges):
            self._edges.pop(each, None)

    def query(self, query: Query, parameters: Mapping[str, object], *, limit: int = 1000, timeout: float = 30.0) -> Rows:
        """The rows put into ``answers`` under the query's name, at most ``limit``."""
        rows = self.answers.get(query.name, Rows((), ()))
        return Rows(rows.columns, rows.rows[:limit], is_cut=len(rows.rows) > limit)

    def search(self, words: str, labels: Iterable[str] = (), limit: int = 20) -> list[Hit]:
        """Entities whose ``search`` holds every word, the last as a beginning; those that have all words whole come first."""
        wanted = words.split()
        hits = []
        for node in self.scan_nodes(labels or ENTITY_LABELS):
            known = str(node.properties.get("search", "")).split()
            if wanted and all(any(word.startswith(each) for word in known) for each in wanted[-1:]) and set(wanted[:-1]) <= set(known):
                hits.append(Hit(node, 1.0 if set(wanted) <= set(known) else 0.5, str(node.properties.get("name", ""))))
        return sorted(hits, key=lambda hit: (-hit.score, hit.node.id))[:limit]

    def counts(self) -> dict[str, int]:
        """How many nodes of each label and edges of each type there are."""
        found: dict[str, int] = {}
        for each in [*(node.label for node in self._nodes.values()), *(edge.type for edge in self._edges.values())]:
            found[each] = found.get(each, 0) + 1
        return dict(sorted(found.items()))

    def announce(self, url: str) -> None:
        """Remembered in ``announced``."""
        self.announced = url

    def close(self) -> None:
        """Closed: only ``is_open`` remembers."""
        self.is_open = False
