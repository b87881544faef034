"""The stored text: what a reader found, made one form so that offsets into it never shift again.

A text that is already clean (NFC, lines ended by ``\\n``, no invisible signs) is stored exactly as it is.
"""

import unicodedata

_LINE_ENDS = frozenset("\r\v\f\x1c\x1d\x1e\x85\u2028\u2029")
_KEPT = frozenset("\n\t")


class _Tidying(dict[int, str]):
    """A translation table that fills itself: line ends to ``\\n``, invisible signs to nothing, other control characters to a space."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        category = unicodedata.category(char)
        tidied = char
        if char in _LINE_ENDS:
            tidied = "\n"
        elif category in ("Cf", "Cs"):
            tidied = ""
        elif category == "Cc" and char not in _KEPT:
            tidied = " "
        self[code] = tidied
        return tidied


_VISIBLE = _Tidying()
_VISIBLE[ord("\r")] = "\r"
_ENDED = {ord("\r"): "\n"}


def tidy(text: str) -> str:
    """The text as it is stored.

    NFC; every line end (``\\r\\n``, ``\\r``, form feed, U+0085, U+2028 …) is ``\\n``; invisible format characters (byte order mark, soft
    hyphen, zero-width space, writing-direction marks) and lone surrogates are dropped; other control characters become a space, tabs stay.
    No-break spaces stay: folding compares them as spaces. Idempotent.
    """
    visible = text.translate(_VISIBLE)
    return unicodedata.normalize("NFC", visible.replace("\r\n", "\n").translate(_ENDED))


def tidy_line(text: str) -> str:
    """``text`` tidied to one line with single spaces: for titles, names and other short values."""
    return " ".join(tidy(text).split())
