"""The lexicon's words of one sentence by place and by category: what the rules look matches up by, built once a sentence."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from loaders.matcher import Match
from loaders.tokens import Shape, Token

_NONE: Sequence[Match] = ()
_NOWHERE: Mapping[int, int] = {}


class MatchIndex:
    """``matches`` of a sentence, by category, by the token they begin at, and by the token behind their last; each in their order."""

    __slots__ = ("_beginning", "_cased", "_ending", "_ends", "_of", "matches")

    def __init__(self, matches: list[Match]) -> None:
        self.matches = matches
        self._of: defaultdict[str, list[Match]] = defaultdict(list)
        self._beginning: defaultdict[int, list[Match]] = defaultdict(list)
        self._ending: defaultdict[int, list[Match]] = defaultdict(list)
        self._cased: dict[tuple[str, int], list[Match]] | None = None
        self._ends: dict[tuple[str, str], dict[int, int]] | None = None
        for match in matches:
            first, last, entry = match
            self._of[entry.category].append(match)
            self._beginning[first].append(match)
            self._ending[last].append(match)

    def of(self, category: str) -> Sequence[Match]:
        """The matches of a category."""
        return self._of.get(category, _NONE)

    def beginning(self, place: int) -> Sequence[Match]:
        """The matches that begin at ``place``."""
        return self._beginning.get(place, _NONE)

    def ending(self, place: int) -> Sequence[Match]:
        """The matches whose last word stands just before ``place``."""
        return self._ending.get(place, _NONE)

    def ends_of(self, category: str, term: str) -> Mapping[int, int]:
        """Where the longest match of a term ends, by the token that it begins at."""
        if self._ends is None:
            self._ends = {}
            for first, last, entry in self.matches:
                ends = self._ends.setdefault((entry.category, entry.term), {})
                if last > ends.get(first, 0):
                    ends[first] = last
        return self._ends.get((category, term), _NOWHERE)

    def cased(self, tokens: Sequence[Token]) -> dict[tuple[str, int], list[Match]]:
        """The matches by category and place, longest first; an abbreviation is one only in capitals (``NA`` is not ``Na``)."""
        if self._cased is None:
            self._cased = {}
            for match in self.matches:
                if not match.entry.is_abbreviation or _keeps_case(match, tokens):
                    self._cased.setdefault((match.entry.category, match.first), []).append(match)
            for found in self._cased.values():
                if len(found) > 1:
                    found.sort(key=lambda match: -match.last)
        return self._cased


def _keeps_case(match: Match, tokens: Sequence[Token]) -> bool:
    words = zip(match.entry.words, tokens[match.first : match.last], strict=True)
    return all(token.shape in (Shape.UPPER, Shape.MIXED) for word, token in words if word.shape is Shape.UPPER)
