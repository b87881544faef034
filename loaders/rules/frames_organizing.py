"""Frames of holding an event (ORGANIZES): who acts, what is held, with whom; and events whose own name says whose they are."""

from loaders.phrases import BodyPhrase, DatePhrase, Draft, EventPhrase, PersonPhrase, Phrase, PlacePhrase
from loaders.rules.clauses import gate_of
from loaders.rules.directives_marks import has_mark, mark_at, mark_before, marks_between
from loaders.rules.frames_arguments import chain_left, chain_right, is_accusative, is_means, is_nominative, is_subject
from loaders.rules.frames_event_days import date_event
from loaders.rules.frames_presence import leaders
from loaders.rules.frames_scene import Scene, agent_by_do
from loaders.rules.frames_triggers import Trigger
from loaders.tokens import Shape

_BODIES: tuple[type[Phrase], ...] = (BodyPhrase,)
_FAR = 14
_ROLE = "frame.organizes.role"
_FRONT = 3
_TIED = 4
_PUT = 2
_NEAR = 8
_STRICT = frozenset({"en", "vi"})
"""Languages in which the subject of a relative clause stands before its verb."""
_PRONOUN_REACH = 6
_OWNED = frozenset({"session", "congress"})
_SITTING = frozenset(
    {"peoples-council", "national-assembly", "national-assembly-standing-committee", "fatherland-front", "party-committee"}
)
"""Bodies that sit in sessions and congresses of their own."""
_OF = frozenset({"of", "the", "de", "la", "du", "l'", "cua"})
_ORDINALS = frozenset({"th", "st", "nd", "rd", "e", "eme", "er", "й", "го"})
_WHICH = frozenset({"which", "которую", "который", "которое"})
"""Relative pronouns that open no reported speech ("heard *that* the Union held visits")."""
_RELATIVES = frozenset({"que", "qu'", "which", "that", "ma", "которая", "которое", "который", "которую"})


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


def organized_drafts(scene: Scene, trigger: Trigger) -> list[Draft]:
    """ORGANIZES of a verb of holding: its subjects, or the agents of a passive, with the partners that the clause names."""
    if _is_charged(scene, trigger):
        return []
    do = _agent_before(scene, trigger)
    patients, agents = _passive_ends(scene, trigger, do) if trigger.voice == "passive" or do is not None else _active_ends(scene, trigger)
    if not patients:
        return []
    event = patients[0]
    together = [*agents, *(body for body in _partners(scene, trigger) if body not in agents)]
    if together and isinstance(event, EventPhrase):
        date_event(scene, event)
    return [scene.draft(trigger, body, event) for body in together if isinstance(body, BodyPhrase) and not body.is_collective]


def _agent_before(scene: Scene, trigger: Trigger) -> int | None:
    """Where the agents of a Vietnamese passive begin that stand before its verb: behind "do", or behind "được"."""
    do = agent_by_do(scene, trigger)
    if do is not None or scene.sentence.language != "vi":
        return do
    bodies = scene.arguments.between(trigger.clause.first, trigger.first, _BODIES)
    if not bodies or trigger.first - bodies[-1].last > _PUT:
        return None
    place = chain_left(bodies, scene.sentence)[0].first - 1
    events = scene.arguments.between(trigger.clause.first, max(place, 0), (EventPhrase,))
    return place if events and place - events[-1].last <= _TIED and scene.sentence.tokens[place].lower == "được" else None


