"""Dates told by another: "the same day", "dated the 11th of the same month", "12 juin de la même année", "того же года".

They are found with the other dates, and get their day once the text before them has been read.
"""

from loaders.phrases import Analysis, DatePhrase, DirectivePhrase, Sentence
from loaders.tokens import Shape

_ENDINGS = frozenset({"st", "nd", "rd", "th", "er", "го", "е", "-"})
_WHOLE = "same-day"
_YEARS = frozenset({"same-year", "next-year"})
_MONTH = "same-month"
_OPEN = "-"
"""The ISO form of a date of which nothing is known yet."""
_REACH = 3
"""Sentences: how far before it the day may have been told that a date refers to."""
_BESIDE = 6
"""Tokens between a text's number and the words "on the same day" that date it."""
_LAST_DAY = 31


def add_referring_dates(sentence: Sentence) -> None:
    """Add dates that other dates tell, without their day; give yearless dates the mark of the year they refer to."""
    for match in sentence.found.of("date.word"):
        term = match.entry.term
        if term == _WHOLE and sentence.free(match.first, match.last, DatePhrase):
            sentence.add(DatePhrase(sentence, match.first, match.last, _OPEN, same=term))
        elif term == _MONTH:
            _add_day_of_month(sentence, match.first, match.last)
        elif term in _YEARS:
            _mark_year(sentence, match.first, match.last, term)


def _add_day_of_month(sentence: Sentence, first: int, last: int) -> None:
    place = first - 1
    while place > 0 and sentence.tokens[place].key in _ENDINGS:
        place -= 1
    token = sentence.tokens[place] if place >= 0 else None
    if token is None or token.shape is not Shape.NUMBER or not token.text.isascii() or not sentence.free(place, last, DatePhrase):
        return
    if 0 < int(token.text) <= _LAST_DAY:
        sentence.add(DatePhrase(sentence, place, last, f"---{int(token.text):02d}", same=_MONTH))


def _mark_year(sentence: Sentence, first: int, last: int, term: str) -> None:
    yearless = next((d for d in sentence.of(DatePhrase) if d.last == first and d.iso.startswith("--")), None)
    if yearless is not None:
        yearless.last, yearless.same = last, term


def settle_referring_dates(analysis: Analysis) -> None:
    """Give dates that refer to another the day, month or year told before them; one that nothing tells is forgotten."""
    if not any(date.same for sentence in analysis.sentences for date in sentence.of(DatePhrase)):
        return
    told: list[tuple[int, DatePhrase, bool]] = []
    for number, sentence in enumerate(analysis.sentences):
        owned = {id(d.when) for d in sentence.of(DirectivePhrase) if d.when}
        for date in sentence.of(DatePhrase):
            if date.same:
                near = [(known, is_owned, number - at) for at, known, is_owned in told if number - at <= _REACH]
                date.iso = _resolved(date, near, is_owned=id(date) in owned or _dates_text(date)) or _OPEN
            if _tells(date):
                told.append((number, date, id(date) in owned))
            elif date.same:
                _forget(sentence, date)


def _tells(date: DatePhrase) -> bool:
    return len(date.iso) >= len("2024-05") and date.iso[0] != "-"


def _dates_text(date: DatePhrase) -> bool:
    """Whether a date stands soon behind a text that has none: "Решением № 2913, вышедшим *в тот же день*"."""
    before = [d for d in date.sentence.of(DirectivePhrase) if d.last <= date.first and d.when is None and d.number]
    return bool(before) and date.first - before[-1].last <= _BESIDE


def _resolved(date: DatePhrase, near: list[tuple[DatePhrase, bool, int]], *, is_owned: bool) -> str | None:
    """The date in full: of a text the same day is that of the last text dated before it; else the last day told."""
    alike = [known.iso for known, is_text, _ in near if is_text == is_owned] if date.same == _WHOLE else []
    fitting = alike or [known.iso for known, _, far in near if date.same != _WHOLE or far <= 1]
    if not fitting:
        return None
    last = fitting[-1]
    if date.same == _WHOLE:
        return last if len(last) == len("2024-05-09") else None
    if date.same == _MONTH:
        return last[: len("2024-05")] + date.iso[2:]
    year = int(last[:4]) + (date.same == "next-year")
    return f"{year}{date.iso[1:]}"


def _forget(sentence: Sentence, date: DatePhrase) -> None:
    sentence.phrases.remove(date)
    for directive in sentence.of(DirectivePhrase):
        if directive.when is date:
            directive.when = None
