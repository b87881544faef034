"""Since when and until when a post is held: brackets, terms, "since", "until", and the day of an appointment."""

from loaders.phrases import DatePhrase
from loaders.rules.bodies_words import Words
from loaders.rules.posts_gaps import Gap
from loaders.rules.posts_groups import Group
from loaders.rules.posts_words import Title

_REACH = 8
_UNTIL = frozenset({"until", "till", "to", "jusqu'en", "jusqu'", "jusqu'au", "den", "до", "through"})
_SINCE = frozenset({"since", "from", "depuis", "tu", "с", "со", "dès", "partir", "effective"})


def date_titles(words: Words, group: Group, gap: Gap) -> None:
    """Set ``since`` and ``until`` of the group's titles from the dates behind each, or from the day of the act that gave them."""
    dates = words.sentence.of(DatePhrase)
    for title, end in zip(group.titles, [*(t.first for t in group.titles[1:]), None], strict=True):
        _date(words, title, [d for d in dates if d.first >= title.last and (end is None or d.first < end)])
    act = _act_date(words, dates)
    for title in group.titles:
        phrase = title.phrase
        if "leaves" in gap.links and phrase.until is None:
            phrase.until = act
        elif "appoints" in gap.links and phrase.since is None:
            phrase.since = act


def _date(words: Words, title: Title, dates: list[DatePhrase]) -> None:
    at = title.last
    for date in dates:
        if date.first - at > _REACH or not _is_near(words, at, date.first):
            return
        before = {words.key(i) for i in range(max(at, date.first - 3), date.first)}
        if date.until is not None:
            title.phrase.since, title.phrase.until = date.iso or None, date.until
        elif before & _UNTIL:
            title.phrase.until = date.iso
        elif before & _SINCE or words.key(date.first - 1) in ("(", ","):
            title.phrase.since = date.iso
        else:
            return
        at = date.last


def _is_near(words: Words, first: int, last: int) -> bool:
    """Whether only signs, small words and words of terms stand in between."""
    for at in range(first, last):
        token = words.tokens[at]
        link = words.longest(("post.link",), at)
        if token.is_word and words.connector(at) is None and token.key not in _UNTIL | _SINCE and link is None:
            return False
        if token.text == ";":
            return False
    return True


def _act_date(words: Words, dates: list[DatePhrase]) -> str | None:
    """The day an act takes effect, else the one day of the sentence that is no date of a directive."""
    single = [date for date in dates if date.until is None and not date.iso.startswith("-")]
    effective = [date for date in single if {words.key(i) for i in range(max(0, date.first - 3), date.first)} & _SINCE]
    found = effective or [date for date in single if len(date.iso) == 10] or single
    return found[0].iso if found else None
