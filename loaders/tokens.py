"""Tokens: the words, numbers and signs of a text, each with the keys that lexicons are matched by."""

import re
from collections.abc import Sequence
from enum import Enum
from functools import lru_cache
from typing import NamedTuple

from ontology.folding import fold, lower

_TOKEN = re.compile(r"[^\W\d_]+(?:['’](?=[^\W\d_]{2}))?|\d+|_+|[^\w\s]", re.UNICODE)


class Shape(Enum):
    """What a token looks like."""

    LOWER = "lower"  # comité
    CAPITAL = "capital"  # Comité
    UPPER = "upper"  # UBND (two letters or more)
    MIXED = "mixed"  # QĐi
    NUMBER = "number"  # 54
    SIGN = "sign"  # , ; ( -


class Token(NamedTuple):
    """One token. ``key`` is folded, ``lower`` keeps diacritics, ``lemma`` is the key or, of a Russian word, its lemma's key.

    ``is_glued``: no white space stands before it. ``is_word``: it is a word; ``is_capital``: one that begins with a capital letter.
    A named tuple, since a text has many and each is read often.
    """

    start: int
    end: int
    text: str
    key: str
    lower: str
    lemma: str
    shape: Shape
    is_glued: bool
    is_word: bool
    is_capital: bool


def _shape(text: str) -> Shape:
    if text[0].isdigit():
        return Shape.NUMBER
    if not text[0].isalpha():
        return Shape.SIGN
    letters = text.rstrip("'’")
    if letters.islower():
        return Shape.LOWER
    if letters[0].isupper() and (len(letters) == 1 or letters[1:].islower()):
        return Shape.CAPITAL
    return Shape.UPPER if letters.isupper() else Shape.MIXED


@lru_cache(maxsize=100_000)
def _traits(word: str) -> tuple[str, str, Shape, bool, bool]:
    """Key, lower form and shape of a word, and whether it is one and begins with a capital: the same wherever it stands."""
    shape = _shape(word)
    is_word = shape not in (Shape.NUMBER, Shape.SIGN)
    return fold(word), lower(word), shape, is_word, is_word and word[0].isupper()


_new = tuple.__new__
"""A token without the detour by keywords that ``Token(...)`` takes; a text has many."""


def tokenise(text: str, offset: int = 0) -> list[Token]:
    """The tokens of ``text``; ``offset`` is added to their places. French elisions stand alone (``l'`` + ``atelier``)."""
    tokens: list[Token] = []
    end = -1
    for found in _TOKEN.finditer(text):
        word = found[0]
        start, last = found.span()
        key, small, shape, is_word, is_capital = _traits(word)
        fields = (start + offset, last + offset, word, key, small, key, shape, start == end, is_word, is_capital)
        tokens.append(_new(Token, fields))
        end = last
    return tokens


def keys(tokens: Sequence[Token]) -> tuple[str, ...]:
    """The keys of ``tokens``."""
    return tuple(token.key for token in tokens)
