"""Stories: where a page of several items turns to the next, so that what is told there is not laid to the event before."""

from loaders.phrases import EventPhrase, LineKind, PlacePhrase, Sentence
from loaders.rules.clauses import gate_of
from loaders.rules.directives_marks import mark_at
from loaders.rules.frames_scene import Scene
from loaders.rules.frames_stage import Stage

_BULLETS = frozenset("*•+»►▪")
_OPENING = 8
_BESIDE = 3
_ENDS = frozenset({":", "-", "–", "—"})


def opens_story(sentence: Sentence, stage: Stage) -> bool:
    """Whether a sentence begins another item: a correction, a bullet, a headline or dateline that names its place first."""
    tokens = sentence.tokens
    if stage.event is None or not tokens:
        return False
    if mark_at(sentence, 0, "erratum", category="event.mark"):
        return True
    if _turns_away(sentence):
        return True
    if stage.pending is None and tokens[0].text in _BULLETS and len(tokens) > _OPENING:
        return True
    return _is_dateline(sentence) and sentence.of(EventPhrase)[:1] != [stage.event]


def _turns_away(sentence: Sentence) -> bool:
    """Whether a paragraph opens with "the same day" and names no event: what is told there is another matter."""
    is_opening = sentence.line.kind is LineKind.PARAGRAPH and sentence.span.start == sentence.line.start
    return is_opening and bool(mark_at(sentence, 0, "same-day", category="event.mark")) and not sentence.of(EventPhrase)


def _is_dateline(sentence: Sentence) -> bool:
    """Whether a place stands first, in a headline, with a colon, or in capitals with a dash behind it."""
    place = next((p for p in sentence.of(PlacePhrase) if p.first == 0), None)
    if place is None:
        return False
    tokens = sentence.tokens
    sign = next((token.key for token in tokens[place.last : place.last + 4] if token.key in _ENDS), "")
    is_capital = tokens[0].text.isupper()
    return sign == ":" or (bool(sign) and (is_capital or sentence.line.kind is LineKind.HEADLINE))


def occurring(scene: Scene) -> EventPhrase | None:
    """The event that the sentence only says took place: "состоялась церемония", "a meeting was held"; who came is told further on."""
    for trigger in scene.triggers:
        if trigger.relation != "OCCURS" or gate_of(scene.sentence, trigger.first, trigger.last):
            continue
        for event in scene.sentence.of(EventPhrase):
            is_beside = 0 <= event.first - trigger.last <= _BESIDE or 0 <= trigger.first - event.last <= _BESIDE
            if is_beside and not event.is_other:
                return event
    return None
