"""Integration: which nodes and edges change when documents come and go. Reads from the store what the change touches, and no more.

::

    documents that come or go ─► their blocks ─► the other entities in these blocks ─► ids anew
        ─► contributions that vanish, contributions that appear ─► the touched nodes and edges, folded again ─► changes

Blocks, and what each entity in them is compared by, are kept in the store as IN_BLOCK edges, so that identity is decided without
reading other documents. The result is a pure function of the set of documents: their order leaves no trace.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from graph.records import Account, Changes, Edge, Node
from graph.store import Store
from loaders.assemble import bundle_of, edge_id, fold_bundle, fold_node, parts_of
from loaders.contribution import Bundle, EdgePart, NodePart, edge_parts, node_parts
from loaders.dossiers import Dossier, document_node, kept_in
from loaders.resolve.blocks import Decisions, block_records, decide
from loaders.resolve.identities import Identity, Place
from ontology.terms import TENURES, Label, Relation


@dataclass(slots=True)
class _Parts:
    """Contributions by what they go into."""

    nodes: dict[str, dict[str, NodePart]] = field(default_factory=lambda: defaultdict(dict))
    bundles: dict[Bundle, list[EdgePart]] = field(default_factory=lambda: defaultdict(list))

    def add(self, dossier: Dossier, ids: dict[str, str]) -> None:
        """Add what one document contributes."""
        for node, part in node_parts(dossier.document, dossier.account, ids).items():
            self.nodes[node][dossier.document.id] = part
        for edge_part in edge_parts(dossier.document, dossier.account, ids):
            self.bundles[edge_part.bundle].append(edge_part)


def local_ids(document: str, account: Account, compared: Mapping[Place, Identity]) -> dict[str, str]:
    """The graph's id of each of a document's entities: from ``resolve`` where it is compared, else from its slots."""
    return {
        entity.id: identity.id if (identity := compared.get((document, entity.id))) else _own_id(document, entity.id, entity.label)
        for entity in account.entities
    }


_SPACES = {Label.PERSON: "person/", Label.PLACE: "place/", Label.PROGRAMME: "programme/"}


def _own_id(document: str, local: str, label: str) -> str:
    name, at, rest = local.partition("@")
    space = _SPACES.get(Label(label), "")
    if not at and label not in (Label.EVENT,):
        return space + name
    suffix = rest if rest.isdigit() else ""
    return f"{space}{name}@{document}" + (f"-{suffix}" if suffix else "")


def integrate(store: Store, coming: Sequence[Dossier], going: Sequence[str] = ()) -> Changes:
    """The changes that add the dossiers ``coming`` and take out the documents ``going`` (their ids; one that also comes is read anew)."""
    gone = [kept_in(node) for node in store.nodes(going).values() if node.label == Label.DOCUMENT]
    decisions = decide(store, coming, [kept.dossier.document.id for kept in gone])
    ids = {dossier.document.id: local_ids(dossier.document.id, dossier.account, decisions.identities) for dossier in coming}
    changed = [kept_in(node) for node in store.nodes(sorted({document for document, _ in decisions.moves})).values()]
    old, new = _Parts(), _Parts()
    for kept in [*gone, *changed]:
        old.add(kept.dossier, kept.ids)
    for kept in changed:
        document = kept.dossier.document.id
        moved = {local: decisions.identities[document, local].id for where, local in decisions.moves if where == document}
        ids[document] = kept.ids | moved
    dossiers = [*coming, *(kept.dossier for kept in changed)]
    for dossier in dossiers:
        new.add(dossier, ids[dossier.document.id])
    documents = [document_node(dossier, ids[dossier.document.id]) for dossier in dossiers]
    return _changes(store, documents, decisions, block_records(coming, decisions), (old, new))


def _changes(
    store: Store,
    documents: Sequence[Node],
    decisions: Decisions,
    records: tuple[list[Node], list[Edge]],
    parts: tuple[_Parts, _Parts],
) -> Changes:
    old, new = parts
    nodes, removed_nodes = _fold_nodes(store, old, new)
    edges, removed_edges = _fold_edges(store, old, new)
    blocks, block_edges = records
    mentions = [part.as_edge() for parts in new.nodes.values() for part in parts.values()]
    written = {edge.id for edge in (*mentions, *block_edges)}
    stale = {part.edge_id for parts in old.nodes.values() for part in parts.values()} | decisions.left
    goners = decisions.gone - {node.id for node in documents}
    return Changes(
        nodes=(*documents, *nodes, *blocks),
        edges=(*edges, *mentions, *block_edges),
        removed_nodes=(*sorted(goners), *removed_nodes, *sorted(decisions.emptied)),
        removed_edges=(*removed_edges, *sorted(stale - written)),
    )


def _fold_nodes(store: Store, old: _Parts, new: _Parts) -> tuple[list[Node], list[str]]:
    touched = sorted(old.nodes.keys() | new.nodes.keys())
    parts: dict[str, dict[str, NodePart]] = {node: {} for node in touched}
    for edge in store.adjacent(touched, [Relation.MENTIONS], "in") if touched else []:
        if edge.target in parts:
            parts[edge.target][edge.source] = NodePart.of_edge(edge)
    for node in touched:
        for document in old.nodes.get(node, {}):
            parts[node].pop(document, None)
        parts[node] |= new.nodes.get(node, {})
    return [fold_node(each.values()) for each in parts.values() if each], [node for node, each in parts.items() if not each]


def _fold_edges(store: Store, old: _Parts, new: _Parts) -> tuple[list[Edge], list[str]]:
    touched = old.bundles.keys() | new.bundles.keys()
    now: dict[Bundle, list[Edge]] = defaultdict(list)
    holders = sorted({source for source, relation, _, _ in touched if relation in TENURES})
    stored = [*store.edges(edge_id(bundle) for bundle in touched if bundle[1] not in TENURES).values()]
    stored += store.adjacent(holders, list(TENURES), "out") if holders else []
    for edge in stored:
        now[bundle_of(edge)].append(edge)
    edges: list[Edge] = []
    removed: list[str] = []
    for bundle in sorted(touched):
        before = now.get(bundle, [])
        gone = set(old.bundles.get(bundle, ()))
        kept = [part for edge in before for part in parts_of(edge) if part not in gone]
        after = fold_bundle(bundle, [*kept, *new.bundles.get(bundle, ())])
        edges.extend(after)
        removed.extend(sorted({edge.id for edge in before} - {edge.id for edge in after}))
    return edges, removed
