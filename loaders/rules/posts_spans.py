"""Times told before a title: "From 2012 to 2016 he was …", "с июня 2009 года по апрель 2015 года — …", "Depuis mai, elle est …"."""

from collections.abc import Sequence

from loaders.phrases import DatePhrase, DirectivePhrase, EventPhrase, PersonPhrase, PostPhrase
from loaders.rules.bodies_words import Words
from loaders.rules.posts_groups import Group
from loaders.rules.posts_marks import SINCE, UNTIL, is_marked

_MONTH = 7
"""Characters of a month: a tenure is told in months or years, a range of days is an event's."""

Times = tuple[str | None, str | None]
"""``since`` and ``until``, ISO."""


def times_before(words: Words, group: Group, place: int) -> Times | None:
    """The times told between the title before and the title ``place`` of a group, None where no word makes them a tenure's."""
    title = group.titles[place]
    first = group.titles[place - 1].last if place else _start(words, group)
    dates = [d for d in words.sentence.of(DatePhrase) if first <= d.first and d.last <= title.first and _is_free(words, d)]
    if not dates or _is_anothers(words, title.phrase, dates):
        return None
    return _range(words, dates) or _marked(words, dates)


def is_span(times: Times | None) -> bool:
    """Whether the times tell both ends of a tenure."""
    return times is not None and None not in times


def _start(words: Words, group: Group) -> int:
    """Where what is told of a group begins: behind the last semicolon or the last title before it."""
    cut = max((at + 1 for at in range(group.first) if words.key(at) == ";"), default=0)
    titles = [post.last for post in words.sentence.of(PostPhrase) if post.last <= group.first and post is not group.titles[0].phrase]
    return max([cut, *titles])


def _is_free(words: Words, date: DatePhrase) -> bool:
    """Whether a date belongs to no directive, no event, and no name (the years of a life, in brackets)."""
    is_life = words.key(date.first - 1) == "(" and words.sentence.covered(date.first - 2, PersonPhrase) is not None
    return words.sentence.covered(date.first, DirectivePhrase, EventPhrase) is None and not is_life


def _is_anothers(words: Words, phrase: PostPhrase, dates: Sequence[DatePhrase]) -> bool:
    """Whether a title before them has taken these dates."""
    taken = {iso for p in words.sentence.of(PostPhrase) if p is not phrase and p.last <= dates[0].first for iso in (p.since, p.until)}
    return bool({iso for date in dates for iso in (date.iso, date.until) if iso} & taken)


def _range(words: Words, dates: Sequence[DatePhrase]) -> Times | None:
    date = dates[-1]
    if date.until is not None:
        return (date.iso or None, date.until) if max(len(date.iso), len(date.until)) <= _MONTH else None
    if len(dates) > 1 and is_marked(words, dates[-2], SINCE) and is_marked(words, date, UNTIL):
        return dates[-2].iso, date.iso
    return None


def _marked(words: Words, dates: Sequence[DatePhrase]) -> Times | None:
    date = dates[-1]
    if date.iso.startswith("-"):
        return None
    if is_marked(words, date, SINCE):
        return date.iso, None
    return (None, date.iso) if is_marked(words, date, UNTIL) else None
