"""Versions: which documents of a batch are new, which replace an older one, and which are there already.

A document is its bytes; where it was loaded from (its origin) may change its bytes later, and then the new document takes the old one's
place. One document may stand at several origins: it stays until the last of them shows something else, or it is removed.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from graph.records import Changes, Node
from graph.store import Store
from loaders.dossiers import Dossier
from loaders.resolve.blocks import origin_block, origin_records
from loaders.sources import Source
from ontology.terms import Relation


@dataclass(slots=True)
class Arrival:
    """A document that came with a batch: its id, the source it was first met in, its bytes, all its origins."""

    id: str
    source: Source
    data: bytes
    origins: tuple[str, ...]
    names: list[str] = field(default_factory=list)


class Arrivals:
    """The documents of one batch, held against what the store has."""

    def __init__(self, store: Store, fingerprint: str) -> None:
        self._store = store
        self._fingerprint = fingerprint
        self._arrivals: dict[str, Arrival] = {}
        self._stored: dict[str, Node] = {}
        self._done: set[str] = set()
        self._replacing: set[str] = set()

    def add(self, source: Source, identity: str, data: bytes) -> None:
        """Note that ``source`` holds the document ``identity``."""
        arrival = self._arrivals.setdefault(identity, Arrival(identity, source, data, ()))
        arrival.origins = tuple(sorted({*arrival.origins, source.origin}))
        arrival.names.append(source.name)

    def to_read(self) -> list[Arrival]:
        """The arrivals that must be read: new ones, and those that an older grammar or lexicon read."""
        self._stored = self._store.nodes(self._arrivals)
        return [arrival for arrival in self._arrivals.values() if not self._is_current(arrival.id)]

    def _is_current(self, identity: str) -> bool:
        node = self._stored.get(identity)
        return node is not None and node.properties.get("fingerprint") == self._fingerprint

    def changes(self, dossiers: Sequence[Dossier], integrate: Callable[[Store, Sequence[Dossier], Sequence[str]], Changes]) -> Changes:
        """What to write: the dossiers, without the documents they replace, and new origins of documents already there."""
        self._done = {dossier.document.id for dossier in dossiers}
        kept = {identity for identity in self._arrivals if self._is_current(identity)}
        before = self._documents_at(origin for a in self._arrivals.values() if a.id in self._done | kept for origin in a.origins)
        now = {origin: a.id for a in self._arrivals.values() if a.id in self._done | kept for origin in a.origins}
        lost = {(document, origin) for origin, document in before.items() if document != now[origin]}
        self._replacing = {now[origin] for _, origin in lost}
        going = self._without_origin(lost) | (self._stored.keys() & self._done)
        full = [self._with_origins(dossier, lost) for dossier in dossiers]
        return _merge(integrate(self._store, full, sorted(going)), *self._moves(kept, before, lost, going))

    def _documents_at(self, origins: Iterable[str]) -> dict[str, str]:
        blocks = {origin_block(origin): origin for origin in origins}
        edges = self._store.adjacent(sorted(blocks), [Relation.IN_BLOCK], "in") if blocks else []
        return {blocks[edge.target]: edge.source for edge in edges}

    def _origins_of(self, documents: Iterable[str]) -> dict[str, set[str]]:
        ids = sorted(documents)
        origins: dict[str, set[str]] = {identity: set() for identity in ids}
        for edge in self._store.adjacent(ids, [Relation.IN_BLOCK], "out") if ids else []:
            if edge.target.startswith(origin_block("")):
                origins[edge.source].add(edge.target.removeprefix(origin_block("")))
        return origins

    def _without_origin(self, lost: set[tuple[str, str]]) -> set[str]:
        """Documents that stand nowhere any more."""
        origins = self._origins_of({document for document, _ in lost})
        return {
            document for document, known in origins.items() if all((document, origin) in lost for origin in known)
        } - self._arrivals.keys()

    def _with_origins(self, dossier: Dossier, lost: set[tuple[str, str]]) -> Dossier:
        identity = dossier.document.id
        if identity not in self._stored:
            return dossier
        known = {origin for origin in self._origins_of([identity])[identity] if (identity, origin) not in lost}
        return Dossier(dossier.document, dossier.account, dossier.fingerprint, tuple(sorted(known | set(dossier.origins))))

    def _moves(self, kept: set[str], before: dict[str, str], lost: set[tuple[str, str]], going: set[str]) -> tuple[Changes, Changes]:
        """Origins that current documents gained, and origins that staying documents lost."""
        gained = [
            origin_records(identity, origin)
            for identity in sorted(kept)
            for origin in self._arrivals[identity].origins
            if before.get(origin) != identity
        ]
        given_up = [origin_records(document, origin)[1].id for document, origin in sorted(lost) if document not in going]
        nodes, edges = tuple(node for node, _ in gained), tuple(edge for _, edge in gained)
        return Changes(nodes=nodes, edges=edges), Changes(removed_edges=tuple(given_up))

    def tell(self, added: list[str], replaced: list[str], unchanged: list[str]) -> None:
        """Add the names of the batch's documents to the lists of what became of them."""
        for identity, arrival in self._arrivals.items():
            if identity in self._done:
                is_known = identity in self._replacing or identity in self._stored
                (replaced if is_known else added).append(arrival.names[0])
                unchanged.extend(arrival.names[1:])
            elif self._is_current(identity):
                (replaced if identity in self._replacing else unchanged).extend(arrival.names)


def _merge(*all_changes: Changes) -> Changes:
    """Several changes as one: what one of them writes, none of them removes."""
    nodes = tuple(node for changes in all_changes for node in changes.nodes)
    edges = tuple(edge for changes in all_changes for edge in changes.edges)
    written = {node.id for node in nodes} | {edge.id for edge in edges}
    return Changes(
        nodes,
        edges,
        tuple(identity for changes in all_changes for identity in changes.removed_nodes if identity not in written),
        tuple(identity for changes in all_changes for identity in changes.removed_edges if identity not in written),
    )
