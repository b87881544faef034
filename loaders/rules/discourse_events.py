"""Which event a phrase means: one of its kind told of before, the one under discussion by a wider word, or another."""

from collections.abc import Sequence

from loaders.phrases import EventPhrase, LineKind, Sentence
from loaders.rules.directives_marks import mark_before

_WIDE = frozenset({"conference", "meeting", "ceremony", "training"})
"""Kinds whose words also stand for an event of another kind: a voters' meeting is "the conference" two lines later."""
_WIDENED = _WIDE | {"workshop", "contest", "session"}
_WORDS = 2
_SHARED = 2
_BARE = frozenset({"vi", "ru"})
_TOLD = frozenset({LineKind.PARAGRAPH, LineKind.LIST_ROW})


def refer_events(sentences: Sequence[Sentence]) -> None:
    """Let "the conference" mean the last event of its kind, else the event under discussion."""
    last: dict[str, EventPhrase] = {}
    current: EventPhrase | None = None
    for sentence in sentences:
        for event in sentence.of(EventPhrase):
            event.is_other = event.is_other or _is_of_another_year(event)
            before = last.get(event.kind)
            if event.antecedent is not None:
                pass
            elif before is not None and before.root is not event:
                if event.is_definite and (event.date is None or before.date is None or event.date == before.date):
                    event.antecedent = before
                    event.date = event.date or before.date
            elif current is not None and current is not event and _goes_back(event, current):
                event.antecedent = current
            last[event.kind] = event
            if event.is_new or (current is None and event.date and sentence.line.kind in _TOLD):
                current = event.root


def _is_of_another_year(event: EventPhrase) -> bool:
    """Whether a year behind an event is another than the one told of: "la conférence de 2019"."""
    return event.when is not None and len(event.when.iso) == 4 and event.story_day is not None and event.story_day[:4] > event.when.iso


def _goes_back(event: EventPhrase, current: EventPhrase) -> bool:
    """Whether an event of a kind not told of before is the one under discussion: bare, definite, without a day of its own."""
    if event.is_new or event.is_other or event.ordinal is not None or event.when is not None:
        return False
    if event.kind not in _WIDE or current.kind not in _WIDENED:
        return False
    if event.date is not None and current.date is not None and event.date != current.date:
        return False
    if len(_keys(event) & _keys(current)) >= _SHARED:
        return True
    return event.last - event.first <= _WORDS and _is_pointed_at(event)


def _keys(event: EventPhrase) -> set[str]:
    return {token.key for token in event.sentence.tokens[event.first : event.last]}


def _is_pointed_at(event: EventPhrase) -> bool:
    """Whether "the" or "at" stands before an event, or, in languages without an article, nothing at all."""
    sentence = event.sentence
    if event.first == 0 and sentence.language in _BARE:
        return True
    return any(mark_before(sentence, event.first, term, category="event.mark") for term in ("definite", "there"))


def event_groups(sentences: Sequence[Sentence]) -> list[list[EventPhrase]]:
    """The phrases of a document's events, those of one event together: of one kind, phrases whose dates agree are one event."""
    groups: list[list[EventPhrase]] = []
    for sentence in sentences:
        for event in sentence.of(EventPhrase):
            if event.is_other:
                continue
            own = next((group for group in groups if any(event.root is other.root for other in group)), None)
            fitting = own if own is not None else next((group for group in reversed(groups) if _is_one(event, group)), None)
            if fitting is not None:
                fitting.append(event)
            else:
                groups.append([event])
    return groups


def kind_of(group: Sequence[EventPhrase]) -> str:
    """The kind of an event: that of the phrase that first names it whole, "opening ceremony" being only a part."""
    return next((event.kind for event in group if not event.is_part), group[0].kind)


def _is_one(event: EventPhrase, group: Sequence[EventPhrase]) -> bool:
    if event.is_new or all(event.kind != other.kind for other in group):
        return False
    numbers = {other.ordinal for other in group if other.ordinal}
    if event.ordinal is not None and numbers and event.ordinal not in numbers:
        return False
    dates = {other.date for other in group if other.date}
    return not dates or event.date is None or event.date in dates
