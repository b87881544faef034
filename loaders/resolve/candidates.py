"""What may be one thing and was not joined: pairs with a score and the reasons, for a person to decide.

A pure function of what identity decided (``Member``) and of who holds which post (``Tenure``). Five ways lead to a pair: namesakes whom
no post joins; spellings in Cyrillic alone that can be read as one name; names nearly alike in one post; directives and events of one
number or day that nothing tells apart; a body whose province no one states and one whose province is known, with a holder in common.
The score is no probability: it orders the pairs, 1 for as good as certain.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from loaders.resolve.directives import differing_facets
from loaders.resolve.identities import Member
from loaders.resolve.profiles import Profile, is_closed
from ontology.terms import Label

_READ_ALIKE, _NAMESAKES, _ONE_DAY = 0.5, 0.5, 0.5
_SPELLED_ALIKE = 0.7
_SAME_POST, _OTHER_POST = 0.6, 0.3


@dataclass(frozen=True, slots=True)
class Tenure:
    """Who holds which post in which body, all ids of the graph."""

    person: str
    body: str
    post: str


@dataclass(frozen=True, slots=True)
class Candidate:
    """Two ids of one ``label`` that may be one thing: ``one`` before ``other`` in their order, a score of 0 to 1, the reasons in words."""

    label: str
    one: str
    other: str
    score: float
    reasons: tuple[str, ...]


def candidates(members: Iterable[Member], tenures: Iterable[Tenure]) -> list[Candidate]:
    """The pairs that may be one thing, likeliest first; several reasons for one pair make it likelier than each alone."""
    held = sorted(set(tenures), key=lambda each: (each.person, each.body, each.post))
    found: dict[tuple[str, str, str], dict[str, float]] = defaultdict(dict)
    for label, one, other, score, reason in (*_compared(members), *_spelled_alike(held), *_open_bodies(held)):
        if one != other:
            first, second = sorted((one, other))
            reasons = found[label, first, second]
            reasons[reason] = max(score, reasons.get(reason, 0.0))
    pairs = [
        Candidate(label, one, other, round(_together(reasons.values()), 3), tuple(sorted(reasons, key=lambda r: (-reasons[r], r))))
        for (label, one, other), reasons in found.items()
    ]
    return sorted(pairs, key=lambda pair: (-pair.score, pair.one, pair.other))


_Found = tuple[str, str, str, float, str]


def _together(scores: Iterable[float]) -> float:
    """The score of several reasons: what is left of doubt shrinks with each."""
    doubt = 1.0
    for score in scores:
        doubt *= 1.0 - score
    return 1.0 - doubt


def _compared(members: Iterable[Member]) -> Iterator[_Found]:
    """Pairs of those that share a block and were given different ids."""
    blocks: dict[tuple[str, str], dict[str, list[Profile]]] = defaultdict(lambda: defaultdict(list))
    for _, member in sorted({member.profile.place: member for member in members}.items()):
        for block in member.profile.blocks:
            blocks[member.profile.label, block][member.identity].append(member.profile)
    makers = {Label.PERSON: _persons, Label.DIRECTIVE: _directives, Label.EVENT: _events}
    for (label, block), things in blocks.items():
        if len(things) > 1:
            yield from makers[Label(label)](block, things)


def _persons(_: str, things: Mapping[str, Sequence[Profile]]) -> Iterator[_Found]:
    """Namesakes, and spellings in Cyrillic alone that can be read as one name."""
    for one, other in combinations(sorted(things), 2):
        both = things[one], things[other]
        if _name(one) == _name(other):
            yield Label.PERSON, one, other, *_namesakes(both, len(things))
        elif all(profile.is_open for each in both for profile in each):
            shared = [*sorted(_marks(both[0], "bodies") & _marks(both[1], "bodies"))]
            reason = "their Cyrillic spellings can be read as one name" + (f", and both hold posts in {shared[0]}" if shared else "")
            yield Label.PERSON, one, other, _SPELLED_ALIKE if shared else _READ_ALIKE / len(things), reason


def _namesakes(both: tuple[Sequence[Profile], Sequence[Profile]], count: int) -> tuple[float, str]:
    """How likely two of ``count`` namesakes are one person, and why."""
    if all(_marks(each, "provinces") for each in both):
        return _NAMESAKES / count, "one name; only their posts, in different provinces, part them"
    return 1.0 / count, "one name; which of the namesakes is meant, no post tells"


def _marks(profiles: Sequence[Profile], name: str) -> set[str]:
    return {value for profile in profiles for value in profile.marks.get(name, ())}


def _name(person: str) -> str:
    """The folded name in a person's id."""
    return person.split("/")[1] if "/" in person else person


