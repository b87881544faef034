"""The grammar of dates: what a date looks like in figures and words, token by token.

An atom is weak where only other words make it a date: 23/6 may be a score, 5/2023 an identifier, 2023 a quantity.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from loaders.datewords import cue_at, month_of, opening_words
from loaders.lexicon import LANGUAGES
from loaders.tokens import Shape, Token

DASHES = frozenset("-–—‑−")
_ORDINALS = frozenset({"er", "st", "nd", "rd", "th", "го", "e", "eme"})
_ENDINGS = frozenset({"го", "е", "м", "му"})
_CLOSING = frozenset({"»", '"', "”"})
_AND = frozenset({"et", "and", "va", "и", "&"})
_FIRST_YEAR, _LAST_YEAR = 1858, 2100
_LONGEST_TERM = 10


@dataclass(frozen=True, slots=True)
class Atom:
    """A date at the tokens ``first`` to ``last`` (exclusive). ``is_weak``: only a date where other words say so."""

    first: int
    last: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    is_weak: bool = False
    starts: int | None = None
    """The first day of a range within a month ("5 au 7 août")."""

    @property
    def iso(self) -> str:
        """The date as far as it is known: ``2023-05-09``, ``2023-05``, ``2023``, ``--05-09``."""
        return write_iso(self.year, self.month, self.day)


def write_iso(year: int | None, month: int | None, day: int | None) -> str:
    """Year, month and day in ISO form; a year that is not known is a hyphen (``--05-09``)."""
    head = f"{year:04d}" if year else "-"
    if month is None:
        return head
    return f"{head}-{month:02d}" if day is None else f"{head}-{month:02d}-{day:02d}"


def _number(tokens: Sequence[Token], place: int, low: int, high: int) -> int | None:
    """The number at ``place``, where it lies between the bounds."""
    if not 0 <= place < len(tokens) or tokens[place].shape is not Shape.NUMBER or not tokens[place].text.isascii():
        return None
    value = int(tokens[place].text) if len(tokens[place].text) <= 4 else -1
    return value if low <= value <= high else None


def _day(tokens: Sequence[Token], place: int) -> int | None:
    return _number(tokens, place, 1, 31) if place < len(tokens) and len(tokens[place].text) <= 2 else None


def _month(tokens: Sequence[Token], place: int) -> int | None:
    return _number(tokens, place, 1, 12) if place < len(tokens) and len(tokens[place].text) <= 2 else None


def _year(tokens: Sequence[Token], place: int) -> int | None:
    return _number(tokens, place, _FIRST_YEAR, _LAST_YEAR)


def _short_year(tokens: Sequence[Token], place: int) -> int | None:
    """The last year of a term written short ("the 2024-29 tenure"); 12 and less may be a month."""
    begun = _year(tokens, place - 2) if place >= 2 and tokens[place - 1].text in DASHES else None
    short = _number(tokens, place, 13, 99) if begun and len(tokens[place].text) == 2 and tokens[place].is_glued else None
    last = begun // 100 * 100 + short if begun and short else 0
    return last if begun and begun < last <= begun + _LONGEST_TERM else None


def _is_sign(tokens: Sequence[Token], place: int, signs: str, *, is_glued: bool = True) -> bool:
    return place < len(tokens) and tokens[place].text in signs and (tokens[place].is_glued or not is_glued)


def key_at(tokens: Sequence[Token], place: int) -> str:
    """The key of the token at ``place``, empty beyond the ends."""
    return tokens[place].key if 0 <= place < len(tokens) else ""


def _is_free_left(tokens: Sequence[Token], place: int) -> bool:
    """Whether no identifier runs into ``place`` from the left (``QĐ-18``, ``12/2022``)."""
    if place == 0 or not tokens[place].is_glued:
        return True
    before = tokens[place - 1]
    is_year = _year(tokens, place) or _short_year(tokens, place)
    if before.text in DASHES and is_year and _year(tokens, place - 2) and _is_free_left(tokens, place - 2):
        return True
    if before.text in "/-.:,°º№" or before.shape is Shape.NUMBER:
        return before.text == "." and place >= 2 and not tokens[place - 1].text.isdigit() and tokens[place - 2].is_word
    return not before.is_word or len(before.text) == 1 or before.text[-1] in "'’"


def _is_free_right(tokens: Sequence[Token], last: int) -> bool:
    """Whether no identifier runs on to the right (``59/2023/NĐ-CP``, ``1.2.3``)."""
    if last >= len(tokens) or not tokens[last].is_glued:
        return True
    if tokens[last].text == ":":
        return last + 1 >= len(tokens) or not tokens[last + 1].is_glued
    if tokens[last].text in ("/", "°", "%"):
        return False
    if tokens[last].text in DASHES | {"."}:
        return (
            last + 1 >= len(tokens)
            or not tokens[last + 1].is_glued
            or (tokens[last].text in DASHES and (_year(tokens, last + 1) or _short_year(tokens, last + 1)) is not None)
            or (tokens[last].text == "." and tokens[last + 1].shape is not Shape.NUMBER)
        )
    return not tokens[last].is_word or tokens[last].key in ("г", "го")


def _is_day(year: int | None, month: int, day: int) -> bool:
    try:
        date(year or 2000, month, day)
    except ValueError:
        return False
    return True


def _numeric(tokens: Sequence[Token], place: int) -> Atom | None:
    """18/02/2019, 18.02.2019, 18-02-2019, and (weak) 23/6."""
    day, month = _day(tokens, place), _month(tokens, place + 2)
    if day is None or month is None or not _is_sign(tokens, place + 1, "/.-") or not tokens[place + 2].is_glued:
        return None
    sign = tokens[place + 1].text
    if _is_sign(tokens, place + 3, sign) and (year := _year(tokens, place + 4)) and tokens[place + 4].is_glued:
        return Atom(place, place + 5, year, month, day)
    if key_at(tokens, place + 3) == "nam" and (year := _year(tokens, place + 4)):
        return Atom(place, place + 5, year, month, day)
    return Atom(place, place + 3, None, month, day, is_weak=True)


def _days_to_numeric(tokens: Sequence[Token], place: int) -> Atom | None:
    """24-26/6/2024, 24 và 26/6/2024, 24 đến ngày 26/6: the first and the last of some days of one month."""
    starts = _day(tokens, place)
    if starts is None or key_at(tokens, place + 1) not in DASHES | {"va", "den"}:
        return None
    second = place + 2 + (key_at(tokens, place + 2) == "ngay")
    atom = _numeric(tokens, second)
    if atom is None or tokens[second + 1].text == tokens[place + 1].text or (atom.day or 0) <= starts:
        return None
    return replace(atom, first=place, starts=starts)


def _iso_day(tokens: Sequence[Token], place: int) -> Atom | None:
    """2017-10-03."""
    year, month, day = _year(tokens, place), _month(tokens, place + 2), _day(tokens, place + 4)
    if year is None or month is None or day is None or not (_is_sign(tokens, place + 1, "-") and _is_sign(tokens, place + 3, "-")):
        return None
    return Atom(place, place + 5, year, month, day) if tokens[place + 2].is_glued and tokens[place + 4].is_glued else None


def _ordinal_end(tokens: Sequence[Token], place: int) -> int:
    """How many tokens of a Russian ordinal's ending behind a dash stand at ``place``: "5*-го* мая", "2009*-го* года"."""
    return 2 * (key_at(tokens, place) in DASHES and key_at(tokens, place + 1) in _ENDINGS and tokens[place].is_glued)


