"""The days of events: that of their sentence, else the day the text is telling of when it first speaks of them."""

from datetime import date, timedelta

from loaders.phrases import Analysis, DatePhrase, EventPhrase, LineKind, Sentence
from loaders.rules.discourse_dates import own_days, page_day

_AT_HEAD = 8
_LEAD = 4
_RECENT = 7


def date_events(analysis: Analysis) -> None:
    """Give events without a day that of their sentence; ``story_day``, the day the text is telling of, is kept for those still without."""
    page = page_day(analysis)
    told: str | None = None
    for number, sentence in enumerate(analysis.sentences):
        days = own_days(sentence)
        here = _day_of(sentence, days, told or page)
        if here is None and days and told is None and number >= 1:
            here = max(day.iso for day in days) if number <= _LEAD else None
        told = here or told
        is_before = _says(sentence, "yesterday")
        for event in sentence.of(EventPhrase):
            event.story_day = told
            if event.date is None:
                event.date = told if is_before and here is not None else _near(event, days)
        if here is None and days and sentence.line.kind is LineKind.PARAGRAPH:
            told = _told_by(sentence, told)


def _told_by(sentence: Sentence, told: str | None) -> str | None:
    """The day that a sentence tells of by its event, where that is a little before the one known so far: the page's own."""
    day = next((event.date for event in sentence.of(EventPhrase) if event.date and len(event.date) == 10 and event.date[0] != "-"), None)
    if day is None or told is None:
        return told
    return day if 0 < (date.fromisoformat(told) - date.fromisoformat(day)).days <= _RECENT else told


def _day_of(sentence: Sentence, days: list[DatePhrase], known: str | None) -> str | None:
    """The day that a sentence says it is telling of: at its head, or by "today", "yesterday"."""
    if _says(sentence, "yesterday"):
        base = days[0].iso if days and days[0].first <= _AT_HEAD else known
        if base and days and _is_apposed(sentence, days[0]):
            return base
        return (date.fromisoformat(base) - timedelta(days=1)).isoformat() if base else None
    if days and days[0].first <= _AT_HEAD:
        return days[0].iso
    return known if known and _says(sentence, "today") else None


def _is_apposed(sentence: Sentence, day: DatePhrase) -> bool:
    """Whether a day only says which day "yesterday" is: "Накануне, 9 июля", "hôm qua (9/7)"."""
    return any(
        match.entry.category == "date.word" and match.entry.term == "yesterday" and 0 < day.first - match.last <= 2
        for match in sentence.matches
        if sentence.tokens[match.last : match.last + 1] and sentence.tokens[match.last].key in (",", "(")
    )


def _says(sentence: Sentence, term: str) -> bool:
    return any(match.entry.term == term for match in sentence.found.of("date.word"))


def _near(event: EventPhrase, days: list[DatePhrase]) -> str | None:
    """The nearest of a sentence's days before an event, else one soon behind it, unless that is to come ("will close on July 12")."""
    near = [day for day in days if day.first <= event.first]
    if not near and not any(match.entry.term == "planned" for match in event.sentence.found.of("modality")):
        near = [day for day in days if day.first - event.last <= _AT_HEAD]
    return near[-1].iso if near else None
