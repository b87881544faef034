"""Frames of events: who holds one (ORGANIZES), chairs it (PRESIDES), takes part or speaks (ATTENDS)."""

from loaders.phrases import BodyPhrase, DatePhrase, DirectivePhrase, Draft, EventPhrase, PersonPhrase, Phrase, PlacePhrase
from loaders.rules.clauses import gate_of
from loaders.rules.directives_marks import has_mark, mark_at, marks_between
from loaders.rules.frames_arguments import chain_left, chain_right, is_subject
from loaders.rules.frames_participants import participants
from loaders.rules.frames_presence import leaders
from loaders.rules.frames_scene import Scene, agent_by_do
from loaders.rules.frames_triggers import Trigger
from loaders.tokens import Shape

_FAR = 14
_TALK = 4
_HEADS = "frame.presides.head"
"""Verbs that also lead a body or a team; their event stands in their own sentence."""
_FRONT = 3
_PRONOUN_REACH = 6
_IT = frozenset({"elle", "il", "it", "она", "он", "оно"})
_TEAM = 12
_TIED = 3
_OWNED = frozenset({"session", "congress"})
_OF = frozenset({"of", "the", "de", "la", "du", "l'", "cua"})


def event_drafts(scene: Scene, trigger: Trigger) -> list[Draft]:
    """The statements of a trigger of ORGANIZES, PRESIDES or ATTENDS."""
    if trigger.relation == "ORGANIZES":
        return _organized(scene, trigger)
    event = _event(scene, trigger)
    if event is None or event.is_other:
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
        if ahead and isinstance(ahead[0], BodyPhrase):
            return None
    return event


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


def _partners(scene: Scene, trigger: Trigger) -> list[BodyPhrase]:
    """The bodies with which an event is held: "in coordination with B"."""
    found: list[BodyPhrase] = []
    for _, end in marks_between(scene.sentence, trigger.clause.first, trigger.clause.last, "partner", category="clause"):
        behind = scene.arguments.between(end, trigger.clause.last, (BodyPhrase,))
        if behind and behind[0].first - end <= 3:
            found += [body for body in chain_right(behind, scene.sentence) if isinstance(body, BodyPhrase)]
    return found


def _is_charged(scene: Scene, trigger: Trigger) -> bool:
    """Whether the clause only charges somebody with holding the event: "was tasked with", "được giao"."""
    return has_mark(scene.sentence, trigger.clause.first, trigger.first, "charged", category="event.mark")


def _organized(scene: Scene, trigger: Trigger) -> list[Draft]:
    if _is_charged(scene, trigger):
        return []
    kinds = (BodyPhrase,)
    do = agent_by_do(scene, trigger)
    if trigger.voice == "passive" or do is not None:
        patients = scene.arguments.between(0, do if do is not None else trigger.first, (EventPhrase,))[-1:]
        if not patients and trigger.first - trigger.clause.first <= _FRONT:
            patients = scene.arguments.between(trigger.last, trigger.clause.last, (EventPhrase,))[:1]
        if not patients and scene.stage.event is not None and _speaks_of_it(scene, trigger):
            patients = [scene.stage.event]
        agents = scene.right(trigger, kinds) if do is None else scene.arguments.between(do, trigger.first, kinds)
        agents = chain_right([body for body in agents if not _takes_part(scene, trigger, body)], scene.sentence)
    else:
        patients = [e for e in _objects(scene, trigger) if _words_between(scene, trigger.last, e.first) <= _FAR]
        bodies = [body for body in scene.left(trigger, kinds) if is_subject(body)]
        agents = (
            []
            if bodies and _has_person(scene, bodies[-1].last, trigger.first, apart=_chairs(scene))
            else chain_left(bodies, scene.sentence)
        )
        if not agents and patients and not _has_person(scene, trigger.clause.first, trigger.first):
            behind = scene.arguments.between(patients[0].last, trigger.clause.last, kinds)
            agents = chain_right(behind, scene.sentence) if behind and is_subject(behind[0]) else []
    if not patients:
        return []
    event = patients[0]
    if isinstance(event, EventPhrase):
        _date(scene, event)
    together = [*agents, *(body for body in _partners(scene, trigger) if body not in agents)]
    return [scene.draft(trigger, body, event) for body in together if isinstance(body, BodyPhrase) and not body.is_collective]


def _speaks_of_it(scene: Scene, trigger: Trigger) -> bool:
    """Whether a pronoun that opens the sentence is what a passive verb speaks of: "Elle est organisée par"."""
    tokens = scene.sentence.tokens
    return trigger.first <= _PRONOUN_REACH and bool(tokens) and tokens[0].key in _IT


