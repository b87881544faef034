"""Frames of events: who holds one (ORGANIZES), chairs it (PRESIDES), takes part or speaks (ATTENDS)."""

from loaders.phrases import BodyPhrase, DatePhrase, DirectivePhrase, Draft, EventPhrase, PersonPhrase, Phrase
from loaders.rules.clauses import gate_of, list_end
from loaders.rules.directives_marks import mark_at
from loaders.rules.frames_arguments import chain_left, chain_right, is_subject
from loaders.rules.frames_presence import absentees
from loaders.rules.frames_scene import Scene, agent_by_do
from loaders.rules.frames_triggers import Trigger
from loaders.tokens import Shape

_FAR = 14
_TITLES = 16
_AND = frozenset({"and", "et", "и", "va", "cung"})
_PRONOUNS = frozenset({"he", "she", "they", "it", "il", "elle", "ils", "elles", "он", "она", "они"})
_OWNED = frozenset({"session", "congress"})
_OF = frozenset({"of", "the", "de", "la", "du", "l'", "cua"})


def event_drafts(scene: Scene, trigger: Trigger) -> list[Draft]:
    """The statements of a trigger of ORGANIZES, PRESIDES or ATTENDS."""
    if trigger.relation == "ORGANIZES":
        return _organized(scene, trigger)
    persons = _persons(scene, trigger)
    event = _event(scene, trigger)
    if not persons or event is None:
        return []
    is_supplied = event.sentence is not scene.sentence
    gone = absentees(scene.sentence)
    persons = [p for p in persons if id(p) not in gone and not (is_supplied and trigger.voice == "speech" and _is_quoted(scene, p))]
    return [scene.draft(trigger, person, event, is_supplied=is_supplied) for person in persons]


def _event(scene: Scene, trigger: Trigger) -> EventPhrase | None:
    """The event of a trigger; None where a body stands in its place ("chairs the committee", "le comité était présidé par")."""
    sentence = scene.sentence
    if trigger.voice == "passive":
        before = scene.arguments.between(0, trigger.first, (EventPhrase,))
        if not before and any(trigger.first - body.last <= _FAR for body in sentence.of(BodyPhrase) if body.last <= trigger.first):
            return None
        event = before[-1] if before else scene.event(trigger)
        return event if isinstance(event, EventPhrase) else None
    event = scene.event(trigger)
    if trigger.relation == "PRESIDES" and event is not None:
        is_here = event.sentence is sentence
        reach = 2 if is_here else _FAR
        ahead = scene.arguments.between(trigger.last, len(sentence.tokens), (BodyPhrase, EventPhrase, PersonPhrase))
        ahead = [p for p in ahead if p.first <= trigger.last + reach]
        if ahead and isinstance(ahead[0], BodyPhrase):
            return None
    return event


def _persons(scene: Scene, trigger: Trigger) -> list[Phrase]:
    """Whom a trigger of an event is about, by its voice."""
    last = list_end(scene.sentence, trigger.clause)
    if trigger.voice == "list":
        return scene.persons(trigger.last, last) or scene.persons(trigger.clause.first, trigger.first)
    if trigger.voice == "passive":
        found = scene.persons(trigger.last, last)
        return chain_persons(scene, found, trigger.last)
    if trigger.rule == "frame.attends.hand":
        return [*_left_of(scene, trigger), *chain_persons(scene, scene.persons(trigger.last, last), trigger.last)]
    if before := _left_of(scene, trigger):
        return before
    found = scene.persons(trigger.last, last)
    if trigger.voice == "speech":
        return found[:1] if found and found[0].first - trigger.last <= _FAR and _opens(scene, trigger) else []
    return chain_persons(scene, found, trigger.last) if found and _opens(scene, trigger) else []


