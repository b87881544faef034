"""The year of yearless dates: from the page's date, the dateline or the words around, and never from a guess."""

from datetime import date

from loaders.phrases import Analysis, DatePhrase, DirectivePhrase, EventPhrase, LineKind, Sentence
from loaders.rules.dates_referring import settle_referring_dates

_OPENING = 8
_CLOSING = 10
_SOURCE = 16
_AHEAD = 75
"""Days by which a date may lie after the page's day: announcements name days to come."""


def _is_full(iso: str) -> bool:
    return len(iso) == 10 and iso[0] != "-"


def page_day(analysis: Analysis) -> str | None:
    """The day of the page: as published, else of its dateline, else of a line that holds little but a date near the top."""
    if analysis.published and _is_full(analysis.published[:10]):
        return analysis.published[:10]
    for sentence in analysis.sentences:
        if sentence.line.kind is LineKind.DATELINE:
            for phrase in sentence.of(DatePhrase):
                if _is_full(phrase.iso):
                    return phrase.iso
    return _closing_day(analysis)


def _closing_day(analysis: Analysis) -> str | None:
    """The day of the last line, where it holds little else ("9 June 2025 - VNA", "Source: … (9 June 2025)")."""
    last = analysis.sentences[-1] if analysis.sentences else None
    days = [phrase for phrase in last.of(DatePhrase) if _is_full(phrase.iso)] if last is not None else []
    if last is None or not days:
        return None
    is_source = len(last.tokens) <= _SOURCE and days[0].last >= len(last.tokens) - 1 and last.tokens[-1].key == ")"
    return days[0].iso if len(last.tokens) <= _CLOSING or is_source else None


def _nearest(month_day: str, page: str) -> str | None:
    """The last such day up to a little after the page's day."""
    day = date.fromisoformat(page)
    for year in (day.year + 1, day.year, day.year - 1):
        try:
            candidate = date(year, int(month_day[2:4]), int(month_day[5:7]))
        except ValueError:
            continue
        if (candidate - day).days <= _AHEAD:
            return candidate.isoformat()
    return None


def _year_beside(sentence: Sentence, phrase: DatePhrase) -> str | None:
    """The year that the sentence's other dates share, where they share one; a term of years is no such date."""
    texts = {id(d.when) for d in sentence.of(DirectivePhrase) if d.when}
    dates = [other for other in sentence.of(DatePhrase) if other is not phrase and (id(other) not in texts or id(phrase) in texts)]
    others = [other for other in dates if len(other.iso) >= 4 and other.iso[0] != "-"]
    years = {other.iso[:4] for other in others if len(other.iso) > 4 or other.until is None}
    return years.pop() if len(years) == 1 else None


def _complete(sentence: Sentence, phrase: DatePhrase, page: str | None, lead: str | None) -> None:
    """Give a yearless date its year."""
    for year_of in (page, lead):
        if year_of and (found := _nearest(phrase.iso, year_of)):
            phrase.iso = found
            return
    if year := _year_beside(sentence, phrase):
        phrase.iso = year + phrase.iso[1:]


def own_days(sentence: Sentence) -> list[DatePhrase]:
    """The full days of a sentence that are no directive's."""
    days = [day for day in sentence.of(DatePhrase) if _is_full(day.iso)]
    directives = sentence.of(DirectivePhrase) if days else []
    owned = {id(directive.when) for directive in directives if directive.when}
    return [day for day in days if id(day) not in owned and not any(d.first <= day.first < d.last for d in directives)]


def _lead_day(analysis: Analysis) -> str | None:
    """The latest full day of the document's opening, where news tells its own day; a directive's date is none."""
    return max((day.iso for sentence in analysis.sentences[:_OPENING] for day in own_days(sentence)), default=None)


def complete_dates(analysis: Analysis) -> None:
    """Complete the yearless dates of an analysis, and with them those of directives and events."""
    page, lead = page_day(analysis), _lead_day(analysis)
    given = [_complete_years(sentence, page, lead) for sentence in analysis.sentences]
    settle_referring_dates(analysis)
    for sentence, years in zip(analysis.sentences, given, strict=True):
        owners: list[DirectivePhrase | EventPhrase] = [*sentence.of(DirectivePhrase), *sentence.of(EventPhrase)]
        for owner in owners:
            if owner.when is not None:
                owner.date = owner.when.iso if _is_full(owner.when.iso) else owner.date
            elif owner.date in years:
                owner.date = years[owner.date]


def _complete_years(sentence: Sentence, page: str | None, lead: str | None) -> dict[str | None, str]:
    """Complete a sentence's yearless dates that refer to no other; what each became."""
    given: dict[str | None, str] = {}
    for phrase in sentence.of(DatePhrase):
        if phrase.iso.startswith("--") and len(phrase.iso) == 7 and not phrase.same:
            before = phrase.iso
            _complete(sentence, phrase, page, lead)
            given[before] = phrase.iso
        if phrase.until and phrase.until.startswith("--") and not phrase.iso.startswith("--"):
            phrase.until = phrase.iso[:4] + phrase.until[1:]
    return given
