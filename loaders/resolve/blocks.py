"""Blocks in the store: who may be one thing with whom, kept as IN_BLOCK edges, so that identity is decided without other documents.

An IN_BLOCK edge leads from a document to a block, and carries the profile by which one of its entities is compared and the id it has.
The origin of a document is a block too, of that document alone.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import orjson

from graph.records import Edge, Node
from graph.store import Store
from loaders.contribution import spellings
from loaders.dossiers import Dossier
from loaders.resolve.candidates import Candidate, Tenure, candidates
from loaders.resolve.identities import Identity, Member, Place
from loaders.resolve.identity import resolve
from loaders.resolve.profiles import Profile, profiles_of
from ontology.terms import TENURES, Label, Relation


def origin_block(origin: str) -> str:
    """The block in which the document of an origin stands."""
    return f"origin:{origin}"


def origin_records(document: str, origin: str) -> tuple[Node, Edge]:
    """The block of an origin, and the edge that says which document stands there."""
    block = origin_block(origin)
    return Node(block, Label.BLOCK), Edge(f"{document}~{block}", Relation.IN_BLOCK, document, block)


@dataclass(frozen=True, slots=True)
class Decisions:
    """What identity decided: of whom, who of the stored documents moved, who stays for another reason, which blocks emptied,
    which IN_BLOCK edges were left."""

    identities: Mapping[Place, Identity]
    profiles: tuple[Profile, ...]
    moves: Mapping[Place, Profile]
    reworded: tuple[Profile, ...]
    emptied: frozenset[str]
    gone: frozenset[str]
    left: frozenset[str]


def decide(store: Store, coming: Sequence[Dossier], gone: Iterable[str]) -> Decisions:
    """What identity decides when these dossiers come and the documents ``gone`` (their ids) go."""
    gone_ids = frozenset(gone)
    left = store.adjacent(sorted(gone_ids), [Relation.IN_BLOCK], "out") if gone_ids else []
    profiles = tuple(profile for dossier in coming for profile in dossier_profiles(dossier))
    entered = {block for profile in profiles for block in profile.blocks}
    entered |= {origin_block(origin) for dossier in coming for origin in dossier.origins}
    touched = entered | {edge.target for edge in left}
    members, decided = _neighbourhood(store, touched, gone_ids)
    identities = resolve([*profiles, *(member.profile for member in members.values())])
    stored = {place: member for place, member in members.items() if identities[place].block in decided}
    moves = {place: member.profile for place, member in stored.items() if identities[place].id != member.identity}
    reworded = tuple(m.profile for place, m in stored.items() if place not in moves and identities[place].reason != m.reason)
    emptied = frozenset(touched - entered - _blocks(members))
    return Decisions(identities, profiles, moves, reworded, emptied, gone_ids, frozenset(edge.id for edge in left))


def dossier_profiles(dossier: Dossier) -> list[Profile]:
    """The profiles of a dossier's entities that are compared."""
    names = spellings(dossier.account, dossier.document.text)
    return list(profiles_of(dossier.document.id, dossier.account, names))


def _neighbourhood(store: Store, touched: set[str], gone: frozenset[str]) -> tuple[dict[tuple[str, str], Member], set[str]]:
    """Who stands in the blocks whose entities are decided anew, and these blocks: the touched ones and, of a Cyrillic name that
    stands in one, its other readings. The last round brings what else those names could be, to be looked at only."""
    members = _members(store, touched, gone)
    decided = touched | _blocks(members)
    members |= _members(store, decided - touched, gone)
    return members | _members(store, _blocks(members) - decided, gone), decided


def _members(store: Store, blocks: set[str], gone: frozenset[str]) -> dict[tuple[str, str], Member]:
    compared = sorted(block for block in blocks if not block.startswith(origin_block("")))
    edges = store.adjacent(compared, [Relation.IN_BLOCK], "in") if compared else []
    return {m.profile.place: m for m in map(_member, edges) if m.profile.document not in gone}


def _blocks(members: dict[tuple[str, str], Member]) -> set[str]:
    return {block for member in members.values() for block in member.profile.blocks}


def stored_candidates(store: Store) -> list[Candidate]:
    """The pairs of a store that may be one thing (``candidates.py``), likeliest first; reads all IN_BLOCK edges and all tenures once."""
    compared = (edge for edge in store.scan_edges([Relation.IN_BLOCK]) if "profile" in edge.properties)
    tenures = (Tenure(edge.source, edge.target, str(edge.properties.get("post", ""))) for edge in store.scan_edges(list(TENURES)))
    return candidates(map(_member, compared), tenures)


def _member(edge: Edge) -> Member:
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
    return Member(profile, str(values["identity"]), str(values.get("reason", "")))


def block_records(coming: Sequence[Dossier], decisions: Decisions) -> tuple[list[Node], list[Edge]]:
    """The blocks and IN_BLOCK edges of what came, of what moved, and of what stays for another reason."""
    origins = [origin_records(dossier.document.id, origin) for dossier in coming for origin in dossier.origins]
    nodes: dict[str, Node] = {node.id: node for node, _ in origins}
    edges: list[Edge] = [edge for _, edge in origins]
    for profile in [*decisions.profiles, *decisions.moves.values(), *decisions.reworded]:
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
            identity = decisions.identities[profile.place]
            values = {"entity": profile.entity, "profile": text, "identity": identity.id, "reason": identity.reason}
            edges.append(Edge(f"{profile.document}~{profile.entity}~{block}", Relation.IN_BLOCK, profile.document, block, values))
    return list(nodes.values()), edges