def _passive_ends(scene: Scene, trigger: Trigger, do: int | None) -> tuple[list[Phrase], list[Phrase]]:
    """What is held and who holds it, of a passive: "E was held by B", "E do B tổ chức", "Комитетом B проведен семинар E"."""
    patients = scene.arguments.between(0, do if do is not None else trigger.first, (EventPhrase,))[-1:]
    agents = scene.right(trigger, _BODIES) if do is None else scene.arguments.between(do, trigger.first, _BODIES)
    agents = chain_right([body for body in agents if not _takes_part(scene, trigger, body)], scene.sentence)
    means = [body for body in scene.left(trigger, _BODIES) if is_means(body)]
    if not patients and (means or trigger.first - trigger.clause.first <= _FRONT):
        reach = min(trigger.last + _NEAR, trigger.clause.last) if means else trigger.clause.last
        patients = [event for event in scene.arguments.between(trigger.last, reach, (EventPhrase,)) if _is_object(event)][:1]
        agents = chain_left(means, scene.sentence) or agents
    if trigger.rule == _ROLE:
        return _role_ends(scene, trigger, patients)
    if not patients and scene.stage.event is not None and _speaks_of_it(scene, trigger):
        patients = [scene.stage.event]
    return patients, agents


def _role_ends(scene: Scene, trigger: Trigger, patients: list[Phrase]) -> tuple[list[Phrase], list[Phrase]]:
    """What is held and who holds it, where a noun says so: "организатором *выступил* комитет", "Organizers: A and B"."""
    named = scene.arguments.between(trigger.last, min(trigger.last + 1, trigger.clause.last), (EventPhrase,))
    start = named[0].last if named else trigger.last
    behind = scene.arguments.between(start, trigger.clause.last, _BODIES)
    agents = chain_right(behind, scene.sentence) if behind and behind[0].first - start <= _PUT else []
    agents = agents or chain_left([body for body in scene.left(trigger, _BODIES) if is_nominative(body)], scene.sentence)
    event = scene.stage.event
    return named or patients or ([event] if event is not None else []), agents


def _active_ends(scene: Scene, trigger: Trigger) -> tuple[list[Phrase], list[Phrase]]:
    """What is held and who holds it, of an active verb: the bodies before it, in an inverted clause those behind the event."""
    if inverted := _inverted(scene, trigger):
        return inverted
    related = _related(scene, trigger)
    patients = related or [e for e in _objects(scene, trigger) if _words_between(scene, trigger.last, e.first) <= _FAR]
    bodies = [body for body in scene.left(trigger, _BODIES) if is_subject(body)]
    if related:
        bodies = [body for body in bodies if body.first > related[0].last]
        if not bodies and scene.sentence.language in _STRICT:
            return [], []
    is_owned = bool(bodies) and _has_person(scene, bodies[-1].last, trigger.first, apart=_chairs(scene))
    agents = [] if is_owned else chain_left(bodies, scene.sentence)
    if not agents and patients and not _has_person(scene, trigger.clause.first, trigger.first):
        behind = scene.arguments.between(max(patients[0].last, trigger.last if related else 0), trigger.clause.last, _BODIES)
        agents = chain_right(behind, scene.sentence) if behind and is_subject(behind[0]) else []
    return patients, agents


def _inverted(scene: Scene, trigger: Trigger) -> tuple[list[Phrase], list[Phrase]] | None:
    """What is held and who holds it of a Russian clause whose object stands first: "*Конференцию* собрал *комитет*"."""
    before = scene.arguments.between(trigger.clause.first, trigger.first, (EventPhrase,))[-1:]
    if scene.sentence.language != "ru" or not before:
        return None
    tokens = scene.sentence.tokens
    is_parted = tokens[before[0].last].key == "," and tokens[trigger.first - 1].key == ","
    if trigger.first - before[0].last > (2 * _FAR if is_parted else _FRONT):
        return None
    bodies = scene.right(trigger, _BODIES)
    is_behind = bool(bodies) and bodies[0].first - trigger.last <= 1 and is_nominative(bodies[0])
    if not is_behind or not is_accusative(before[0]) or scene.arguments.between(trigger.clause.first, before[0].first, _BODIES):
        return None
    return before, chain_right(bodies, scene.sentence)


