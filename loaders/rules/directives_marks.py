"""The small words beside a directive's number: signs for number, links to date and issuer, self-reference. Words stand in the lexicons."""

from functools import cache

from loaders.lexicon import entries
from loaders.matcher import Matcher
from loaders.phrases import Sentence


@cache
def _matcher(language: str, category: str, term: str) -> Matcher:
    return Matcher(entry for entry in entries(language) if entry.category == category and entry.term == term)


def mark_at(sentence: Sentence, place: int, term: str, *, category: str = "directive.mark") -> int:
    """How many tokens the longest mark ``term`` takes at ``place``: 0 where none stands there."""
    if place >= len(sentence.tokens):
        return 0
    if sentence.matches:
        end = sentence.found.end_of(category, term, place)
        return end - place if end is not None else 0
    found = _matcher(sentence.language, category, term).at(sentence.tokens, place, is_exact=sentence.is_exact)
    return max((match.last - place for match in found), default=0)


def mark_before(sentence: Sentence, place: int, term: str, *, category: str = "directive.mark") -> int:
    """How many tokens the longest mark ``term`` that ends at ``place`` takes: 0 where none stands there."""
    for first in range(max(0, place - 4), place):
        if first + mark_at(sentence, first, term, category=category) == place:
            return place - first
    return 0


def has_mark(sentence: Sentence, first: int, last: int, term: str, *, category: str = "directive.mark") -> bool:
    """Whether a mark ``term`` begins between ``first`` and ``last``."""
    return any(mark_at(sentence, place, term, category=category) for place in range(first, min(last, len(sentence.tokens))))