def _left_of(scene: Scene, trigger: Trigger) -> list[Phrase]:
    """The persons before a verb: of those who speak the last, and whoever is joined to him by "and"."""
    for start in scene.bounds_left(trigger):
        found = scene.persons(start, trigger.first)
        if not found:
            continue
        if trigger.voice != "speech":
            return found
        if any(token.key in _PRONOUNS for token in scene.sentence.tokens[max(start, found[-1].last) : trigger.first]):
            return []
        return _joined(scene, found)
    return []


def _joined(scene: Scene, found: list[Phrase]) -> list[Phrase]:
    """The last of some persons, and those joined to him: between them stand a title or two, and right before his own an "and"."""
    chain = found[-1:]
    for person in reversed(found[:-1]):
        gap = scene.sentence.tokens[person.last : chain[0].first] if person.sentence is scene.sentence else []
        ands = [place for place, token in enumerate(gap) if token.key in _AND and (not place or gap[place - 1].key == ",")]
        if not ands or len(gap) > _TITLES or any(token.key in (";", ".", "(") for token in gap):
            break
        chain.insert(0, person)
    return chain


def _is_quoted(scene: Scene, person: Phrase) -> bool:
    """Whether a person is only cited: "according to X", "as for X", "with regard to X"."""
    if person.sentence is not scene.sentence:
        return False
    for place in range(max(0, person.first - _TITLES), person.first):
        taken = mark_at(scene.sentence, place, "cited", category="event.mark")
        if taken and not any(token.key in (",", ";") for token in scene.sentence.tokens[place + taken : person.first]):
            return True
    return False


def chain_persons(scene: Scene, found: list[Phrase], start: int) -> list[Phrase]:
    """The first person and those listed with him: up to the next verb that is not part of his titles."""
    ends = [t.first for t in scene.triggers if t.first > start and t.is_finite]
    end = min(ends, default=len(scene.sentence.tokens))
    return [person for person in found if person.sentence is not scene.sentence or person.first < end] or found[:1]


def _opens(scene: Scene, trigger: Trigger) -> bool:
    """Whether the verb stands before its subject: no person or body lies before it in its clause."""
    return not scene.arguments.between(trigger.clause.first, trigger.first, (PersonPhrase, BodyPhrase))


def _partners(scene: Scene, trigger: Trigger) -> list[BodyPhrase]:
    """The bodies with which an event is held: "in coordination with B"."""
    found: list[BodyPhrase] = []
    for place in range(trigger.clause.first, trigger.clause.last):
        skip = mark_at(scene.sentence, place, "partner", category="clause")
        if not skip:
            continue
        behind = scene.arguments.between(place + skip, trigger.clause.last, (BodyPhrase,))
        if behind and behind[0].first - place - skip <= 3:
            found += [body for body in chain_right(behind, scene.sentence) if isinstance(body, BodyPhrase)]
    return found


def _organized(scene: Scene, trigger: Trigger) -> list[Draft]:
    kinds = (BodyPhrase,)
    do = agent_by_do(scene, trigger)
    if trigger.voice == "passive" or do is not None:
        patients = scene.arguments.between(0, do if do is not None else trigger.first, (EventPhrase,))[-1:]
        agents = scene.right(trigger, kinds) if do is None else scene.arguments.between(do, trigger.first, kinds)
        agents = chain_right(agents, scene.sentence)
    else:
        patients = [e for e in scene.right(trigger, (EventPhrase,))[:1] if e.first - trigger.last <= _FAR]
        agents = chain_left([body for body in scene.left(trigger, kinds) if is_subject(body)], scene.sentence)
        if not agents and patients:
            agents = chain_right(scene.arguments.between(patients[0].last, trigger.clause.last, kinds), scene.sentence)
    if not patients:
        return []
    event = patients[0]
    if isinstance(event, EventPhrase):
        _date(scene, event)
    together = [*agents, *(body for body in _partners(scene, trigger) if body not in agents)]
    return [scene.draft(trigger, body, event) for body in together if isinstance(body, BodyPhrase) and not body.is_collective]


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
        near = [day for day in days if 0 <= day.first - event.last <= 6]
        if chosen := (before or near)[:1]:
            event.date, event.when = chosen[0].iso, chosen[0]
