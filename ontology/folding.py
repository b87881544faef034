"""How words are compared: without case, diacritics or tone marks, and without changing a text's length.

``fold`` maps NFC text character by character, so that an offset in the folded text is the same offset in the original.
"""

import re
import sys
import unicodedata
from functools import cache

_KEPT = {
    "й": "й",
    "Й": "й",
    "ё": "е",
    "Ё": "е",
    "đ": "d",
    "Đ": "d",
    "Ð": "d",
    "ð": "d",
    "ł": "l",
    "ø": "o",
    "œ": "œ",
    "æ": "æ",
}
_QUOTES = {
    "’": "'",
    "‘": "'",
    "ʼ": "'",
    "´": "'",
    "‐": "-",
    "‑": "-",
    "‒": "-",
    "–": "-",
    "—": "-",
    "−": "-",
    "\u00a0": " ",
    "\u202f": " ",
}
_TONE_PLACES = {
    "oà": "òa", "oá": "óa", "oả": "ỏa", "oã": "õa", "oạ": "ọa",
    "oè": "òe", "oé": "óe", "oẻ": "ỏe", "oẽ": "õe", "oẹ": "ọe",
    "uỳ": "ùy", "uý": "úy", "uỷ": "ủy", "uỹ": "ũy", "uỵ": "ụy",
}  # fmt: skip


class _Folding(dict[int, str]):
    """A translation table that fills itself: one character to exactly one character."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        folded = _KEPT.get(char) or _QUOTES.get(char)
        if folded is None:
            base = unicodedata.normalize("NFD", char)[0]
            folded = base.lower() if len(base.lower()) == 1 else base
        self[code] = folded
        return folded


_TABLE = _Folding()


def fold(text: str) -> str:
    """``text`` in lower case without diacritics (``Đảng ủy`` → ``dang uy``), of the same length; NFC is expected."""
    return text.lower() if text.isascii() else text.translate(_TABLE)


def lower(text: str) -> str:
    """``text`` in lower case with its diacritics, tone marks in their old place (``uỷ`` → ``ủy``), of the same length."""
    small = text.lower()
    if len(small) != len(text):
        small = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    small = small.replace("’", "'")
    if small.isascii():
        return small
    for modern, old in _TONE_PLACES.items():
        if modern in small:
            small = small.replace(modern, old)
    return small


@cache
def is_marked(word: str) -> bool:
    """Whether the word carries a diacritic: whether folding changes more than its case."""
    return fold(word) != word.lower()


_PARTS = re.compile(r"[^\W_]+")


def slug(text: str) -> str:
    """A name as a part of an id: folded words joined by hyphens (``Nghệ An`` → ``nghe-an``)."""
    return sys.intern("-".join(_PARTS.findall(fold(text))))