def _with_year(tokens: Sequence[Token], atom: Atom) -> Atom:
    """The atom with the year behind it, if there is one (", 2018", "năm 2023", "2023 года")."""
    place = atom.last
    if key_at(tokens, place) in (".", ",", "nam", "de", "of", "/", "-"):
        place += 1
    year = _year(tokens, place)
    if year is None or (
        place > atom.last and tokens[place - 1].text in "/-." and not tokens[place].is_glued and tokens[place - 1].text != "."
    ):
        return atom
    last = place + 1 + _ordinal_end(tokens, place + 1)
    if last < len(tokens) and tokens[last].lemma in ("год", "г"):
        last += 1 + _is_sign(tokens, last + 1, ".")
    return replace(atom, last=last, year=year)


def _day_month(tokens: Sequence[Token], place: int) -> Atom | None:
    """18 février 2019, 1er juillet, 3rd of October, 2017, 5 au 7 août, 9 tháng 5 năm 2023."""
    starts, day, index = None, _day(tokens, place), place + 1
    if day is None:
        return None
    index += key_at(tokens, index) in _ORDINALS or _ordinal_end(tokens, index) or key_at(tokens, index) in _CLOSING
    second = _day(tokens, index + 1)
    if second and second > day and (key_at(tokens, index) in DASHES | _AND or cue_at(tokens, index, "to", LANGUAGES) is not None):
        starts, day, index = day, second, index + 2
        index += key_at(tokens, index) in _ORDINALS
    index += key_at(tokens, index) == "of"
    if index >= len(tokens):
        return None
    if key_at(tokens, index) == "thang":
        month, index = _month(tokens, index + 1), index + 1
    else:
        month = month_of(tokens[index])
    if month is None:
        return None
    return _with_year(tokens, Atom(place, index + 1, None, month, day, starts=starts))