def _directives(_: str, things: Mapping[str, Sequence[Profile]]) -> Iterator[_Found]:
    """Directives of one kind and number, of which nothing stated differs."""
    pairs = [pair for pair in combinations(sorted(things), 2) if not differing_facets(things[pair[0]], things[pair[1]])]
    for one, other in pairs:
        fitting = sum(1 for pair in pairs if {one, other} & {*pair})
        yield Label.DIRECTIVE, one, other, 1.0 / (1 + fitting), "same kind and number, and nothing that is stated of both differs"


def _events(_: str, things: Mapping[str, Sequence[Profile]]) -> Iterator[_Found]:
    """Events of one kind and day whose organizers belong to one territory."""
    for one, other in combinations(sorted(things), 2):
        places = _territories(things[one]) & _territories(things[other])
        if places:
            yield Label.EVENT, one, other, _ONE_DAY, f"same kind and day, held by bodies of {min(places)}"


def _territories(profiles: Sequence[Profile]) -> set[str]:
    return {territory for body in _marks(profiles, "organizers") if (territory := body.partition("/")[2])}


def _spelled_alike(tenures: Sequence[Tenure]) -> Iterator[_Found]:
    """Holders of one post in one body whose names differ in one letter, or by one syllable left out."""
    holders: dict[tuple[str, str], set[str]] = defaultdict(set)
    for tenure in tenures:
        holders[tenure.body, tenure.post].add(tenure.person)
    for (body, post), persons in holders.items():
        near: dict[str, list[str]] = defaultdict(list)
        for person in sorted(persons):
            for key in _nearly(_name(person)):
                near[key].append(person)
        for one, other in sorted({pair for group in near.values() for pair in combinations(group, 2)}):
            if _name(one) != _name(other) and _is_near(_name(one).split("-"), _name(other).split("-")):
                yield Label.PERSON, one, other, _SPELLED_ALIKE, f"nearly one name, and one post: {post or 'member'} in {body}"


def _nearly(name: str) -> set[str]:
    """Keys that two names which differ in one syllable share."""
    syllables = name.split("-")
    return {name} | {"-".join(syllables[:i] + syllables[i + 1 :]) for i in range(len(syllables))}


def _is_near(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether of two names one lacks a middle syllable of the other, or one syllable differs in one letter."""
    if abs(len(one) - len(other)) == 1:
        short, long = sorted((one, other), key=len)
        return len(short) > 1 and short[0] == long[0] and short[-1] == long[-1]
    differing = [(a, b) for a, b in zip(one, other, strict=False) if a != b]
    return len(one) == len(other) and len(differing) == 1 and _is_one_letter_apart(*differing[0])


def _is_one_letter_apart(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    if len(long) - len(short) > 1:
        return False
    start = next((i for i, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    return short[start + (len(short) == len(long)) :] == long[start + 1 :]


def _open_bodies(tenures: Sequence[Tenure]) -> Iterator[_Found]:
    """A body scoped to its document, and one of its kind whose province is known, with a holder in common."""
    posts: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for tenure in tenures:
        posts[tenure.person][tenure.body].add(tenure.post)
    for person, held in posts.items():
        for body in sorted(each for each in held if not is_closed(each)):
            kind = body.partition("@")[0].partition("/")[0]
            alike = sorted(each for each in held if is_closed(each) and each.partition("/")[0] == kind)
            for other in alike:
                score = _SAME_POST if held[body] & held[other] else _OTHER_POST
                yield Label.ORGANIZATION, body, other, score / len(alike), f"same kind, and {person} holds posts in both"