def _objects(scene: Scene, trigger: Trigger) -> list[Phrase]:
    """The first event behind a verb; partners may stand between: "a organisé, en coordination avec B, la cérémonie"."""
    found = scene.right(trigger, (EventPhrase,))[:1]
    if found or not any(mark_at(scene.sentence, trigger.last + gap, "partner", category="clause") for gap in (0, 1)):
        return found
    return scene.arguments.between(trigger.last, trigger.clause.last, (EventPhrase,))[:1]


def _words_between(scene: Scene, first: int, last: int) -> int:
    """How many words stand between two places, those of bodies, places and dates counted as one each."""
    inside = {id(p): p for place in range(first, last) if (p := scene.sentence.covered(place, BodyPhrase, PlacePhrase, DatePhrase))}
    return last - first - sum(min(p.last, last) - max(p.first, first) - 1 for p in inside.values())


def _has_person(scene: Scene, first: int, last: int, *, apart: frozenset[int] = frozenset()) -> bool:
    return any(id(person) not in apart for person in scene.arguments.between(first, last, (PersonPhrase,)))


def _chairs(scene: Scene) -> frozenset[int]:
    """The identities of persons who lead what acts or what is held, and do not hold it: "under the chairmanship of A"."""
    passives = [t for t in scene.triggers if t.relation == "PRESIDES" and t.voice == "passive"]
    return leaders(scene.sentence) | {id(person) for t in passives for person in scene.right(t, (PersonPhrase,))[:1]}


def _takes_part(scene: Scene, trigger: Trigger, body: Phrase) -> bool:
    """Whether a body only takes part: "organised by A with the participation of B"."""
    return has_mark(scene.sentence, trigger.last, body.first, "participation", category="event.mark")


def owner_drafts(scene: Scene) -> list[Draft]:
    """ORGANIZES from an event's own name: a session or congress "of the Council" is that council's."""
    drafts: list[Draft] = []
    for event in scene.sentence.of(EventPhrase):
        is_counted = event.kind == "meeting" and scene.sentence.tokens[event.first].shape is Shape.NUMBER
        if event.kind not in _OWNED and not is_counted:
            continue
        for body in scene.sentence.of(BodyPhrase):
            gap = scene.sentence.tokens[event.last : body.first]
            is_tied = body.first >= event.last and len(gap) <= 2 and all(token.key in _OF for token in gap)
            if is_tied and gate_of(scene.sentence, event.first, event.last):
                break
            if is_tied and not body.is_collective and (gap or scene.sentence.language in ("ru", "vi")):
                drafts.append(Draft("ORGANIZES", body, event, scene.sentence, "event.owner", confidence=0.75))
                break
    return drafts


def meeting_drafts(scene: Scene) -> list[Draft]:
    """ORGANIZES from a Vietnamese event whose name is a verb: "A và B họp thường niên lần thứ 12"."""
    drafts: list[Draft] = []
    for event in scene.sentence.of(EventPhrase):
        if scene.sentence.language != "vi" or scene.sentence.tokens[event.first].lower != "họp":
            continue
        before = scene.arguments.between(0, event.first, (BodyPhrase,))
        if not before or event.first - before[-1].last > 1 or gate_of(scene.sentence, event.first, event.last):
            continue
        held = [body for body in chain_left(before, scene.sentence) if isinstance(body, BodyPhrase) and not body.is_collective]
        drafts += [Draft("ORGANIZES", body, event, scene.sentence, "event.meets", confidence=0.8) for body in held]
    return drafts


def date_events(scene: Scene) -> None:
    """Give the events of a sentence that tells of one event only, and when it took place, their day."""
    events = [e for e in scene.arguments.phrases if isinstance(e, EventPhrase)]
    if len(events) == 1:
        _date(scene, events[0])


def _date(scene: Scene, event: EventPhrase) -> None:
    """Give an event the day of its sentence: one that belongs to no directive, nearest to the front."""
    taken = {id(d.when) for d in scene.sentence.of(DirectivePhrase) if d.when}
    days = [d for d in scene.sentence.of(DatePhrase) if id(d) not in taken and len(d.iso) == 10]
    if event.date is None or len(event.date) < 10:
        before = [day for day in days if day.first < event.first]
        near = [day for day in days if 0 <= day.first - event.last <= 6] or _taking_place(scene, event, days)
        if chosen := (before or near)[:1]:
            event.date, event.when = chosen[0].iso, chosen[0]


def _taking_place(scene: Scene, event: EventPhrase, days: list[DatePhrase]) -> list[DatePhrase]:
    """The only day behind "took place", in the same breath: "A dialogue with 150 farmers took place in the district on October 11"."""
    verb = next((t for t in scene.triggers if t.relation == "OCCURS" and t.first >= event.last), None)
    if verb is None or len(days) != 1 or days[0].first < verb.last:
        return []
    return days if not any(token.key in (",", ";") for token in scene.sentence.tokens[event.last : days[0].first]) else []