def _days_on(tokens: Sequence[Token], day: int, index: int) -> tuple[int | None, int, int]:
    """The first day of a stretch, its last one and where it ends, for a day behind its month ("July 10 *to 12*")."""
    joins = key_at(tokens, index) in DASHES | _AND or cue_at(tokens, index, "to", LANGUAGES) is not None
    second = _day(tokens, index + 1) if joins else None
    is_day = second is not None and second > day and _month_behind(tokens, index + 2) is None
    if second is None or not is_day:
        return None, day, index
    index += 2
    return day, second, index + (key_at(tokens, index) in _ORDINALS)


def _month_behind(tokens: Sequence[Token], place: int) -> int | None:
    """The month at ``place``, where there is one: "May 5 and 6 *June*" are days of two months."""
    return month_of(tokens[place]) if place < len(tokens) else None


def _month_first(tokens: Sequence[Token], place: int) -> Atom | None:
    """June 23, October 23, 2018, July 10 to 12, 2024, мая 2016 года, tháng 5/2023."""
    if key_at(tokens, place) == "thang":
        month = _month(tokens, place + 1)
        atom = _with_year(tokens, Atom(place, place + 2, None, month)) if month else None
        return atom if atom and atom.year else None
    month = month_of(tokens[place])
    if month is None:
        return None
    index = place + 1 + _is_sign(tokens, place + 1, ".")
    day = _day(tokens, index) if tokens[place].is_capital else None
    if day is not None:
        index += 1
        index += key_at(tokens, index) in _ORDINALS
        starts, day, index = _days_on(tokens, day, index)
        return _with_year(tokens, Atom(place, index, None, month, day, starts=starts))
    atom = _with_year(tokens, Atom(place, index, None, month))
    return atom if atom.year else None


def _month_year(tokens: Sequence[Token], place: int) -> Atom | None:
    """(Weak) 5/2023, 12.2011."""
    month, year = _month(tokens, place), _year(tokens, place + 2)
    if month is None or year is None or not (_is_sign(tokens, place + 1, "/.-") and tokens[place + 2].is_glued):
        return None
    return Atom(place, place + 3, year, month, is_weak=True)


def _year_alone(tokens: Sequence[Token], place: int) -> Atom | None:
    """(Weak) 2023; with года behind it, strong; 29 in 2024-29."""
    year = _year(tokens, place) or _short_year(tokens, place)
    if year is None:
        return None
    if place + 1 < len(tokens) and tokens[place + 1].lemma in ("год", "г", "гг"):
        return Atom(place, place + 2, year)
    return Atom(place, place + 1, year, is_weak=True)


_GRAMMAR: tuple[Callable[[Sequence[Token], int], Atom | None], ...] = (
    _iso_day,
    _days_to_numeric,
    _day_month,
    _numeric,
    _month_first,
    _month_year,
    _year_alone,
)


def beginnings(tokens: Sequence[Token]) -> list[int]:
    """Where dates can begin: at a number, at a month, or at the word before its number."""
    words = opening_words()
    return [place for place, token in enumerate(tokens) if token.key in words or token.shape is Shape.NUMBER or token.lemma in words]


def atom_at(tokens: Sequence[Token], place: int) -> Atom | None:
    """The date that begins at one of the ``beginnings``, unless an identifier, a number or a day that no calendar has stands there."""
    if not _is_free_left(tokens, place):
        return None
    for parse in _GRAMMAR:
        atom = parse(tokens, place)
        if atom and _is_free_right(tokens, atom.last) and (not atom.day or not atom.month or _is_day(atom.year, atom.month, atom.day)):
            return atom
    return None
