"""Since when and until when a post is held: brackets, terms, "since", "until", and the day of an appointment."""

from collections.abc import Sequence

from loaders.phrases import Analysis, BodyPhrase, DatePhrase, Draft, Heading, PostPhrase, Sentence
from loaders.rules.bodies_words import Words
from loaders.rules.discourse_dates import own_days, page_day
from loaders.rules.posts_days import leading_span, looks_back, tells_before, told_day, told_term
from loaders.rules.posts_gaps import Gap
from loaders.rules.posts_groups import Group
from loaders.rules.posts_headings import date_by_heading, is_row
from loaders.rules.posts_marks import HELD_SINCE, RELATIVE, SINCE, UNTIL, is_effective, is_marked
from loaders.rules.posts_spans import is_span, times_before
from loaders.rules.posts_words import Title

_REACH = 8
_BESIDE = 2
_DAY = len("2020-01-01")


def date_titles(words: Words, group: Group, gap: Gap, earlier: Sequence[Sentence] = (), headings: Sequence[Heading] = ()) -> None:
    """Set ``since``, ``until`` and ``is_former`` of the group's titles.

    From the dates behind each title; else from the day of the act that gave or took it, in the sentence or in the heading of its list.
    """
    dates = words.sentence.of(DatePhrase)
    is_act = "appoints" in gap.links
    opening = leading_span(words)
    is_career = opening is not None and not gap.links
    _date_each(words, group, dates, is_act=is_act, is_held=is_career or _is_held(group, gap))
    span = opening if gap.links & {"is", "holds", "appoints"} else None
    own = _own_dates(words, group, dates)
    act = _act_date(words, [date for date in own if "leaves" not in gap.links or not is_marked(words, date, HELD_SINCE)])
    told = told_day(words, earlier) if act is None and gap.links & {"appoints", "leaves"} else None
    is_listed = is_row(words, headings)
    year = year_of(words.sentence, earlier)
    is_past = bool(gap.links & {"is", "holds"}) and not gap.links & {"appoints", "leaves"} and looks_back(words)
    is_past = is_past or (
        tells_before(words, group.first) and (bool(gap.links & {"is", "holds"}) or group.titles[0].is_verb or group.titles[0].is_inverted)
    )
    for title in group.titles:
        phrase, is_of_team = title.phrase, bool(title.match.entry.features.get("heads"))
        phrase.is_former = phrase.is_former or (is_past and not is_of_team)
        if span is not None and not is_of_team and (phrase.since, phrase.until) in ((None, None), (span.iso or None, span.until)):
            phrase.since, phrase.until = span.iso or None, span.until
            phrase.is_former = not year or (span.until or "")[:4] <= year
        if "leaves" in gap.links and (phrase.until is None or (act or told)):
            phrase.since = phrase.since or _held_since(words, dates)
            phrase.until = act or told
        elif "appoints" in gap.links and phrase.since is None:
            phrase.since = act or (told if not phrase.is_former else None)
            phrase.until = phrase.until or told_term(phrase, phrase.since, (words.sentence, *earlier))
        elif "enters" in gap.links and phrase.since is None and not phrase.is_former:
            phrase.since = act
        elif is_listed:
            date_by_heading(phrase, headings, earlier)
        close_post(phrase, year)


def _is_held(group: Group, gap: Gap) -> bool:
    """Whether words of holding, and of no act, tie a group to its persons: then times before it are a tenure's."""
    return "appoints" not in gap.links and (bool(gap.links & {"is", "holds"}) or group.titles[0].is_verb)


def close_post(phrase: PostPhrase, year: str) -> None:
    """A post whose end lies before the year of the text is no longer held."""
    if phrase.until is not None and phrase.until[:4] < year:
        phrase.is_former = True


def close_past(drafts: Sequence[Draft], analysis: Analysis) -> None:
    """Mark posts as no longer held that ended before the page's year, where no date before them in the text told that year."""
    ended = [draft for draft in drafts if draft.until is not None and not draft.is_former]
    if not ended:
        return
    page = page_day(analysis) or max((day.iso for sentence in analysis.sentences for day in own_days(sentence)), default="")
    for draft in ended:
        draft.is_former = draft.until is not None and draft.until[:4] < page[:4]


def _date_each(words: Words, group: Group, dates: list[DatePhrase], *, is_act: bool, is_held: bool) -> None:
    """Give each title the times told before it, where the sentence tells tenures in this order, else those behind it.

    The span that opens a career's line gives way to a title's own.
    """
    opening = leading_span(words)
    lent = (opening.iso or None, opening.until) if opening is not None else (None, None)
    is_leading = False
    for place, (title, end) in enumerate(zip(group.titles, [*(t.first for t in group.titles[1:]), None], strict=True)):
        before = [d for d in dates if place and _leads_on(words, group.titles[place - 1], d, title.first)]
        is_told = _abuts(words, title) or before or (is_held and (place == 0 or is_leading))
        told = times_before(words, group, place) if is_told else None
        is_leading = is_leading or (is_span(told) and not before)
        if not is_leading:
            own = [d for d in dates if d.first >= title.last and (end is None or d.first < end)]
            _date(words, title, [d for d in own if end is None or not _leads_on(words, title, d, end)], is_act=is_act)
        if told is not None and (title.phrase.since, title.phrase.until) in ((None, None), lent):
            title.phrase.since, title.phrase.until = told
            title.phrase.is_former = title.phrase.is_former or _abuts(words, title)


