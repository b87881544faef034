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
from typing import Any

import orjson

from graph.records import Account, Changes, Document, Edge, Node
from graph.store import Store
from loaders.assemble import bundle_of, edge_id, fold_bundle, fold_node, parts_of
from loaders.contribution import Bundle, EdgePart, NodePart, edge_parts, node_parts, spellings
from loaders.resolve.identity import Identity, Place, resolve
from loaders.resolve.profiles import Profile, profiles_of
from loaders.stored import decode_account, encode_account
from ontology.terms import TENURES, Label, Relation


@dataclass(frozen=True, slots=True)
class Dossier:
    """A document with what it says, the fingerprint of the grammar and lexicon that read it, and where it was loaded from."""

    document: Document
    account: Account
    fingerprint: str = ""
    origins: tuple[str, ...] = ()


def origin_block(origin: str) -> str:
    """The block in which the document of an origin stands."""
    return f"origin:{origin}"


def origin_records(document: str, origin: str) -> tuple[Node, Edge]:
    """The block of an origin, and the edge that says which document stands there."""
    block = origin_block(origin)
    return Node(block, Label.BLOCK), Edge(f"{document}~{block}", Relation.IN_BLOCK, document, block)


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
    gone = [_stored(node) for node in store.nodes(going).values() if node.label == Label.DOCUMENT]
    fresh = [_Fresh.of(dossier) for dossier in coming]
    decisions = _decide(store, fresh, gone)
    ids = {each.dossier.document.id: local_ids(each.dossier.document.id, each.dossier.account, decisions.identities) for each in fresh}
    changed = [_stored(node) for node in store.nodes(sorted({document for document, _ in decisions.moves})).values()]
    old, new = _Parts(), _Parts()
    for stored in [*gone, *changed]:
        old.add(stored.dossier, stored.ids)
    for stored in changed:
        document = stored.dossier.document.id
        moved = {local: decisions.identities[document, local].id for where, local in decisions.moves if where == document}
        ids[document] = stored.ids | moved
    dossiers = [*(each.dossier for each in fresh), *(stored.dossier for stored in changed)]
    for dossier in dossiers:
        new.add(dossier, ids[dossier.document.id])
    documents = [_document_node(dossier, ids[dossier.document.id]) for dossier in dossiers]
    return _changes(store, documents, decisions, _block_records(fresh, decisions), (old, new))


def _changes(
    store: Store,
    documents: Sequence[Node],
    decisions: "_Decisions",
    records: tuple[list[Node], list[Edge]],
    parts: tuple[_Parts, _Parts],
) -> Changes:
    old, new = parts
    nodes, removed_nodes = _fold_nodes(store, old, new)
    edges, removed_edges = _fold_edges(store, old, new)
    blocks, block_edges = records
    mentions = [part.as_edge() for parts in new.nodes.values() for part in parts.values()]
    written = {edge.id for edge in (*mentions, *block_edges)}
    stale = {part.as_edge().id for parts in old.nodes.values() for part in parts.values()} | decisions.left
    goners = decisions.gone - {node.id for node in documents}
    return Changes(
        nodes=(*documents, *nodes, *blocks),
        edges=(*edges, *mentions, *block_edges),
        removed_nodes=(*sorted(goners), *removed_nodes, *sorted(decisions.emptied)),
        removed_edges=(*removed_edges, *sorted(stale - written)),
    )


@dataclass(frozen=True, slots=True)
class _Decisions:
    """What identity decided: of whom, who of the stored documents moved, which blocks emptied, which IN_BLOCK edges were left."""

    identities: Mapping[Place, Identity]
    profiles: tuple[Profile, ...]
    moves: Mapping[Place, Profile]
    emptied: frozenset[str]
    gone: frozenset[str]
    left: frozenset[str]


def _decide(store: Store, fresh: Sequence["_Fresh"], gone: Sequence["_Stored"]) -> _Decisions:
    gone_ids = frozenset(stored.dossier.document.id for stored in gone)
    left = store.adjacent(sorted(gone_ids), [Relation.IN_BLOCK], "out") if gone_ids else []
    profiles = tuple(profile for each in fresh for profile in each.profiles)
    entered = {block for profile in profiles for block in profile.blocks}
    entered |= {origin_block(origin) for each in fresh for origin in each.dossier.origins}
    touched = entered | {edge.target for edge in left}
    members, decided = _neighbourhood(store, touched, gone_ids)
    identities = resolve([*profiles, *(member.profile for member in members.values())])
    moves = {
        place: member.profile
        for place, member in members.items()
        if identities[place].block in decided and identities[place].id != member.identity
    }
    emptied = frozenset(touched - entered - _blocks(members))
    return _Decisions(identities, profiles, moves, emptied, gone_ids, frozenset(edge.id for edge in left))


