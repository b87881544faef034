"""Tokens: the words, numbers and signs of a text, each with the keys that lexicons are matched by."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

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


@dataclass(frozen=True, slots=True)
class Token:
    """One token. ``key`` is folded, ``lower`` keeps diacritics, ``lemma`` is the key or, of a Russian word, its lemma's key.

    ``is_glued``: no white space stands before it.
    """

    start: int
    end: int
    text: str
    key: str
    lower: str
    lemma: str
    shape: Shape
    is_glued: bool

    @property
    def is_capital(self) -> bool:
        """Whether it is a word that begins with a capital letter."""
        return self.shape in (Shape.CAPITAL, Shape.UPPER) or (self.shape is Shape.MIXED and self.text[0].isupper())

    @property
    def is_word(self) -> bool:
        """Whether it is a word."""
        return self.shape not in (Shape.NUMBER, Shape.SIGN)


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


def tokenise(text: str, offset: int = 0) -> list[Token]:
    """The tokens of ``text``; ``offset`` is added to their places. French elisions stand alone (``l'`` + ``atelier``)."""
    tokens: list[Token] = []
    end = -1
    for found in _TOKEN.finditer(text):
        word = found.group()
        key = fold(word)
        tokens.append(
            Token(
                found.start() + offset,
                found.end() + offset,
                word,
                key,
                lower(word),
                key,
                _shape(word),
                found.start() == end,
            )
        )
        end = found.end()
    return tokens


def keys(tokens: Sequence[Token]) -> tuple[str, ...]:
    """The keys of ``tokens``."""
    return tuple(token.key for token in tokens)
