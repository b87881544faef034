"""Which directive a mention means: kind and number, parted by issuer, territory and year; a mention that knows less joins what agrees."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from loaders.resolve.groups import Decided, predominant
from loaders.resolve.profiles import Profile

_FACETS = ("issuer", "territory", "year", "date", "seat")
_WORDS = {"issuer": "issuer", "territory": "territory", "year": "year", "date": "day of issue", "seat": "seat of the issuer"}


@dataclass(slots=True)
class _Directive:
    """What is known of one directive, and who speaks of it."""

    known: dict[str, str] = field(default_factory=dict)
    members: list[Profile] = field(default_factory=list)
    home: str | None = None

    def add(self, profile: Profile) -> None:
        """Take a mention in, and what it knows."""
        self.members.append(profile)
        self.home = self.home or (profile.mark("home") if _is_unowned(profile) else None)
        for facet in _FACETS:
            if (value := profile.mark(facet)) is not None:
                self.known.setdefault(facet, value)


def _is_unowned(profile: Profile) -> bool:
    """Whether a mention says nothing of whose directive it is."""
    return profile.mark("issuer") is None and profile.mark("territory") is None


def _is_within(one: str, other: str) -> bool:
    """Whether of two territories one is the other or lies in it (``nghe-an`` and ``nghe-an/con-cuong``)."""
    return one == other or one.startswith(other + "/") or other.startswith(one + "/")


def _shared(profile: Profile, known: Mapping[str, str]) -> tuple[set[str], set[str]]:
    """The facets in which a mention agrees with what is known, and those in which it differs."""
    stated = {facet: value for facet in _FACETS if (value := profile.mark(facet)) and facet in known}
    same = {facet for facet, value in stated.items() if known[facet] == value}
    near = same | {facet for facet in stated if facet == "territory" and _is_within(stated[facet], known[facet])}
    return same, stated.keys() - near


def _agrees(profile: Profile, directive: _Directive) -> bool:
    """Whether a mention can mean a directive: nothing stated by both may differ.

    One day of issue, or one territory, outweighs the issuer: a province's committee and its standing committee are named for each other.
    A mention without issuer and territory does not mean another province's directive than its document's own.
    """
    same, differing = _shared(profile, directive.known)
    if "date" in same or "territory" in same:
        differing -= {"issuer"}
    if differing:
        return False
    if "date" in same:
        return True
    if _is_unowned(profile):
        home, territory = profile.mark("home"), directive.known.get("territory")
    else:
        home, territory = (None if "territory" in directive.known else directive.home), profile.mark("territory")
    return home is None or territory is None or _is_within(territory, home)


def differing_facets(one: Sequence[Profile], other: Sequence[Profile]) -> set[str]:
    """The facets that are stated of both and in none of their mentions agree: issuer, territory, year, date."""
    differing: set[str] = set()
    for facet in _FACETS:
        first, second = ({value for profile in each if (value := profile.mark(facet))} for each in (one, other))
        if first and second and not any(a == b or (facet == "territory" and _is_within(a, b)) for a in first for b in second):
            differing.add(facet)
    return differing


def _fullness(profile: Profile) -> tuple[object, ...]:
    """The order in which mentions are taken: those that know most first."""
    marks = [profile.mark(facet) or "" for facet in _FACETS]
    return -sum(bool(mark) for mark in marks), marks, profile.place


def _chosen(profile: Profile, directives: Sequence[_Directive]) -> tuple[_Directive | None, str]:
    """The directive that a mention means, and why; None where it is a new one."""
    fitting = [directive for directive in directives if _agrees(profile, directive)]
    if len(fitting) == 1:
        same, _ = _shared(profile, fitting[0].known)
        shared = [_WORDS[facet] for facet in _FACETS if facet in same]
        return fitting[0], f"same kind, number and {', '.join(shared)}" if shared else "kind and number, with one candidate that agrees"
    first = predominant([len(directive.members) for directive in fitting])
    if first is None:
        return None, "same kind and number, but several candidates" if fitting else "no other of its kind and number agrees"
    return fitting[first], "kind and number; of several candidates most documents mean this one"


def decide_directives(name: str, members: Sequence[Profile]) -> Decided:
    """Directives of one kind and number. Mentions that know equally little are decided by the same candidates, whatever their order."""
    directives: list[_Directive] = []
    chosen: dict[int, list[tuple[Profile, str]]] = {}
    waiting: list[tuple[Profile, _Directive | None, str]] = []
    for profile in sorted(members, key=_fullness):
        if waiting and _fullness(waiting[-1][0])[:2] != _fullness(profile)[:2]:
            _settle(waiting, directives, chosen)
        waiting.append((profile, *_chosen(profile, directives)))
    _settle(waiting, directives, chosen)
    return {
        profile.place: (_directive_id(name, directives[index].known), reason)
        for index, taken in chosen.items()
        for profile, reason in taken
    }


def _settle(
    waiting: list[tuple[Profile, _Directive | None, str]], directives: list[_Directive], chosen: dict[int, list[tuple[Profile, str]]]
) -> None:
    """Let those who know the same join what each was found to mean, or be one new directive together."""
    fresh: _Directive | None = None
    for profile, found, reason in waiting:
        if found is None and fresh is None:
            fresh = _Directive()
            directives.append(fresh)
        directive = found or fresh or _Directive()
        directive.add(profile)
        chosen.setdefault(next(i for i, each in enumerate(directives) if each is directive), []).append((profile, reason))
    waiting.clear()


def _directive_id(name: str, known: Mapping[str, str]) -> str:
    parts = [name.partition("/")[0], known.get("issuer") or known.get("territory") or "", known.get("year", "")]
    return "/".join(part for part in parts if part)
