"""The days of events that a sentence tells of, by where its date stands and what its verb says."""

from loaders.phrases import DatePhrase, DirectivePhrase, EventPhrase
from loaders.rules.frames_scene import Scene


def date_events(scene: Scene) -> None:
    """Give the events of a sentence that tells of one event only, and when it took place, their day."""
    events = [e for e in scene.arguments.phrases if isinstance(e, EventPhrase)]
    if len(events) == 1:
        date_event(scene, events[0])


def date_event(scene: Scene, event: EventPhrase) -> None:
    """Give an event the day of its sentence: one that belongs to no directive, nearest to the front."""
    taken = {id(d.when) for d in scene.sentence.of(DirectivePhrase) if d.when}
    days = [d for d in scene.sentence.of(DatePhrase) if id(d) not in taken and len(d.iso) == 10]
    if event.date is None or len(event.date) < 10:
        before = [day for day in days if day.first < event.first]
        near = [day for day in days if 0 <= day.first - event.last <= 6] or _taking_place(scene, event, days)
        if chosen := (before or near)[:1]:
            event.date, event.when = chosen[0].iso, chosen[0]


def _taking_place(scene: Scene, event: EventPhrase, days: list[DatePhrase]) -> list[DatePhrase]:
    """The only day behind "took place", "was held by", in the same breath: "A dialogue took place in the district on October 11"."""
    verb = next((t for t in scene.triggers if t.relation in ("OCCURS", "ORGANIZES") and t.first >= event.last), None)
    if verb is None or len(days) != 1 or days[0].first < verb.last:
        return []
    return days if not any(token.key in (",", ";") for token in scene.sentence.tokens[event.last : days[0].first]) else []
