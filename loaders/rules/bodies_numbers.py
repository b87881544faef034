"""Numbers in bodies' names: a unit of the army's before or behind its head, a department's right behind it ("Vụ 5", "Управление V")."""

from loaders.matcher import Match
from loaders.rules.bodies_before import heads_at
from loaders.rules.bodies_slots import Slots
from loaders.rules.bodies_words import Words
from loaders.tokens import Shape

_UNIT = "army"
_ORDINAL_LENGTHS = (1, 2, 3)
_ROMANS = {"I": "1", "II": "2", "III": "3", "IV": "4", "V": "5", "VI": "6", "VII": "7", "VIII": "8", "IX": "9", "X": "10"}


def is_number(words: Words, at: int) -> bool:
    """Whether a number in digits stands at ``at``."""
    return 0 <= at < len(words.tokens) and words.tokens[at].shape is Shape.NUMBER


def _is_unit(words: Words, at: int) -> bool:
    return any(match.entry.term == _UNIT for match in heads_at(words, at))


def ordinal_before(words: Words, head: int) -> int | None:
    """The place of the ordinal that numbers the unit of the army whose word stands at ``head`` ("*48e* régiment"), or None."""
    if not _is_unit(words, head):
        return None
    return next((head - length for length in _ORDINAL_LENGTHS if words.is_ordinal(head - length) == length), None)


def unit_behind(words: Words, place: int) -> int | None:
    """The place of a unit's word right behind the plain number at ``place`` ("*75* Army Corps"), or None."""
    return place + 1 if is_number(words, place) and _is_unit(words, place + 1) else None


def is_uncounted(words: Words, match: Match) -> bool:
    """Whether a unit's word has no number beside it: a "Division" of a department then, not of the army."""
    if match.entry.term != _UNIT or not match.entry.features.get("count"):
        return False
    return words.number(match.last) is None and not any(is_number(words, match.first - back) for back in _ORDINAL_LENGTHS)


def count_before(words: Words, slots: Slots, place: int) -> None:
    """Take the number at ``place`` before a unit of the army ("*9-й* военный округ", "*7th* Military Region", "*15* Army Corps")."""
    is_beside = words.is_ordinal(place) or slots.head_at == place + 1
    if slots.head == _UNIT and slots.feature("count") and is_number(words, place) and is_beside:
        slots.count, slots.first = words.tokens[place].text, place


def count_behind(words: Words, slots: Slots, at: int) -> tuple[str, int] | None:
    """The number that belongs to a name at ``at``, and the place behind it; a department's stands right behind its head."""
    if slots.count is not None or not slots.feature("count"):
        return None
    if slots.head != "department":
        return words.number(at)
    if slots.last != slots.head_end:
        return None
    if words.language != "en" and at < len(words.tokens) and words.tokens[at].text in _ROMANS:
        return _ROMANS[words.tokens[at].text], at + 1
    return words.number(at)
