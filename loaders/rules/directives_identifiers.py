"""Identifiers of directives: the number, the year and the letters behind them, in every spelling met (``217-QĐ/TW``, ``39 - NQ/TW``,
``59/2023/NĐ-CP``, ``48-КЛ/ТВ``), and what the letters say of the kind and the issuer.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from loaders.lexicon import entries
from loaders.tokens import Shape, Token
from ontology.folding import fold

_EITHER = "decision-or-regulation"
_LETTERS = "tw tu hu du cp ttg ubnd hdnd qh ubtvqh ubkttw ubkttu btctw ctn vpcp mttw mttq тв ту ху ду"
_ISSUERS = frozenset(_LETTERS.split(" "))
_JOINTS = frozenset("-/&.")


@dataclass(frozen=True, slots=True)
class Identifier:
    """A number at the tokens ``first`` to ``last`` (exclusive), its ``year`` and ``symbol`` (without the leading sign) where written."""

    first: int
    last: int
    number: str
    year: str | None
    symbol: str | None


@cache
def _kinds() -> dict[str, str]:
    return {"".join(w.key for w in e.words): e.term for e in entries("vi") if e.category == "directive.symbol"}


def _is_joint(tokens: Sequence[Token], place: int) -> bool:
    return place < len(tokens) and tokens[place].key in _JOINTS


def _symbol_end(tokens: Sequence[Token], place: int) -> int:
    """Where the letters end that begin behind the sign at ``place``; ``place`` itself where there are none."""
    end = place
    while _is_joint(tokens, end) and end + 1 < len(tokens):
        word = tokens[end + 1]
        is_spaced = not (tokens[end].is_glued and word.is_glued)
        is_letters = word.is_capital if not is_spaced else word.is_capital and word.shape is not Shape.CAPITAL
        if not is_letters or (is_spaced and tokens[end].key not in "-/"):
            break
        end += 2
        while end < len(tokens) and tokens[end].is_glued and tokens[end].shape is Shape.NUMBER:
            end += 1
    return end


def read_identifier(tokens: Sequence[Token], place: int) -> Identifier | None:
    """The identifier whose number stands at ``place``, or None."""
    if place >= len(tokens) or tokens[place].shape is not Shape.NUMBER or len(tokens[place].text) > 5:
        return None
    number, end = tokens[place].text, place + 1
    if end < len(tokens) and tokens[end].is_glued and tokens[end].is_word and len(tokens[end].text) == 1:
        number, end = number + tokens[end].text, end + 1
    year = None
    if end + 1 < len(tokens) and tokens[end].key == "/" and len(tokens[end + 1].text) == 4 and tokens[end + 1].text[:2] in ("19", "20"):
        year, end = tokens[end + 1].text, end + 2
    last = _symbol_end(tokens, end)
    symbol = "".join(token.text for token in tokens[end + 1 : last]) or None
    return Identifier(place, last, number, year, symbol)


def _parts(symbol: str) -> list[str]:
    for sign in "-&.":
        symbol = symbol.replace(sign, "/")
    return [fold(part).rstrip("0123456789") for part in symbol.split("/") if part]


def is_known_symbol(symbol: str | None) -> bool:
    """Whether the letters name a kind or an issuer of directives."""
    return bool(symbol) and any(part in _kinds() or part in _ISSUERS for part in _parts(symbol or ""))


def kind_by_symbol(symbol: str | None, word: str | None) -> str | None:
    """The kind of a directive from its letters and the kind that the ``word`` before it says; None where neither tells.

    The letters decide, for words vary in translation; ``QĐ`` alone leaves it to the word whether a decision or a regulation is meant.
    """
    parts = _parts(symbol or "")
    said = next((_kinds()[part] for part in parts if part in _kinds()), None)
    if said == _EITHER:
        return word if word in ("regulation", "statute") else "decision"
    if said == "law":
        return word if word in ("law", "code", "resolution", "ordinance", "constitution") else "law"
    if said in ("circular", "submission") and "ttr" in parts:
        said = "circular" if word == "circular" else "submission"
    if said:
        return said
    return word or ("dispatch" if parts and parts[0] in ("ubnd", "vpcp") else None)
