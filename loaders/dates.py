"""Dates in four languages: days, months, years and ranges, as far as the words give them; nothing is guessed.

``dategrammar`` finds atoms (18/02/2019, 9 мая 2023 года, June 23, tháng 5/2023, năm 2023); here the weak ones that no cue word
supports are dropped, and two that a dash or "to" connects are joined.
"""

from collections.abc import Sequence
from dataclasses import replace

from loaders.dategrammar import DASHES, Atom, atom_at, beginnings, key_at, write_iso
from loaders.datewords import cue_at, has_cue_before
from loaders.phrases import DatePhrase, Sentence
from loaders.tokens import Token

_NOW = frozenset({"nay", "present", "now", "настоящее"})
_LONGEST_RANGE = 110
"""Years: the longest time that a range of a document spans (anniversaries of the Party)."""


def _is_lunar(tokens: Sequence[Token], last: int) -> bool:
    """Whether the words behind say that the day is one of the lunar calendar."""
    after = [token.lemma for token in tokens[last : last + 3]]
    if after[:1] == ["nam"] and len(after) > 1 and tokens[last + 1].is_capital:
        return True
    return any(word.startswith(("lunai", "lunar", "лунн")) for word in after) or after[:2] == ["am", "lich"]


def _is_supported(tokens: Sequence[Token], atom: Atom, language: str) -> bool:
    """Whether the words before a weak atom make it a date."""
    if not atom.is_weak:
        return True
    first, languages = atom.first, (language,)
    if atom.day:
        return has_cue_before(tokens, first, "day", languages)
    if atom.month:
        return any(has_cue_before(tokens, first, term, languages) for term in ("month", "from", "day"))
    if key_at(tokens, first - 1) == "(" and key_at(tokens, atom.last) == ")":
        return True
    return any(has_cue_before(tokens, first, term, languages) for term in ("year", "from"))


def _atoms(tokens: Sequence[Token]) -> list[Atom]:
    atoms: list[Atom] = []
    end = 0
    for place in beginnings(tokens):
        if place >= end and (atom := atom_at(tokens, place)):
            atoms.append(atom)
            end = atom.last
    return atoms


def _connection(tokens: Sequence[Token], first: Atom, second: Atom, language: str) -> bool:
    """Whether nothing but a dash or "to" (and "ngày", "tháng", "năm", articles), or in "between … and …" an "and", joins two atoms."""
    place = first.last
    if key_at(tokens, place) in DASHES:
        place += 1
    else:
        joiner = "and" if has_cue_before(tokens, first.first, "between", (language,)) else "to"
        if (end := cue_at(tokens, place, joiner, (language,))) is None:
            return False
        place = end
    while place < second.first and key_at(tokens, place) in ("ngay", "thang", "nam", "het", "le", "the"):
        place += 1
    return place == second.first


def _is_range(first: Atom, second: Atom) -> bool:
    if not second.year or (first.year or second.year) > second.year or second.year - (first.year or second.year) > _LONGEST_RANGE:
        return bool(first.day and second.day and not first.year and not second.year)
    if first.is_weak and first.day is None and (first.month is None) != (second.month is None):
        return second.day is None
    return True


def _found(tokens: Sequence[Token], language: str) -> list[tuple[int, int, str, str | None]]:
    """First, last, iso and until of every date."""
    atoms = _atoms(tokens)
    dates: list[tuple[int, int, str, str | None]] = []
    index = 0
    while index < len(atoms):
        atom, after = atoms[index], atoms[index + 1] if index + 1 < len(atoms) else None
        index += 1
        if _is_lunar(tokens, atom.last):
            continue
        if (
            after
            and _connection(tokens, atom, after, language)
            and _is_range(atom, after)
            and not (atom.is_weak and atom.day and not _is_supported(tokens, atom, language))
        ):
            begin = replace(atom, year=atom.year or after.year)
            dates.append((atom.first, after.last, begin.iso, after.iso))
            index += 1
        elif atom.starts:
            dates.append((atom.first, atom.last, write_iso(atom.year, atom.month, atom.starts), atom.iso))
        elif _is_supported(tokens, atom, language) or _lasts(tokens, atom):
            dates.append((atom.first, atom.last, atom.iso, None))
    return dates


def _lasts(tokens: Sequence[Token], atom: Atom) -> bool:
    """Whether a month or year is the beginning of a time up to now ("5.2016 - nay")."""
    return not atom.day and key_at(tokens, atom.last) in DASHES and key_at(tokens, atom.last + 1) in _NOW


def has_full_date(tokens: Sequence[Token]) -> bool:
    """Whether a day with its year stands among the tokens."""
    return any(atom.day and atom.year for atom in _atoms(tokens))


def add_dates(sentence: Sentence) -> None:
    """Add a ``DatePhrase`` for every date of the sentence."""
    for first, last, iso, until in _found(sentence.tokens, sentence.language):
        sentence.add(DatePhrase(sentence, first, last, iso, until))
