"""Events that belong to another one named beside them: its opening, what it is about, what it comes before or after."""

from itertools import pairwise

from loaders.phrases import EventPhrase, LineKind, Sentence
from loaders.rules.directives_marks import has_mark, mark_at, mark_before

_OF = frozenset({"of", "the", "de", "la", "le", "du", "l'", "cua", "d'", "des"})
_TIED = 3
_FAR = 14
_ARTICLE = 2
_HEAD = 4
_GAP = 1
_BROKEN = frozenset({LineKind.HEADLINE, LineKind.CAPTION, LineKind.DATELINE})


def tie_events(sentence: Sentence) -> None:
    """Let an opening be that of the event behind it; forget what another event is only about, comes before or after."""
    events = sentence.of(EventPhrase)
    for outer, inner in pairwise(events):
        gap = sentence.tokens[outer.last : inner.first]
        if len(gap) <= _TIED and all(token.key in _OF for token in gap):
            if outer.is_part:
                outer.antecedent = inner
            elif not inner.is_definite or gap:
                sentence.phrases.remove(inner)
        elif inner.first - outer.last <= _FAR and _stands_aside(sentence, inner):
            sentence.phrases.remove(inner)
    _note_new(sentence, sentence.of(EventPhrase))


def _stands_aside(sentence: Sentence, event: EventPhrase) -> bool:
    """Whether "before", "after", "in preparation for" stands before an event, with at most an article between."""
    return any(mark_before(sentence, event.first - gap, "aside", category="event.mark") for gap in range(_ARTICLE) if event.first > gap)


def _note_new(sentence: Sentence, events: list[EventPhrase]) -> None:
    """Note the event that a sentence brings in where it turns to something else: "On the same day, the Union held a contest"."""
    first = next((event for event in events if event.antecedent is None and not event.is_part), None)
    if first is None or sentence.line.kind in _BROKEN or mark_before(sentence, first.first, "definite", category="event.mark"):
        return
    for place in range(min(_HEAD, len(sentence.tokens))):
        if taken := mark_at(sentence, place, "turn", category="event.mark"):
            is_told = has_mark(sentence, first.first - 1, first.first, "there", category="event.mark")
            first.is_new = first.first - place - taken > _GAP and not is_told
            return
