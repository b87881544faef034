"""The lexicon's words of one sentence by place and by category: what the rules look matches up by, built once a sentence."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final, Literal

from loaders.matcher import Match
from loaders.tokens import Shape, Token

_FIRST: Final = 0
_LAST: Final = 1
_NONE: Sequence[Match] = ()
_NOWHERE: Mapping[int, int] = {}
_NO_PLACES: Mapping[int, list[Match]] = {}
_LONGER = frozenset({"body.function", "place.unit"})


class MatchIndex:
    """``matches`` of a sentence, by category, by the token they begin at, and by the token behind their last; each in their order.

    All but the categories is built when first asked for: most sentences say little that most rules look for.
    """

    __slots__ = ("_beginning", "_cased", "_ending", "_ends", "_of", "matches")

    def __init__(self, matches: Sequence[Match] = ()) -> None:
        self.matches: Sequence[Match] = matches
        self._of: dict[str, list[Match]] = {}
        self._beginning: dict[int, list[Match]] | None = None
        self._ending: dict[int, list[Match]] | None = None
        self._cased: _ByCase | None = None
        self._ends: dict[str, dict[str, dict[int, int]]] = {}
        of = self._of
        for match in matches:
            category = match.entry.category
            if category in of:
                of[category].append(match)
            else:
                of[category] = [match]

    def of(self, category: str) -> Sequence[Match]:
        """The matches of a category."""
        return self._of.get(category, _NONE)

    def beginning(self, place: int) -> Sequence[Match]:
        """The matches that begin at ``place``."""
        if self._beginning is None:
            self._beginning = _grouped(self.matches, _FIRST)
        return self._beginning.get(place, _NONE)

    def ending(self, place: int) -> Sequence[Match]:
        """The matches whose last word stands just before ``place``."""
        if self._ending is None:
            self._ending = _grouped(self.matches, _LAST)
        return self._ending.get(place, _NONE)

    def ending_whole(self, place: int) -> Sequence[Match]:
        """The same, but for those that end a longer name of a field or unit: "phố" of "thành phố", "trường" of "Môi trường"."""
        ending = self.ending(place)
        if not ending:
            return ending
        longer = [match.first for match in ending if match.entry.category in _LONGER]
        return [match for match in ending if match.first <= min(longer)] if longer else ending

    def covers(self, category: str, place: int) -> bool:
        """Whether a match of a category covers the token at ``place``."""
        return any(first <= place < last for first, last, _ in self._of.get(category, _NONE))

    def ends_of(self, category: str, term: str) -> Mapping[int, int]:
        """Where the longest match of a term ends, by the token that it begins at."""
        terms = self._ends.get(category)
        if terms is None:
            if category not in self._of:
                return _NOWHERE
            terms = self._ends[category] = {}
            for first, last, entry in self.of(category):
                ends = terms.setdefault(entry.term, {})
                if last > ends.get(first, 0):
                    ends[first] = last
        return terms.get(term, _NOWHERE)

    def cased(self, tokens: Sequence[Token]) -> Mapping[str, Mapping[int, list[Match]]]:
        """The matches of each category by place, longest first; an abbreviation is one only in capitals (``NA`` is not ``Na``)."""
        if self._cased is None:
            self._cased = _ByCase(self._of, tokens)
        return self._cased


class _ByCase(dict[str, Mapping[int, list[Match]]]):
    """Categories with their matches by place; each is sorted out when it is first asked for."""

    __slots__ = ("_of", "_tokens")

    def __init__(self, of: Mapping[str, Sequence[Match]], tokens: Sequence[Token]) -> None:
        self._of = of
        self._tokens = tokens

    def __missing__(self, category: str) -> Mapping[int, list[Match]]:
        found = self._of.get(category, _NONE)
        places = (
            _grouped([m for m in found if not m.entry.is_abbreviation or _keeps_case(m, self._tokens)], _FIRST) if found else _NO_PLACES
        )
        for there in places.values():
            if len(there) > 1:
                there.sort(key=lambda match: -match.last)
        self[category] = places
        return places


def _grouped(matches: Iterable[Match], end: Literal[0, 1]) -> dict[int, list[Match]]:
    """The matches by one of their ends."""
    groups: dict[int, list[Match]] = {}
    for match in matches:
        place = match[end]
        if place in groups:
            groups[place].append(match)
        else:
            groups[place] = [match]
    return groups


def _keeps_case(match: Match, tokens: Sequence[Token]) -> bool:
    words = zip(match.entry.words, tokens[match.first : match.last], strict=True)
    return all(token.shape in (Shape.UPPER, Shape.MIXED) for word, token in words if word.shape is Shape.UPPER)
