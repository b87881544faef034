"""Frames of appointing (APPOINTS): the personnel decision that names, transfers or disciplines a person."""

from loaders.phrases import BodyPhrase, DirectivePhrase, Draft, PersonPhrase
from loaders.rules.frames_arguments import end_of, is_subject
from loaders.rules.frames_objects import directives_in, is_many
from loaders.rules.frames_scene import Scene
from loaders.rules.frames_triggers import Trigger
from ontology.folding import fold

_BY = frozenset({"(", "by", "par", "theo"})
_PERSONNEL = frozenset({"decision", "resolution"})


def appointed_drafts(scene: Scene, trigger: Trigger) -> list[Draft]:
    """APPOINTS: a personnel decision, and the person behind the verb, else before it."""
    decision = _decision(scene, trigger)
    if decision is None:
        return []
    start = end_of(decision) if decision.sentence is scene.sentence and decision.last <= trigger.first else 0
    before, behind = scene.persons(start, trigger.first)[-1:], scene.persons(trigger.last, trigger.clause.last)[:1]
    persons = before or behind if trigger.rule.endswith(".post") else behind or before
    drafts = [scene.draft(trigger, decision, person) for person in persons if isinstance(person, PersonPhrase)]
    if drafts and not decision.issuers and decision is not scene.stage.own:
        bodies = [b for b in scene.arguments.between(start, trigger.first, (BodyPhrase,)) if is_subject(b) and not is_many(b)]
        if bodies and trigger.first - bodies[-1].last <= 4:
            drafts.append(scene.draft(trigger, bodies[-1], decision, relation="ISSUED_BY"))
    return drafts


def _decision(scene: Scene, trigger: Trigger) -> DirectivePhrase | None:
    """The decision by which a trigger appoints: named before it, behind it in brackets, or the text's own."""
    before = directives_in(scene.arguments.between(0, trigger.first, (DirectivePhrase,)))
    decisions = [d for d in before if d.kind in _PERSONNEL]
    if decisions:
        return decisions[-1]
    tokens = scene.sentence.tokens
    for phrase in directives_in(scene.arguments.between(trigger.last, trigger.clause.last, (DirectivePhrase,))):
        word = tokens[phrase.first - 1].key if phrase.first else ""
        is_basis = any(t.voice == "basis" and 0 <= phrase.first - t.last <= 2 for t in scene.triggers)
        if phrase.kind in _PERSONNEL and (word in _BY or is_basis):
            return phrase
    if scene.stage.is_text and not before:
        return scene.stage.own
    return _just_named(scene) if not before else None


def _just_named(scene: Scene) -> DirectivePhrase | None:
    """The personnel decision that the sentence before named: "Decision No. … was read. By it, comrade X becomes …"."""
    last = scene.stage.directive
    if last is None or not fold(last.symbol or "").startswith(("qdns", "qdsn")):
        return None
    gap = scene.sentence.span.start - last.sentence.span.end
    return last if 0 <= gap <= 2 else None
