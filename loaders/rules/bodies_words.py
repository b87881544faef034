"""The lexicon's words of a sentence as the grammar of bodies and posts reads them: by place, longest first."""

from collections.abc import Iterable, Mapping
from functools import cache

from loaders.lexicon import entries
from loaders.matcher import Match
from loaders.phrases import PlacePhrase, Sentence
from loaders.tokens import Shape, Token

_OPENING = "("
_CLOSING = ")"
_WIDE = 4
_ROMAN = frozenset("ivxlc")


@cache
def connectors_of(language: str, *, is_exact: bool) -> dict[str, str]:
    """The connecting words of a language → ``of``, ``for``, ``at``, ``article``, ``possessive`` or ``and``.

    ``is_exact``: with their diacritics, in which ``à`` differs from ``a`` and ``tại`` from ``tài``.
    """
    words = [entry for entry in entries(language) if entry.category == "connector" and len(entry.words) == 1]
    return {(entry.words[0].lower if is_exact else entry.words[0].key): entry.term for entry in words}


class Words:
    """A sentence's matches by place and category, and small questions about its tokens."""

    def __init__(self, sentence: Sentence) -> None:
        self.sentence = sentence
        self.tokens: list[Token] = sentence.tokens
        self.language = sentence.language
        self._cased: Mapping[str, Mapping[int, list[Match]]] = sentence.found.cased(sentence.tokens)
        self._is_marked = sentence.is_exact or sentence.language == "fr"
        self._connectors = connectors_of(sentence.language, is_exact=self._is_marked)

    def options(self, category: str, place: int) -> list[Match]:
        """The matches of one category that begin at ``place``, longest first."""
        return self._cased[category].get(place, [])

    def places(self, category: str) -> Iterable[int]:
        """Where matches of one category begin."""
        return self._cased[category]

    def longest(self, categories: Iterable[str], place: int) -> Match | None:
        """The longest match of these categories at ``place``; the category named first wins a tie."""
        best: Match | None = None
        for category in categories:
            found = self._cased[category].get(place)
            if found and (best is None or found[0].last > best.last):
                best = found[0]
        return best

    def is_foreign(self, place: int) -> bool:
        """Whether another country, or its adjective, is named at ``place``: what stands before it is that country's."""
        at = self.skip(place, ("of",))
        return bool(self.options("country", at)) and self.place_phrase(at) is None

    def place_phrase(self, place: int) -> PlacePhrase | None:
        """The longest place phrase that begins at ``place``."""
        for phrase in self.sentence.phrases:
            if phrase.first > place:
                return None
            if phrase.first == place and isinstance(phrase, PlacePhrase):
                return phrase
        return None

    def key(self, place: int) -> str:
        """The key of the token at ``place``, empty beyond the end."""
        return self.tokens[place].key if 0 <= place < len(self.tokens) else ""

    def is_capital(self, place: int) -> bool:
        """Whether a capitalised word stands at ``place``."""
        return 0 <= place < len(self.tokens) and self.tokens[place].is_capital

    def connector(self, place: int) -> str | None:
        """What the token at ``place`` connects as, if it is a connecting word."""
        if not 0 <= place < len(self.tokens):
            return None
        token = self.tokens[place]
        found = self._connectors.get((token.lower if self._is_marked else token.key).rstrip("'"))
        if found and token.is_capital and place > 0 and (len(token.text) == 1 or self.place_phrase(place) is not None):
            return None
        return found

    def skip(self, place: int, terms: Iterable[str]) -> int:
        """The place behind the connecting words of these terms (and articles) that stand at ``place``."""
        allowed = {*terms, "article", "possessive"}
        while self.connector(place) in allowed:
            place += 1
        return place

    def is_wide_gap(self, place: int) -> bool:
        """Whether the blanks before ``place`` part two columns of a flattened table."""
        return 0 < place < len(self.tokens) and self.tokens[place].start - self.tokens[place - 1].end >= _WIDE

    def is_possessive(self, place: int) -> int:
        """How many tokens a possessive mark at ``place`` takes (``'s`` or ``'``), or 0."""
        if self.key(place) != "'" or not self.tokens[place].is_glued:
            return 0
        return 2 if self.key(place + 1) == "s" and self.tokens[place + 1].is_glued else 1

    def bracket(self, place: int) -> int | None:
        """The place behind a bracketed abbreviation (``(VFF)``, ``(KH-ĐT)``) at ``place``."""
        if self.key(place) != _OPENING:
            return None
        end = place + 1
        while end < min(len(self.tokens), place + 8) and self.key(end) != _CLOSING:
            token = self.tokens[end]
            if token.is_word and token.shape not in (Shape.UPPER, Shape.MIXED) and len(token.text) > 2:
                return None
            end += 1
        return end + 1 if self.key(end) == _CLOSING and end > place + 1 else None

    def number(self, place: int) -> tuple[str, int] | None:
        """A number that belongs to a name at ``place`` (``3``, ``số 3``, ``No. 1924``, ``n° 2``), and the place behind it."""
        end = place
        while self.key(end) in ("so", "no", "n", "№", "°", ".", "º") and end < place + 3:
            end += 1
        if end < len(self.tokens) and self.tokens[end].shape is Shape.NUMBER:
            return self.tokens[end].text, end + 1
        return None

    def is_ordinal(self, place: int) -> int:
        """How many tokens an ordinal takes at ``place`` (``12th``, ``13e``, ``XIV``, ``13-й``), or 0."""
        if place >= len(self.tokens):
            return 0
        token = self.tokens[place]
        if token.shape is Shape.NUMBER:
            return self._ordinal_tail(place)
        roman = token.key.rstrip("eth") if token.shape is Shape.MIXED else token.key
        return 1 if token.shape in (Shape.UPPER, Shape.MIXED) and roman and set(roman) <= _ROMAN else 0

    def _ordinal_tail(self, place: int) -> int:
        after = place + 1
        if self.key(after) == "-" and after + 1 < len(self.tokens) and self.tokens[after + 1].is_glued:
            return 3
        if self.key(after) in ("tenure", "term"):
            return 2
        if after < len(self.tokens) and self.tokens[after].is_glued and self.key(after) in ("th", "st", "nd", "rd", "e", "eme", "er", "ᵉ"):
            return 2
        return 0
