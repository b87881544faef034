"""The words of dates: months of all languages, and the cue words of each, from the lexicon."""

from collections.abc import Sequence
from functools import cache

from loaders.lexicon import LANGUAGES, entries
from loaders.tokens import Shape, Token

_ALWAYS_CAPITAL = {"may", "mar", "jan", "sep", "dec", "nov", "oct", "apr", "jun", "jul", "aug", "feb", "sept", "march"}


@cache
def _months() -> dict[str, int]:
    return {entry.words[0].lemma: int(entry.term) for language in LANGUAGES for entry in entries(language) if entry.category == "month"}


@cache
def opening_words() -> frozenset[str]:
    """The words that dates can begin with: the months of all languages by key or lemma, and the Vietnamese word for month."""
    return frozenset({*_months(), "thang"})


def month_of(token: Token) -> int | None:
    """The month (1 to 12) that a word names, in any language, or None. English short names need their capital."""
    if token.shape is Shape.LOWER and token.key in _ALWAYS_CAPITAL:
        return None
    return _months().get(token.lemma) or _months().get(token.key)


@cache
def _cues(language: str, term: str) -> tuple[tuple[tuple[str, str], ...], ...]:
    """The ways of saying a cue, each as its words' (key, lemma)."""
    return tuple(
        tuple((word.key, word.lemma) for word in entry.words)
        for entry in entries(language)
        if entry.category == "date.word" and entry.term == term
    )


def _is_said(words: Sequence[Token], cue: Sequence[tuple[str, str]]) -> bool:
    return len(words) == len(cue) and all(word.key == key or word.lemma == lemma for word, (key, lemma) in zip(words, cue, strict=True))


def has_cue_before(tokens: Sequence[Token], place: int, term: str, languages: Sequence[str]) -> bool:
    """Whether a cue of this term ends just before ``place``."""
    return any(_is_said(tokens[max(0, place - len(cue)) : place], cue) for language in languages for cue in _cues(language, term))


def cue_at(tokens: Sequence[Token], place: int, term: str, languages: Sequence[str]) -> int | None:
    """The end of the longest cue of this term that begins at ``place``, or None."""
    ends = [place + len(cue) for language in languages for cue in _cues(language, term) if _is_said(tokens[place : place + len(cue)], cue)]
    return max(ends, default=None)
