"""The matcher: finds the lexicon's words in a sentence, by one trie over token keys.

In Vietnamese text that is written with diacritics a word must agree in them (``ban`` is not ``bàn``); elsewhere, and on pages
that lost their accents, folded keys decide. Russian words match by form or by lemma.
"""

from collections.abc import Iterable, Sequence
from functools import cache
from typing import NamedTuple

from loaders.lexicon import Entry, entries
from loaders.tokens import Token


class Match(NamedTuple):
    """An entry found at the tokens ``first`` to ``last`` (exclusive) of a sequence. A named tuple, since a text has many."""

    first: int
    last: int
    entry: Entry


_new = tuple.__new__
"""A match without the detour by keywords that ``Match(...)`` takes."""


class _Step:
    """A step of the trie."""

    __slots__ = ("ends", "next")

    def __init__(self) -> None:
        self.next: dict[str, _Step] = {}
        self.ends: list[Entry] = []


class Matcher:
    """Finds entries in token sequences. ``is_exact``: diacritics must agree."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._root = _Step()
        for entry in entries:
            step = self._root
            for word in entry.words:
                step = step.next.setdefault(word.lemma, _Step())
            step.ends.append(entry)

    def may_find(self, keys: Iterable[str]) -> bool:
        """Whether any of these keys begins an entry."""
        return not self._root.next.keys().isdisjoint(keys)

    def at(self, tokens: Sequence[Token], place: int, *, is_exact: bool = False) -> list[Match]:
        """All entries that begin at ``place``, longest first."""
        found: list[Match] = []
        step = self._root
        for index in range(place, len(tokens)):
            token = tokens[index]
            key = token.key
            if key != token.lemma:
                return self._at_forms(tokens, place, is_exact=is_exact)
            onward = step.next.get(key)
            if onward is None:
                break
            step = onward
            for entry in step.ends:
                if not is_exact or _agrees(entry, tokens, place):
                    found.append(_new(Match, (place, index + 1, entry)))
            if not step.next:
                break
        found.reverse()
        return found

    def _at_forms(self, tokens: Sequence[Token], place: int, *, is_exact: bool) -> list[Match]:
        """The same where words have several forms: each leads on by its key and by its lemma."""
        found: list[Match] = []
        steps = [self._root]
        for index in range(place, len(tokens)):
            if not (steps := _onward(steps, tokens[index])):
                break
            for step in steps:
                for entry in step.ends:
                    if not is_exact or _agrees(entry, tokens, place):
                        found.append(Match(place, index + 1, entry))
        found.reverse()
        return found

    def all(self, tokens: Sequence[Token], *, is_exact: bool = False) -> list[Match]:
        """All matches of a sequence, in the order of their places, longest first at each."""
        root = self._root.next
        found: list[Match] = []
        for place, token in enumerate(tokens):
            key, lemma = token.key, token.lemma
            step = root.get(key)
            if key == lemma and step is not None and _stops(step, tokens, place + 1):
                for entry in reversed(step.ends):
                    if not is_exact or entry.words[0].lower == token.lower:
                        found.append(_new(Match, (place, place + 1, entry)))
            elif step is not None or lemma in root:
                found += self.at(tokens, place, is_exact=is_exact)
        return found


def _stops(step: _Step, tokens: Sequence[Token], behind: int) -> bool:
    """Whether no entry goes on from a step with the token ``behind`` it: so it is at most places of a text."""
    if not step.next or behind >= len(tokens):
        return True
    return tokens[behind].key not in step.next and tokens[behind].lemma not in step.next


def _onward(steps: Sequence[_Step], token: Token) -> list[_Step]:
    """The steps that a token leads to, by its key or its lemma."""
    key, lemma = token.key, token.lemma
    if key == lemma:
        return [step.next[key] for step in steps if key in step.next]
    return [step.next[each] for step in steps for each in (key, lemma) if each in step.next]


def _agrees(entry: Entry, tokens: Sequence[Token], place: int) -> bool:
    for word in entry.words:
        if word.lower != tokens[place].lower:
            return False
        place += 1
    return True


_READ_ELSEWHERE = frozenset({"connector", "surname", "name.syllable", "abbreviation", "month", "credit", "outlet"})
"""Categories that are looked up by other doors than a sentence's matches, and stand in almost every sentence."""


@cache
def matcher_for(language: str) -> Matcher:
    """The matcher of one language's lexicon, built once; of the words that rules look for among a sentence's matches."""
    return Matcher(entry for entry in entries(language) if entry.category not in _READ_ELSEWHERE)
