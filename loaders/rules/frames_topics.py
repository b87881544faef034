"""What an event is held for: who holds a conference to disseminate, study or sum up a directive carries it out (IMPLEMENTS)."""

from collections.abc import Sequence

from loaders.phrases import BodyPhrase, DirectivePhrase, Draft, EventPhrase
from loaders.rules.directives_marks import has_mark
from loaders.rules.frames_scene import Scene

_TOPIC = 16
_APART = frozenset({"basis", "accord", "appoint"})
"""Voices of words behind which another directive than the topic stands: "in accordance with D"."""


def topic_drafts(scene: Scene, drafts: Sequence[Draft]) -> list[Draft]:
    """IMPLEMENTS of those who hold an event, by the directive that its name or the words behind it say it is held for."""
    held = [d for d in drafts if d.type == "ORGANIZES" and isinstance(d.source, BodyPhrase) and d.target.sentence is scene.sentence]
    known = {id(d.target) for d in drafts if d.type == "IMPLEMENTS"}
    found: list[Draft] = []
    for draft in held:
        topic = _topic_of(scene, draft.target) if isinstance(draft.target, EventPhrase) else None
        if topic is not None and id(topic) not in known:
            rule = "event.topic"
            found.append(Draft("IMPLEMENTS", draft.source, topic, scene.sentence, rule, confidence=0.75, trigger=draft.trigger))
    return found


def _topic_of(scene: Scene, event: EventPhrase) -> DirectivePhrase | None:
    """The directive that an event is about, where a word of carrying out stands in its name or between the two."""
    behind = scene.arguments.between(event.last, min(event.last + 2 * _TOPIC, len(scene.sentence.tokens)), (DirectivePhrase,))
    if not behind or behind[0].first - event.last > _TOPIC or not isinstance(behind[0], DirectivePhrase):
        return None
    between = [t for t in scene.triggers if event.last <= t.first < behind[0].first]
    if any(t.voice in _APART or (t.is_finite and t.relation == "ATTENDS") for t in between):
        return None
    is_topic = has_mark(scene.sentence, event.first, behind[0].first, "carries-out", category="event.mark")
    return behind[0] if is_topic and (behind[0].number or behind[0].title) else None
