"""Identity: a pure function from profiles to ids of the graph. The order of profiles has no influence.

Persons (``persons.py``): one spelling is one person, unless posts part namesakes. Directives (``directives.py``): kind and number, parted
by issuer, territory and year. Events: kind, day and an organizer in common. Every join says why.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence

from loaders.resolve.directives import decide_directives
from loaders.resolve.groups import Decided, Union
from loaders.resolve.identities import Identity, Place
from loaders.resolve.persons import decide_persons
from loaders.resolve.profiles import Profile
from ontology.terms import Label

_BY_READING = "the likeliest reading of a Cyrillic spelling that is met in Latin letters"


def resolve(profiles: Iterable[Profile]) -> dict[Place, Identity]:
    """The identity of every profile's entity: what shares an id is one thing in the world."""
    ordered = sorted(profiles, key=lambda each: each.place)
    met = {profile.key for profile in ordered if not profile.is_open}
    groups: dict[tuple[str, str], list[Profile]] = defaultdict(list)
    for profile in ordered:
        block = next((block for block in profile.blocks if block in met), profile.key) if profile.is_open else profile.key
        groups[profile.label, block].append(profile)
    return {
        place: identity
        for (label, block), members in groups.items()
        for place, identity in _decide(Label(label), block, members, is_met=block in met)
    }


def _decide(label: Label, block: str, members: Sequence[Profile], *, is_met: bool) -> list[tuple[Place, Identity]]:
    """The identities of the entities that share a block, in one label."""
    decide: Mapping[Label, Callable[[str, Sequence[Profile]], Decided]] = {
        Label.PERSON: decide_persons,
        Label.DIRECTIVE: decide_directives,
        Label.EVENT: _events,
    }
    decided = decide[label](block.partition(":")[2], members)
    read = {profile.place for profile in members if profile.is_open and is_met}
    return [
        (place, Identity(identity, block, f"{_BY_READING}; {reason}" if place in read else reason))
        for place, (identity, reason) in decided.items()
    ]


def _events(name: str, members: Sequence[Profile]) -> Decided:
    union = Union(len(members))
    for index, profile in enumerate(members):
        union.join_by(index, profile.marks["organizers"])
    decided: Decided = {}
    for group in union.groups():
        organizers = sorted({organizer for index in group for organizer in members[index].marks["organizers"]})
        reason = "same kind and day, and an organizer in common" if len(group) > 1 else "the only event of its kind, day and organizers"
        decided |= {members[index].place: (f"{name}/{organizers[0]}", reason) for index in group}
    return decided
