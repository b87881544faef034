"""Identity: a pure function from profiles to ids of the graph. The order of profiles has no influence.

Persons: one Latin spelling is one person, unless what is known of them parts them by province; a Cyrillic spelling is the person whose
Latin name is the likeliest of its readings that was met. Directives: kind and number, parted by issuer, territory and year; a partial
mention joins where exactly one candidate agrees. Events: kind, day and an organizer in common.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from loaders.resolve.profiles import Profile
from ontology.gazetteer import places
from ontology.terms import Label

Place = tuple[str, str]
"""A document's id and a local id in it."""


@dataclass(frozen=True, slots=True)
class Identity:
    """The id of an entity in the graph, and the block in which it was decided."""

    id: str
    block: str


def resolve(profiles: Iterable[Profile]) -> dict[Place, Identity]:
    """The identity of every profile's entity: what shares an id is one thing in the world."""
    ordered = sorted(profiles, key=lambda each: each.place)
    met = {profile.key for profile in ordered if not profile.is_open}
    groups: dict[tuple[str, str], list[Profile]] = defaultdict(list)
    for profile in ordered:
        block = next((block for block in profile.blocks if block in met), profile.key) if profile.is_open else profile.key
        groups[profile.label, block].append(profile)
    deciders = {Label.PERSON: _namesakes, Label.DIRECTIVE: _directives, Label.EVENT: _events}
    return {
        place: Identity(identity, block)
        for (label, block), members in groups.items()
        for place, identity in deciders[Label(label)](block.partition(":")[2], members).items()
    }


class _Union:
    """Groups that grow together."""

    def __init__(self, size: int) -> None:
        self._parent = list(range(size))

    def find(self, item: int) -> int:
        while self._parent[item] != item:
            item = self._parent[item]
        return item

    def join(self, one: int, other: int) -> None:
        one, other = sorted((self.find(one), self.find(other)))
        self._parent[other] = one

    def groups(self) -> list[list[int]]:
        by_root: dict[int, list[int]] = defaultdict(list)
        for item in range(len(self._parent)):
            by_root[self.find(item)].append(item)
        return list(by_root.values())


def _provinces(profile: Profile) -> set[str]:
    """Where a person is known to hold posts: provinces as they are since the mergers of 2025."""
    known = (places().get(province) for province in profile.marks.get("provinces", ()))
    return {place.merged_into[0] if place.merged_into else place.id for place in known if place}


def _namesakes(name: str, members: Sequence[Profile]) -> dict[Place, str]:
    """People of one name: one, unless they hold posts in different provinces with nothing in common."""
    union = _Union(len(members))
    seen: dict[str, int] = {}
    for index, profile in enumerate(members):
        for mark in sorted(_provinces(profile)) + sorted(body for body in profile.marks.get("bodies", ()) if "/" not in body):
            union.join(index, seen.setdefault(mark, index))
    groups = union.groups()
    placed = [group for group in groups if any(_provinces(members[index]) for index in group)]
    if len(placed) < 2:
        return {profile.place: f"person/{name}" for profile in members}
    ids: dict[Place, str] = {}
    for group in groups:
        provinces = sorted(set().union(*(_provinces(members[index]) for index in group)))
        identity = f"person/{name}/{provinces[0]}" if provinces else f"person/{name}"
        ids |= {members[index].place: identity for index in group}
    return ids


_FACETS = ("issuer", "territory", "year", "date")


def _agrees(profile: Profile, known: Mapping[str, str]) -> bool:
    """Whether a mention of a directive can mean one of which this much is known: nothing stated by both may differ.

    One day of issue, or one territory, outweighs the issuer: a province's committee and its standing committee are named for each other.
    """
    stated = {facet: value for facet in _FACETS if (value := profile.mark(facet)) and facet in known}
    same = {facet for facet, value in stated.items() if known[facet] == value}
    differing = stated.keys() - same
    if "date" in same or "territory" in same:
        differing -= {"issuer"}
    return not differing


def _directives(name: str, members: Sequence[Profile]) -> dict[Place, str]:
    ordered = sorted(
        members, key=lambda p: (-sum(p.mark(facet) is not None for facet in _FACETS), [p.mark(f) or "" for f in _FACETS], p.place)
    )
    clusters: list[tuple[dict[str, str], list[Profile]]] = []
    for profile in ordered:
        fitting = [cluster for cluster in clusters if _agrees(profile, cluster[0])]
        if len(fitting) == 1:
            known, group = fitting[0]
        else:
            known, group = {}, []
            clusters.append((known, group))
        group.append(profile)
        for facet in _FACETS:
            if (value := profile.mark(facet)) is not None:
                known.setdefault(facet, value)
    return {p.place: _directive_id(name, known) for known, group in clusters for p in group}


def _directive_id(name: str, known: dict[str, str]) -> str:
    parts = [name.partition("/")[0], known.get("issuer") or known.get("territory") or "", known.get("year", "")]
    return "/".join(part for part in parts if part)


def _events(name: str, members: Sequence[Profile]) -> dict[Place, str]:
    union = _Union(len(members))
    seen: dict[str, int] = {}
    for index, profile in enumerate(members):
        for organizer in profile.marks["organizers"]:
            union.join(index, seen.setdefault(organizer, index))
    ids: dict[Place, str] = {}
    for group in union.groups():
        organizers = sorted({organizer for index in group for organizer in members[index].marks["organizers"]})
        ids |= {members[index].place: f"{name}/{organizers[0]}" for index in group}
    return ids