def _abuts(words: Words, title: Title) -> bool:
    """Whether an end stands right before a title ("A, *until June 2020* director of B")."""
    dates = [date for date in words.sentence.of(DatePhrase) if date.last == title.first and date.until is None]
    return any(is_marked(words, date, UNTIL) and not is_marked(words, date, SINCE) for date in dates)


def _leads_on(words: Words, title: Title, date: DatePhrase, end: int) -> bool:
    """Whether a time between two titles is the second one's ("deputy secretary of B *and, from 2016 to 2020*, chair of C")."""
    is_between = title.last <= date.first and date.last <= end <= date.last + _BESIDE
    return is_between and any(words.connector(at) == "and" for at in range(title.last, date.first))


def _date(words: Words, title: Title, dates: list[DatePhrase], *, is_act: bool) -> None:
    at = title.last
    for date in dates:
        if date.first - at > _REACH or not _is_near(words, at, date.first):
            return
        before = {words.key(i) for i in range(max(at, date.first - 3), date.first)}
        if date.until is not None:
            title.phrase.until = date.until
            title.phrase.since = None if is_act else date.iso or None
        elif before & UNTIL:
            title.phrase.until = date.iso
        elif date.iso.startswith("-"):
            return
        elif before & SINCE or words.key(date.first - 1) in ("(", ","):
            title.phrase.since = date.iso
        else:
            return
        at = date.last


def _is_near(words: Words, first: int, last: int) -> bool:
    """Whether only signs, small words and words of terms stand in between."""
    at = first
    while at < last:
        token = words.tokens[at]
        link = words.longest(("post.link",), at)
        is_known = link is not None or words.connector(at) is not None or bool(words.options("date.word", at))
        if token.is_word and not is_known and token.key not in UNTIL | SINCE:
            return False
        if token.text == ";":
            return False
        at = link.last if link is not None and link.last <= last else at + 1
    return True


def _own_dates(words: Words, group: Group, dates: list[DatePhrase]) -> list[DatePhrase]:
    """The dates that can be a group's: not those of a relative clause behind it ("miễn nhiệm … ông A, *người* đã được … từ 1/10")."""
    shut = [t.last for t in words.sentence.of(PostPhrase) if t.last <= group.first and t not in [title.phrase for title in group.titles]]
    dates = [d for d in dates if len(d.iso) == _DAY or not any(0 <= d.first - _body_end(words, at) <= _BESIDE for at in shut)]
    dates = [d for d in dates if not _tells_birth(words, d)]
    end = max([group.last, *(person.last for person in group.persons if person.sentence is words.sentence)])
    cut = next((at for at in range(end, len(words.tokens)) if words.key(at) in RELATIVE and words.key(at - 1) in (",", "(")), None)
    return [date for date in dates if cut is None or date.first < cut]


def _tells_birth(words: Words, date: DatePhrase) -> bool:
    """Whether words of birth lead to a date ("Né en 1970, il a été élu …")."""
    starts = range(max(0, date.first - _BESIDE - 1), date.first)
    return any(m.entry.term == "born" and date.first - m.last <= 1 for at in starts for m in words.options("post.link", at))


def _body_end(words: Words, at: int) -> int:
    """Where the body behind a title that ends at ``at`` ends."""
    return max((b.last for b in words.sentence.of(BodyPhrase) if 0 <= b.first - at <= 1), default=at)


def _held_since(words: Words, dates: list[DatePhrase]) -> str | None:
    """Of a post that is taken from somebody, since when he held it ("exercée par Mme X *depuis juillet 2021*")."""
    return next((d.iso for d in dates if d.until is None and not d.iso.startswith("-") and is_marked(words, d, HELD_SINCE)), None)


def _act_date(words: Words, dates: list[DatePhrase]) -> str | None:
    """The day an act takes effect, else the one day of the sentence that is no date of a directive."""
    single = [date for date in dates if date.until is None and not date.iso.startswith("-")]
    effective = [date for date in single if is_effective(words, date)]
    found = effective or [date for date in single if len(date.iso) == 10] or single
    return found[0].iso if found else None


def year_of(sentence: Sentence, earlier: Sequence[Sentence]) -> str:
    """The latest year of a whole date in the text so far: about when it was written."""
    dates = [date for each in (sentence, *earlier) for date in each.of(DatePhrase)]
    years = [day[:4] for date in dates for day in (date.iso, date.until or "") if len(day) == _DAY and day[0] != "-"]
    return max(years, default="")