@dataclass(frozen=True, slots=True)
class _Fresh:
    dossier: Dossier
    profiles: tuple[Profile, ...]

    @classmethod
    def of(cls, dossier: Dossier) -> "_Fresh":
        names = spellings(dossier.account, dossier.document.text)
        return cls(dossier, tuple(profiles_of(dossier.document.id, dossier.account, names)))


@dataclass(frozen=True, slots=True)
class _Stored:
    dossier: Dossier
    ids: dict[str, str]


@dataclass(frozen=True, slots=True)
class _Member:
    """An entity of a stored document in a block, and the id it has now."""

    profile: Profile
    identity: str


def _stored(node: Node) -> _Stored:
    values = node.properties

    def word(key: str) -> str:
        return str(values.get(key, ""))

    languages = values.get("languages", ())
    document = Document(
        node.id,
        "",
        word("file"),
        word("text"),
        word("media_type"),
        word("title"),
        word("source"),
        word("url"),
        word("published") or None,
        tuple(languages) if isinstance(languages, tuple | list) else (),  # type: ignore[arg-type]
    )
    ids: dict[str, str] = orjson.loads(word("resolved"))
    return _Stored(Dossier(document, decode_account(word("account")), word("fingerprint")), ids)


def _document_node(dossier: Dossier, ids: dict[str, str]) -> Node:
    document = dossier.document
    optional = {"source": document.source, "url": document.url, "published": document.published or "", "title": document.title}
    return Node(
        document.id,
        Label.DOCUMENT,
        {
            "name": document.title or document.name,
            "file": document.name,
            "media_type": document.media_type,
            "languages": document.languages,
            "text": document.text,
            "account": encode_account(dossier.account),
            "resolved": orjson.dumps(ids, option=orjson.OPT_SORT_KEYS).decode(),
            "fingerprint": dossier.fingerprint,
            **{key: value for key, value in optional.items() if value},
        },
    )


def _neighbourhood(store: Store, touched: set[str], gone: frozenset[str]) -> tuple[dict[tuple[str, str], _Member], set[str]]:
    """Who stands in the blocks whose entities are decided anew, and these blocks: the touched ones and, of a Cyrillic name that
    stands in one, its other readings. The last round brings what else those names could be, to be looked at only."""
    members = _members(store, touched, gone)
    decided = touched | _blocks(members)
    members |= _members(store, decided - touched, gone)
    return members | _members(store, _blocks(members) - decided, gone), decided


def _members(store: Store, blocks: set[str], gone: frozenset[str]) -> dict[tuple[str, str], _Member]:
    compared = sorted(block for block in blocks if not block.startswith(origin_block("")))
    edges = store.adjacent(compared, [Relation.IN_BLOCK], "in") if compared else []
    return {m.profile.place: m for m in map(_member, edges) if m.profile.document not in gone}


def _blocks(members: dict[tuple[str, str], _Member]) -> set[str]:
    return {block for member in members.values() for block in member.profile.blocks}


def _member(edge: Edge) -> _Member:
    values = edge.properties
    data: dict[str, Any] = orjson.loads(str(values["profile"]))
    profile = Profile(
        edge.source,
        str(values["entity"]),
        data["label"],
        data["key"],
        tuple(data["blocks"]),
        data["open"],
        {key: tuple(marks) for key, marks in data["marks"].items()},
    )
    return _Member(profile, str(values["identity"]))


def _block_records(fresh: Sequence["_Fresh"], decisions: "_Decisions") -> tuple[list[Node], list[Edge]]:
    origins = [origin_records(each.dossier.document.id, origin) for each in fresh for origin in each.dossier.origins]
    nodes: dict[str, Node] = {node.id: node for node, _ in origins}
    edges: list[Edge] = [edge for _, edge in origins]
    for profile in [*decisions.profiles, *decisions.moves.values()]:
        data = {
            "label": profile.label,
            "key": profile.key,
            "blocks": profile.blocks,
            "open": profile.is_open,
            "marks": dict(profile.marks),
        }
        text = orjson.dumps(data, option=orjson.OPT_SORT_KEYS).decode()
        for block in profile.blocks:
            nodes[block] = Node(block, Label.BLOCK)
            values = {"entity": profile.entity, "profile": text, "identity": decisions.identities[profile.place].id}
            edges.append(Edge(f"{profile.document}~{profile.entity}~{block}", Relation.IN_BLOCK, profile.document, block, values))
    return list(nodes.values()), edges


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
