"""Frames of making: who issues a directive (ISSUED_BY) and who signs it (SIGNED_BY)."""

from loaders.phrases import BodyPhrase, DatePhrase, DirectivePhrase, Draft, EventPhrase, Phrase
from loaders.rules.directives_marks import mark_at
from loaders.rules.frames_arguments import chain_left, chain_right, end_of, is_subject
from loaders.rules.frames_objects import NEAR, directives_in, is_many, near_objects
from loaders.rules.frames_references import speaking_bodies
from loaders.rules.frames_scene import Scene, agent_by_do
from loaders.rules.frames_triggers import Trigger

_REACH = 250
"""Characters: how far before its signers a text may have been named."""
_RELATIVES = frozenset({"que", "qu'", "which", "that", "ma", "которая", "которое", "который", "которую", "которого"})


def made_drafts(scene: Scene, trigger: Trigger) -> list[Draft]:
    """ISSUED_BY and SIGNED_BY: the directive is the object of the verb, its maker the subject."""
    do = agent_by_do(scene, trigger)
    if do is not None:
        patients = directives_in(scene.arguments.between(0, do, (DirectivePhrase,)))[-1:]
        makers = scene.arguments.between(do, trigger.first, trigger.subjects)[:1]
        return [scene.draft(trigger, maker, patient) for maker in makers for patient in patients]
    if trigger.voice == "list":
        patients = directives_in(scene.arguments.between(0, len(scene.sentence.tokens), (DirectivePhrase,)))[-1:]
        makers = scene.arguments.between(trigger.last, trigger.clause.last, trigger.subjects)
    elif trigger.voice == "passive":
        before = scene.left(trigger, (DirectivePhrase,))
        patients = directives_in(before if _is_both(scene, trigger) else chain_left(before, scene.sentence))
        makers = scene.arguments.between(trigger.last, scene.bounds_right(trigger)[0], trigger.subjects)
        makers = chain_right([m for m in makers if makers[0].first - trigger.last <= NEAR], scene.sentence)
    else:
        patients = directives_in(near_objects(scene, trigger))
        makers = chain_left([m for m in scene.left(trigger, trigger.subjects) if is_subject(m)], scene.sentence)
        if not makers and trigger.relation == "SIGNED_BY":
            return _signed_by_bodies(scene, trigger, patients)
        if not makers and BodyPhrase in trigger.subjects and scene.arguments.between(trigger.clause.first, trigger.first, (EventPhrase,)):
            makers = list(scene.stage.organizers)
        if not patients and makers:
            patients = related_directive(scene, makers[0])
        if not makers and BodyPhrase in trigger.subjects:
            makers = list(speaking_bodies(scene, trigger))
    if not patients and makers and trigger.relation == "SIGNED_BY":
        patients = _signed_before(scene)
    if not patients and scene.stage.own and trigger.first <= 1 and not scene.stage.is_text:
        patients = [scene.stage.own]
    for patient in patients:
        _date(scene, patient)
    drafts = [scene.draft(trigger, maker, patient) for maker in makers for patient in patients if not is_many(maker)]
    if trigger.relation == "SIGNED_BY":
        drafts += _on_behalf(scene, trigger, patients)
    return drafts


def _signed_before(scene: Scene) -> list[DirectivePhrase]:
    """The text that the sentences before were about, where this one only names those who put their names under it."""
    named, here = scene.stage.subject, directives_in(scene.arguments.phrases)
    if here or named is None or named is scene.stage.own:
        return here[:1]
    return [named] if 0 <= scene.sentence.span.start - named.sentence.span.end <= _REACH else []


def _is_both(scene: Scene, trigger: Trigger) -> bool:
    """Whether the subject is "both texts": all directives named before it in the sentence."""
    start = max(0, trigger.first - 4)
    return any(mark_at(scene.sentence, place, "both", category="clause") for place in range(start, trigger.first))


def _signed_by_bodies(scene: Scene, trigger: Trigger, patients: list[DirectivePhrase]) -> list[Draft]:
    """Bodies that sign a text issue it: a coordination programme, a joint statute."""
    makers = chain_left([body for body in scene.left(trigger, (BodyPhrase,)) if is_subject(body)], scene.sentence)
    places = range(trigger.clause.first, trigger.first)
    if not makers and any(mark_at(scene.sentence, place, "sides", category="clause") for place in places):
        makers = list(scene.stage.organizers)
    for patient in patients:
        _date(scene, patient)
    return [scene.draft(trigger, m, p, relation="ISSUED_BY") for m in makers for p in patients if not is_many(m)]


def related_directive(scene: Scene, maker: Phrase) -> list[DirectivePhrase]:
    """The directive that a relative clause hangs on: "the resolution that the Assembly passed", "Luật X, Quốc hội ban hành"."""
    before = directives_in(scene.arguments.between(0, maker.first, (DirectivePhrase,)))
    gap = scene.sentence.tokens[end_of(before[-1]) : maker.first] if before else []
    is_beside = len(gap) <= 5 and any(token.key in _RELATIVES or token.key == "," for token in gap)
    return before[-1:] if before and is_beside else []


def _on_behalf(scene: Scene, trigger: Trigger, patients: list[DirectivePhrase]) -> list[Draft]:
    """Who signs on behalf of a body signs what the body issues."""
    drafts: list[Draft] = []
    for place in range(trigger.clause.first, trigger.clause.last):
        skip = mark_at(scene.sentence, place, "behalf", category="clause")
        if not skip:
            continue
        is_sides = bool(mark_at(scene.sentence, place + skip, "sides", category="clause"))
        near = [b for b in scene.sentence.of(BodyPhrase) if place + skip <= b.first <= place + skip + 2]
        behind = scene.stage.organizers if is_sides else near[:1]
        drafts += [scene.draft(trigger, body, patient, relation="ISSUED_BY") for body in behind for patient in patients]
    return drafts


def _date(scene: Scene, phrase: DirectivePhrase) -> None:
    """Give an undated directive the day of the clause that says it was issued."""
    taken = {id(d.when) for d in scene.sentence.of(DirectivePhrase) if d.when}
    days = [d for d in scene.sentence.of(DatePhrase) if id(d) not in taken and len(d.iso) == 10 and d.iso[0] != "-"]
    if phrase.date is None and phrase.number and len(days) == 1 and days[0].first < phrase.first:
        phrase.date, phrase.when = days[0].iso, days[0]
