"""Directives as objects of frames: those near a trigger, and those that the sentence says were issued."""

from collections.abc import Sequence

from loaders.phrases import BodyPhrase, DirectivePhrase, Phrase
from loaders.rules.directives_marks import mark_at
from loaders.rules.frames_pronouns import object_pronoun
from loaders.rules.frames_scene import Scene
from loaders.rules.frames_triggers import Trigger

_SENT = frozenset({"inspection-delegation", "steering-committee"})
_FOUNDED = 3
"""Tokens between a delegation and the decision that sent it out."""
NEAR = 12
"""How many tokens may stand between a trigger and its first object."""


def directives_in(found: Sequence[Phrase]) -> list[DirectivePhrase]:
    """The directives among phrases."""
    return [phrase for phrase in found if isinstance(phrase, DirectivePhrase)]


def near_objects(scene: Scene, trigger: Trigger) -> list[Phrase]:
    """The trigger's objects, where the first of them stands near it; none where a pronoun is its object."""
    if object_pronoun(scene.sentence, trigger) is not None:
        return []
    found = scene.objects(trigger)
    return _attached_to(scene, trigger, found) if found and found[0].first - trigger.last <= NEAR else []


def _attached_to(scene: Scene, trigger: Trigger, found: list[Phrase]) -> list[Phrase]:
    """In place of a rule-book without a number, the directive that it was issued with ("Quy chế ban hành kèm theo Quyết định số …")."""
    if not found or not isinstance(found[0], DirectivePhrase) or found[0].number:
        return found
    behind = directives_in(scene.arguments.between(found[0].last, trigger.clause.last, (DirectivePhrase,)))[:1]
    gap = range(found[0].last, behind[0].first) if behind else range(0)
    is_attached = any(mark_at(scene.sentence, place, "attached") for place in gap)
    return [*behind] if is_attached and len(gap) <= NEAR else found


def issued_directives(scene: Scene, *, apart: list[Phrase]) -> list[DirectivePhrase]:
    """The directives that the sentence says were issued, apart from those given."""
    found: list[DirectivePhrase] = []
    for trigger in scene.triggers:
        if trigger.rule == "frame.issues.issue":
            found += [d for d in directives_in(scene.objects(trigger)) if d not in apart and d.first - trigger.last <= NEAR]
    return found


def is_founding(decision: DirectivePhrase) -> bool:
    """Whether a decision only stands with the delegation that it sent out: "Đoàn kiểm tra theo Quyết định số …"."""
    bodies = [b for b in decision.sentence.of(BodyPhrase) if b.last <= decision.first and b.kind in _SENT]
    return bool(bodies) and 0 < decision.first - bodies[-1].last <= _FOUNDED


def is_many(phrase: Phrase) -> bool:
    """Whether a phrase means many bodies at once."""
    return isinstance(phrase, BodyPhrase) and phrase.is_collective
