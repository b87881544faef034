"""Directives as objects of frames: those near a trigger, and those that the sentence says were issued."""

from collections.abc import Sequence

from loaders.phrases import BodyPhrase, DirectivePhrase, Phrase
from loaders.rules.frames_scene import Scene
from loaders.rules.frames_triggers import Trigger

NEAR = 12
"""How many tokens may stand between a trigger and its first object."""


def directives_in(found: Sequence[Phrase]) -> list[DirectivePhrase]:
    """The directives among phrases."""
    return [phrase for phrase in found if isinstance(phrase, DirectivePhrase)]


def near_objects(scene: Scene, trigger: Trigger) -> list[Phrase]:
    """The trigger's objects, where the first of them stands near it."""
    found = scene.objects(trigger)
    return found if found and found[0].first - trigger.last <= NEAR else []


def issued_directives(scene: Scene, *, apart: list[Phrase]) -> list[DirectivePhrase]:
    """The directives that the sentence says were issued, apart from those given."""
    found: list[DirectivePhrase] = []
    for trigger in scene.triggers:
        if trigger.rule == "frame.issues.issue":
            found += [d for d in directives_in(scene.objects(trigger)) if d not in apart and d.first - trigger.last <= NEAR]
    return found


def is_many(phrase: Phrase) -> bool:
    """Whether a phrase means many bodies at once."""
    return isinstance(phrase, BodyPhrase) and phrase.is_collective