def _related(scene: Scene, trigger: Trigger) -> list[Phrase]:
    """The event on which a relative clause hangs: "the contest that the Union held", "конференция, которую организовал Фронт"."""
    before = scene.arguments.between(trigger.clause.first, trigger.first, (EventPhrase,))[-1:]
    gap = scene.sentence.tokens[before[0].last : trigger.first] if before else []
    is_tied = bool(gap) and (gap[0].key in _RELATIVES or (gap[0].key == "," and len(gap) > 1 and gap[1].key in _RELATIVES))
    is_tied = is_tied or (bool(gap) and _hangs_behind_topic(scene, before[0], trigger))
    return before if is_tied and len(gap) <= _FAR else []


def _hangs_behind_topic(scene: Scene, event: Phrase, trigger: Trigger) -> bool:
    """Whether the relative pronoun stands behind its topic, right before its holder: "a course on skills *which the Union* held"."""
    bodies = scene.arguments.between(event.last, trigger.first, _BODIES)
    if len(bodies) != 1 or trigger.first - bodies[0].last > _PUT or scene.right(trigger, (EventPhrase,)):
        return False
    tokens = scene.sentence.tokens
    before = [token.key for token in tokens[max(event.last, bodies[0].first - _PUT) : bodies[0].first]]
    is_free = not any(t.is_finite for t in scene.triggers if event.last <= t.first < bodies[0].first)
    return bool(_WHICH & set(before)) and is_free and not any(token.key in (",", ";") for token in tokens[event.last : bodies[0].first])


def _speaks_of_it(scene: Scene, trigger: Trigger) -> bool:
    """Whether a pronoun or "the event", opening the sentence, is what a passive verb speaks of: "Elle est organisée par"."""
    return trigger.first <= _PRONOUN_REACH and bool(mark_at(scene.sentence, 0, "it", category="event.mark"))


def _objects(scene: Scene, trigger: Trigger) -> list[Phrase]:
    """The first event behind a verb; partners may stand between: "a organisé, en coordination avec B, la cérémonie"."""
    found = [event for event in scene.right(trigger, (EventPhrase,)) if _is_object(event)][:1]
    if found or not any(mark_at(scene.sentence, trigger.last + gap, "partner", category="clause") for gap in (0, 1)):
        return found
    return scene.arguments.between(trigger.last, trigger.clause.last, (EventPhrase,))[:1]


def _is_object(event: Phrase) -> bool:
    """Whether an event can be what a verb holds: it does not only say when or where ("held elections at the congress")."""
    return not any(mark_before(event.sentence, event.first - gap, "amid", category="event.mark") for gap in (0, 1) if event.first > gap)


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
        if (holder := _owner_told_before(scene, event)) is not None:
            drafts.append(Draft("ORGANIZES", holder, event, scene.sentence, "event.owner", confidence=0.75))
            continue
        for body in scene.sentence.of(BodyPhrase):
            gap = [t for t in scene.sentence.tokens[event.last : body.first] if t.shape is not Shape.NUMBER and t.key not in _ORDINALS]
            is_tied = body.first >= event.last and len(gap) <= 2 and all(token.key in _OF for token in gap)
            if is_tied and gate_of(scene.sentence, event.first, event.last):
                break
            if is_tied and not body.is_collective and (gap or scene.sentence.language in ("ru", "vi")):
                drafts.append(Draft("ORGANIZES", body, event, scene.sentence, "event.owner", confidence=0.75))
                break
    return drafts


def _owner_told_before(scene: Scene, event: EventPhrase) -> BodyPhrase | None:
    """The body whose session it is by "its": "*The Council* adopted Resolution No. 18 at *its* 25th session"."""
    if event.kind not in _OWNED or not mark_before(scene.sentence, event.first, "own"):
        return None
    before = scene.arguments.between(0, event.first, _BODIES)[-1:]
    held = [body for body in before if isinstance(body, BodyPhrase) and body.kind in _SITTING and is_subject(body)]
    return held[0] if held and not gate_of(scene.sentence, event.first, event.last) else None


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
