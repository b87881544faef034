"""Frames of events: who holds one (ORGANIZES), chairs it (PRESIDES), takes part or speaks (ATTENDS)."""

from loaders.morphology import grammemes
from loaders.phrases import BodyPhrase, Draft, EventPhrase, PersonPhrase, Phrase
from loaders.rules.directives_marks import has_mark, mark_at
from loaders.rules.frames_arguments import chain_right
from loaders.rules.frames_organizing import organized_drafts
from loaders.rules.frames_participants import participants
from loaders.rules.frames_scene import Scene
from loaders.rules.frames_triggers import Trigger

_FAR = 14
_TALK = 4
_HEADS = "frame.presides.head"
"""Verbs that also lead a body or a team; their event stands in their own sentence."""
_HIS = "frame.presides.his"
"""Words whose pronoun is the chair: "under his chairmanship"."""
_REACH = 300
"""Characters: how far before a sentence the person may have been named whom its pronoun means."""
_TEAM = 12
_TIED = 3


def event_drafts(scene: Scene, trigger: Trigger) -> list[Draft]:
    """The statements of a trigger of ORGANIZES, PRESIDES or ATTENDS."""
    if trigger.relation == "ORGANIZES":
        return organized_drafts(scene, trigger)
    if trigger.rule == _HIS:
        return _his_drafts(scene, trigger)
    event = _event(scene, trigger)
    if event is None or event.is_other or _is_to_come(scene, trigger):
        return []
    is_supplied = event.sentence is not scene.sentence
    drafts = [scene.draft(trigger, p, event, is_supplied=is_supplied) for p in participants(scene, trigger, is_supplied=is_supplied)]
    return [*drafts, *_bodies_taking_part(scene, trigger, event)]


def _bodies_taking_part(scene: Scene, trigger: Trigger, event: EventPhrase) -> list[Draft]:
    """ATTENDS of the bodies right behind "with the participation of", "при участии"."""
    if trigger.voice != "list" or not mark_at(scene.sentence, trigger.first, "participation", category="event.mark"):
        return []
    found = scene.arguments.between(trigger.last, trigger.clause.last, (BodyPhrase,))
    if not found or found[0].first - trigger.last > _TIED:
        return []
    bodies = [body for body in chain_right(found, scene.sentence) if isinstance(body, BodyPhrase) and not body.is_collective]
    return [scene.draft(trigger, body, event, is_supplied=True) for body in bodies]


def _event(scene: Scene, trigger: Trigger) -> EventPhrase | None:
    """The event of a trigger; None where a body stands in its place ("chairs the committee", "le comité était présidé par")."""
    sentence = scene.sentence
    if trigger.voice == "passive":
        before = scene.arguments.between(0, trigger.first, (EventPhrase,)) or _opened_by(scene, trigger)
        if _leads_team(scene, trigger):
            return None
        if not before and any(trigger.first - body.last <= _FAR for body in sentence.of(BodyPhrase) if body.last <= trigger.first):
            return None
        event = before[-1] if before else scene.event(trigger)
        return event if isinstance(event, EventPhrase) else None
    event = _under_discussion(scene, trigger) or scene.event(trigger)
    if trigger.relation == "PRESIDES" and event is not None:
        is_here = event.sentence is sentence
        if not is_here and (trigger.rule == _HEADS or _meets_body(scene, trigger)):
            return None
        reach = 2 if is_here else _FAR
        ahead = scene.arguments.between(trigger.last, len(sentence.tokens), (BodyPhrase, EventPhrase, PersonPhrase))
        ahead = [p for p in ahead if p.first <= trigger.last + reach]
        is_closed = trigger.last < len(sentence.tokens) and sentence.tokens[trigger.last].key == ","
        if ahead and isinstance(ahead[0], BodyPhrase) and not is_closed:
            return None
    return event


def _his_drafts(scene: Scene, trigger: Trigger) -> list[Draft]:
    """PRESIDES of "under his chairmanship": by the last person named before it, else the last who was told to hold a post."""
    events = scene.arguments.between(0, trigger.first, (EventPhrase,))[-1:]
    events = events or scene.arguments.between(trigger.last, trigger.clause.last, (EventPhrase,))[:1]
    before = scene.arguments.between(0, trigger.first, (PersonPhrase,))[-1:]
    last = scene.stage.appointee
    is_near = last is not None and 0 <= scene.sentence.span.start - last.sentence.span.end <= _REACH
    persons = before or ([last] if last is not None and is_near else [])
    return [scene.draft(trigger, person, event) for person in persons for event in events]


def _opened_by(scene: Scene, trigger: Trigger) -> list[Phrase]:
    """The event behind words of chairing that open its clause: "Under the chairmanship of X, a conference was held"."""
    if trigger.relation != "PRESIDES" or scene.arguments.between(trigger.clause.first, trigger.first, (BodyPhrase, PersonPhrase)):
        return []
    people = scene.arguments.between(trigger.last, trigger.clause.last, (PersonPhrase,))[:1]
    return scene.arguments.between(people[0].last, trigger.clause.last, (EventPhrase,))[:1] if people else []


def _meets_body(scene: Scene, trigger: Trigger) -> bool:
    """Whether a body stands right behind a verb of chairing: "chairs the committee"."""
    return any(trigger.last <= body.first <= trigger.last + _TIED for body in scene.sentence.of(BodyPhrase))


def _under_discussion(scene: Scene, trigger: Trigger) -> EventPhrase | None:
    """The event under discussion, where somebody speaks and the sentence names another only far behind, as what he spoke of."""
    if trigger.voice != "speech" or scene.stage.event is None:
        return None
    events = scene.sentence.of(EventPhrase)
    is_apart = bool(events) and all(e.first - trigger.last > _TALK and not e.date and not e.is_definite for e in events)
    return scene.stage.event if is_apart and all(e.kind != scene.stage.event.kind for e in events) else None


def _leads_team(scene: Scene, trigger: Trigger) -> bool:
    """Whether it is a delegation that is led: "une délégation conduite par"."""
    events = [event for event in scene.sentence.of(EventPhrase) if event.last <= trigger.first]
    start = max(0, trigger.first - _TEAM)
    if events and has_mark(scene.sentence, max(0, events[-1].first - _TIED), events[-1].first, "delegation", category="event.mark"):
        return True
    start = max(start, events[-1].last if events else 0)
    return has_mark(scene.sentence, start, trigger.first, "delegation", category="event.mark")


def _is_to_come(scene: Scene, trigger: Trigger) -> bool:
    """Whether a Russian clause tells of what will take place: "Семинар пройдет под председательством X"."""
    if scene.sentence.language != "ru" or trigger.voice != "passive":
        return False
    verbs = [t for t in scene.triggers if t.relation == "OCCURS" and t.clause == trigger.clause]
    return any("futr" in (found := grammemes(scene.sentence.tokens[t.first].text)) and "past" not in found for t in verbs)
