"""Russian word forms: lemmas and grammatical marks, by pymorphy3, loaded when first needed and cached by form."""

from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from loaders.tokens import Token
from ontology.folding import fold

_CYRILLIC = ("\u0400", "\u04ff")


@lru_cache(maxsize=1)
def _analyser() -> Any:
    from pymorphy3 import MorphAnalyzer

    return MorphAnalyzer()


def is_cyrillic(word: str) -> bool:
    """Whether a word begins with a Cyrillic letter."""
    return bool(word) and _CYRILLIC[0] <= word[0] <= _CYRILLIC[1]


@lru_cache(maxsize=200_000)
def _first_parse(form: str) -> Any:
    return _analyser().parse(form)[0]


@lru_cache(maxsize=100_000)
def lemma(word: str) -> str:
    """The key of a Russian word's dictionary form (``комитета`` → ``комитет``); of any other word, its own key. ё counts as е."""
    key = fold(word)
    return fold(_first_parse(word.lower()).normal_form) if is_cyrillic(word) else key


@lru_cache(maxsize=100_000)
def grammemes(word: str) -> frozenset[str]:
    """The grammatical marks of a Russian form's likeliest reading, as pymorphy3 names them (``NOUN``, ``gent``, ``plur`` …)."""
    return frozenset(_first_parse(word.lower()).tag.grammemes) if is_cyrillic(word) else frozenset()


def lemmatise(tokens: Iterable[Token]) -> list[Token]:
    """The tokens, each Cyrillic word with its lemma."""
    first, last = _CYRILLIC
    return [token._replace(lemma=lemma(token.text)) if first <= token.text[0] <= last else token for token in tokens]
