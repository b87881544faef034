"""The top of a text: its headline, and a date that stands there alone. Both are read only where they are unmistakable."""

import re
from collections.abc import Iterator
from datetime import date

from loaders.text import tidy_line
from ontology.folding import fold

_LONGEST = 220  # characters of a headline
_LONGEST_DATE = 90  # characters of a line with a date
_TOP = 6  # non-empty lines that may hold the date
_FEWEST_WORDS = 3
_NO_HEADLINE = re.compile(r"\s[>|»]\s|\S\s{2,}\S|^\W*$|https?://|^\s*\(|[.;,:…]\s*$|\t")
_LETTERHEAD = re.compile(r"\s{3,}|^\W*$|^\s*(?:số|n[o°º]|№)\s*[:\d]", re.I)
_NO_TITLE = re.compile(
    r"^(?:microsoft (?:word|office)|\(?(?:untitled|anonymous|unspecified)\)?$|word document|document ?\d*$)"
    r"|\.(?:docx?|pdf|odt|rtf|indd|txt|html?)$",
    re.I,
)
_TRAIL = re.compile(r"\S\s[>|»]\s\S")

_NAMES = {
    "january janvier января": 1, "february fevrier февраля": 2, "march mars марта": 3, "april avril апреля": 4, "may mai мая": 5,
    "june juin июня": 6, "july juillet июля": 7, "august aout августа": 8, "september septembre сентября": 9,
    "october octobre октября": 10, "november novembre ноября": 11, "december decembre декабря": 12,
}  # fmt: skip
_MONTHS = {name: number for names, number in _NAMES.items() for name in names.split()}
_MONTH = "|".join(_MONTHS)
_WEEKDAY = (
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|понедельник|вторник|среда|четверг"
    r"|пятница|суббота|воскресенье|thu (?:hai|bay|ba|tu|nam|sau)|chu nhat)"
)
_TIME = r"(?:\d{1,2}\s?[:hg]\s?\d{2}(?::\d{2})?(?:\s?[ap]m)?)"
_AROUND = rf"[\s,;|/()\-]*(?:{_TIME}[\s,;|/()\-]*)?"
_WHO = r"(?:(?P<who>[^\W\d_]+(?:[ .-]{1,2}[^\W\d_]+){0,5}\.?)(?P<mark>\s*[,•|·–-]\s*|\s+))??"
_DAY, _YEAR = r"(?P<d>\d{1,2})", r"(?P<y>(?:19|20)\d\d)"
_OPEN, _CLOSE = rf"(?:{_WEEKDAY})?{_AROUND}", rf"{_AROUND}(?:gmt ?\+ ?7)?\)?"
_DATES = tuple(
    re.compile(_OPEN + pattern + _CLOSE)
    for pattern in (
        rf"{_WHO}(?:ngay |le )?{_DAY}[./-](?P<m>\d{{1,2}})[./-]{_YEAR}",
        rf"{_YEAR}-(?P<m>\d\d)-{_DAY}",
        rf"{_WHO}ngay {_DAY} thang (?P<m>\d{{1,2}}) nam {_YEAR}\.?",
        rf"{_WHO}(?:le |on )?{_DAY}(?:er|st|nd|rd|th)? (?P<n>{_MONTH}),? {_YEAR}(?: г\.?| года)?",
        rf"{_WHO}(?P<n>{_MONTH}) {_DAY}(?:st|nd|rd|th)?,? {_YEAR}",
    )
)


def headline_of(text: str) -> str:
    """The first line of ``text`` where it looks like a headline, else an empty string.

    No headline: a letterhead or a rubric in capitals, a portal's name above its menu, a menu, a line that ends like a sentence, a line
    that is long or of fewer than three words.
    """
    lines = list(_top_lines(text, 2))
    first = lines[0] if lines else ""
    if not first or len(first) > _LONGEST or len(first.split()) < _FEWEST_WORDS or _NO_HEADLINE.search(first):
        return ""
    following = lines[1] if len(lines) > 1 else ""
    if first.isupper() and (len(first.split()) <= _FEWEST_WORDS or _LETTERHEAD.search(following) or following.isupper()):
        return ""
    if _TRAIL.search(following):
        return ""
    return "" if iso_date(first) else tidy_line(first)


def stated_title(title: str) -> str:
    """A title from a file's properties, or an empty string where a program put a name of its own there (``untitled``, ``a.doc``)."""
    line = tidy_line(title)
    return "" if _NO_TITLE.search(line) or not any(char.isalpha() for char in line) else line


def published_in(text: str) -> str | None:
    """The day (ISO) that a line at the top of ``text`` gives when it is nothing but a date, with its hour, weekday or place; else None.

    The line may also name the place or the author before it. Figures are read day first, as newspapers in Viet Nam write them in all
    four languages. Two such lines that differ: None.
    """
    days = {day for line in _top_lines(text, _TOP) if (day := iso_date(line))}
    return days.pop() if len(days) == 1 else None


def iso_date(line: str) -> str | None:
    """The day (ISO) where ``line`` is one date in any of the four languages, alone or after a place's or an author's name; else None."""
    if len(line) > _LONGEST_DATE:
        return None
    shown = tidy_line(line)
    folded = fold(shown)
    for pattern in _DATES:
        found = pattern.fullmatch(folded)
        if found and _is_name(shown, found):
            parts = found.groupdict()
            month = _MONTHS[parts["n"]] if parts.get("n") else int(parts["m"])
            return _day(int(parts["y"]), month, int(parts["d"]))
    return None


def _is_name(line: str, found: re.Match[str]) -> bool:
    """Whether the words before the date are a name: each with a capital, and a single one set off by a sign (``Vinh, 14 June 2023``)."""
    parts = found.groupdict()
    if not parts.get("who"):
        return True
    words = [word for word in re.split(r"[ .-]+", line[found.start("who") : found.end("who")]) if word]
    return all(word[0].isupper() for word in words) and (len(words) > 1 or bool(parts["mark"].strip()))


def _day(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def _top_lines(text: str, count: int) -> Iterator[str]:
    place = 0
    for _ in range(40):
        end = text.find("\n", place)
        line = text[place : end if end >= 0 else len(text)]
        if line.strip():
            yield line
            count -= 1
        if end < 0 or not count:
            return
        place = end + 1
