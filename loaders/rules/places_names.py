"""Names of places in a sentence: what the gazetteer knows, in Vietnamese, bare Latin and Cyrillic spelling."""

from collections.abc import Sequence
from dataclasses import dataclass

from loaders.morphology import is_cyrillic
from loaders.names import place_readings
from loaders.phrases import Sentence
from loaders.tokens import Shape, Token
from ontology.folding import lower
from ontology.gazetteer import Place, ids_of, name_prefixes, place_key, place_of

LONGEST = 7
_INNER_SIGNS = frozenset({"-", "–", "'", "’"})


@dataclass(frozen=True, slots=True)
class PlaceName:
    """A name found at the tokens ``first`` to ``last``: the places it can be, dearest reading last."""

    first: int
    last: int
    ids: tuple[str, ...]


def run_end(tokens: Sequence[Token], first: int) -> int:
    """The end of the capitalised words (with the signs inside a name) that begin at ``first``."""
    last = index = first
    while index < min(len(tokens), first + LONGEST):
        token = tokens[index]
        if token.is_word and (
            token.is_capital or (token.is_glued and index > first and tokens[index - 1].text in ("'", "’", "M'", "R'", "H'"))
        ):
            last = index + 1
        elif not (index > first and token.text in _INNER_SIGNS) and not (index > first and tokens[index - 1].key.endswith("'")):
            break
        else:
            last = index + 1 if token.is_word else last
        index += 1
    return last


def written(tokens: Sequence[Token]) -> str:
    """The words as written, apart by one blank where any white space stands."""
    return "".join((token.text if token.is_glued or not index else " " + token.text) for index, token in enumerate(tokens))


def _agrees(name: str, place: Place) -> bool:
    """Whether a name written with diacritics is the place's, or one of its other spellings."""
    return lower(name).replace("-", " ").split() == lower(place.name).replace("-", " ").split() or place_key(name) != place_key(place.name)


def candidates(name: str, kinds: Sequence[str], *, is_exact: bool) -> tuple[str, ...]:
    """The ids that a name of these kinds can mean; exact Vietnamese must agree in its diacritics."""
    if is_cyrillic(name):
        found = sorted((cost, identity) for key, cost in place_readings(name).items() for identity in ids_of(key, *kinds))
        best = found[0][0] if found else 0
        return tuple(dict.fromkeys([*ids_of(name, *kinds), *(identity for cost, identity in found if cost <= best + 1)]))
    ids = ids_of(name, *kinds)
    same = tuple(identity for identity in ids if _agrees(name, place_of(identity)))
    return same if is_exact else (same or ids)


_UNITS = {
    "city": ("thành phố", "thị xã"),
    "district": ("huyện", "quận"),
    "town": ("thị trấn", "thị xã", "phường"),
    "commune": ("xã", "phường"),
}


def _of_unit(ids: tuple[str, ...], unit: str | None) -> tuple[str, ...]:
    """The places that are of the unit named, where some are ("the city of Cao Lãnh", not the district); no province is a city of one."""
    if unit == "city":
        ids = tuple(identity for identity in ids if place_of(identity).unit != "tỉnh")
    same = tuple(identity for identity in ids if place_of(identity).unit in _UNITS.get(unit or "", ()))
    return same or ids


def can_begin_name(token: Token) -> bool:
    """Whether a name of the gazetteer can begin with the word; of a Cyrillic one, only its readings tell."""
    return is_cyrillic(token.text) or place_key(token.text) in name_prefixes()


def name_at(sentence: Sentence, first: int, kinds: Sequence[str], unit: str | None = None) -> PlaceName | None:
    """The longest name of the gazetteer of these kinds at ``first``."""
    tokens = sentence.tokens
    if not can_begin_name(tokens[first]):
        return None
    end = run_end(tokens, first)
    has_number = end < len(tokens) and tokens[end].shape is Shape.NUMBER and len(tokens[end].text) == 1
    for last in range(end + has_number, first, -1):
        if not tokens[last - 1].is_word and last <= end:
            continue
        name = written(tokens[first:last])
        for kind in kinds:
            if ids := _of_unit(candidates(name, (kind,), is_exact=sentence.is_exact), unit):
                return PlaceName(first, last, ids)
    return None


def name_before(sentence: Sentence, last: int, kinds: Sequence[str], unit: str) -> PlaceName | None:
    """The longest name of the gazetteer of these kinds that ends at ``last``."""
    for first in range(max(0, last - LONGEST), last):
        if sentence.tokens[first].is_capital and run_end(sentence.tokens, first) >= last:
            name = written(sentence.tokens[first:last])
            for kind in kinds:
                if ids := _of_unit(candidates(name, (kind,), is_exact=sentence.is_exact), unit):
                    return PlaceName(first, last, ids)
    return None
