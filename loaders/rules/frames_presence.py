"""Who is there and who is not: absentees, those who send another, delegations with their leaders, groups of guests by side."""

from loaders.phrases import BodyPhrase, Draft, EventPhrase, PersonPhrase, Phrase, PlacePhrase, PostPhrase, Sentence
from loaders.rules.clauses import Clause, clauses_of, gate_of
from loaders.rules.directives_marks import mark_at, marks_between
from loaders.rules.frames_arguments import is_led
from loaders.rules.frames_scene import Scene
from loaders.rules.frames_triggers import Trigger
from ontology.folding import fold

_NEAR = 12
_SIDE = 3
_MET = frozenset({"working-session", "meeting", "visit"})
_STOPS = frozenset({",", ";", ":", "."})
_PRESIDED = frozenset({"congress", "session", "conference", "meeting"})
_PANEL = 25
_ANNOUNCING = frozenset({"ceremony", "conference", "meeting"})
_TAKING_PART = frozenset({"ORGANIZES", "PRESIDES", "ATTENDS"})
_LISTS = frozenset(
    {":", "gom", "co", "composed", "comprising", "consisting", "includes", "included", "compose", "composee", "forme", "в", "вошли"}
)


def _marks(sentence: Sentence, clause: Clause, term: str) -> list[tuple[int, int]]:
    """The places of a mark in a clause."""
    return marks_between(sentence, clause.first, clause.last, term, category="event.mark")


def absentees(sentence: Sentence) -> set[int]:
    """The identities of the persons who, by the sentence, were not there: kept away, sending flowers or another person."""
    gone: set[int] = set()
    ends = sentence.found.ends_of
    is_told = ends("event.mark", "absent") or ends("event.mark", "deputed")
    for clause in clauses_of(sentence) if is_told else ():
        persons = [p for p in sentence.of(PersonPhrase) if clause.first <= p.first and p.last <= clause.last]
        for first, last in _marks(sentence, clause, "absent"):
            before = [p for p in persons if p.last <= first]
            behind = [p for p in persons if p.first >= last]
            gone.update(id(p) for p in before[-1:] or behind[:1])
        for first, last in _marks(sentence, clause, "deputed"):
            before, behind = [p for p in persons if p.last <= first], [p for p in persons if last <= p.first <= last + _NEAR]
            gone.update(id(p) for p in before[-1:] if behind)
    return gone | _represented(sentence)


def leaders(sentence: Sentence) -> frozenset[int]:
    """The identities of persons who only lead the body that acts: "the team, *led by A*, held a session"."""
    return frozenset(id(person) for post in sentence.of(PostPhrase) if is_led(post) for person in post.persons)


def _is_parted(sentence: Sentence, first: int, last: int) -> bool:
    """Whether a sign or a verb stands in between: "on behalf of the province there *were present* A, B"."""
    is_verb = any(first <= match.first < last for match in sentence.found.of("frame"))
    return is_verb or any(token.key in _STOPS for token in sentence.tokens[first:last])


def _acts_for_body(sentence: Sentence, end: int, person: PersonPhrase) -> bool:
    """Whether it is a body on whose behalf a person acts, not he himself whose post would stand first: "От имени комитета X вручил"."""
    bodies = [body for body in sentence.of(BodyPhrase) if end <= body.first and body.last <= person.first]
    return bool(bodies) and not any(end <= post.first < bodies[0].first for post in sentence.of(PostPhrase))


def _represented(sentence: Sentence) -> set[int]:
    """The persons on whose behalf others act: named behind "on behalf of", without a comma between."""
    found: set[int] = set()
    for _, end in marks_between(sentence, 0, len(sentence.tokens), "behalf", category="clause"):
        person = next((p for p in sentence.of(PersonPhrase) if p.first >= end), None)
        if person is not None and not _is_parted(sentence, end, person.first) and not _acts_for_body(sentence, end, person):
            found.add(id(person))
    return found


def voters_drafts(scene: Scene) -> list[Draft]:
    """ATTENDS of the deputies who meet voters, in Vietnamese said with a verb: "các đại biểu A và B *tiếp xúc cử tri* phường X"."""
    drafts: list[Draft] = []
    for event in scene.sentence.of(EventPhrase):
        if scene.sentence.tokens[event.first].lower != "tiếp" or gate_of(scene.sentence, event.first, event.last):
            continue
        persons = scene.arguments.between(0, event.first, (PersonPhrase,))
        is_told = event.date is not None or any(place.first == event.last for place in scene.sentence.of(PlacePhrase))
        is_amid = bool(scene.arguments.between(0, event.first, (EventPhrase,)))
        chain = persons if is_told and not is_amid else []
        drafts += [Draft("ATTENDS", person, event, scene.sentence, "event.meets", confidence=0.8) for person in chain]
    return drafts


def leader_drafts(scene: Scene) -> list[Draft]:
    """ATTENDS of who leads the delegation that the sentence says was met: "The team, led by A, had a working session with B"."""
    sentence = scene.sentence
    events = [event for event in sentence.of(EventPhrase) if event.kind in _MET]
    if not events:
        return []
    drafts: list[Draft] = []
    for clause in clauses_of(sentence):
        teams = _marks(sentence, clause, "delegation")
        for first, last in _marks(sentence, clause, "led"):
            leader = _leader(scene, first, last)
            is_team = any(0 <= first - team_last <= _NEAR + 2 for _, team_last in teams)
            event = next((event for event in events if event.first >= last), None)
            if leader is None or event is None or not is_team or gate_of(sentence, event.first, event.last):
                continue
            draft = Draft("ATTENDS", leader, event, sentence, "frame.attends.leader", confidence=0.65, trigger=(first, last))
            drafts.append(draft)
    return drafts


def _leader(scene: Scene, first: int, last: int) -> PersonPhrase | None:
    """Who leads: behind "led by", in Vietnamese between "do" and "dẫn đầu"."""
    persons = [p for p in scene.sentence.of(PersonPhrase) if not p.is_credit]
    if scene.sentence.language == "vi":
        return next((p for p in reversed(persons) if p.last <= first <= p.last + _NEAR), None)
    return next((p for p in persons if last <= p.first <= last + 2 * _NEAR), None)


def presidium_drafts(scene: Scene) -> list[Draft]:
    """PRESIDES of a congress or session by the presidium that it elected, where the text lists it: "a Presidium of three: A, B, C"."""
    sentence, tokens = scene.sentence, scene.sentence.tokens
    place = next((first for first, _ in marks_between(sentence, 0, len(tokens), "presidium", category="event.mark")), None)
    here = next((event for event in sentence.of(EventPhrase) if event.kind in _PRESIDED), None)
    event = here or scene.stage.event
    if place is None or event is None or event.kind not in _PRESIDED or _names_body(sentence, place):
        return []
    people = [p for p in scene.persons(place, len(tokens)) if p.sentence is sentence]
    if not people or people[0].first - place > _PANEL or not any(t.key in _LISTS for t in tokens[place : people[0].first]):
        return []
    taken = (place, place + mark_at(sentence, place, "presidium", category="event.mark"))
    return [Draft("PRESIDES", p, event, sentence, "frame.presides.presidium", confidence=0.75, trigger=taken) for p in people]


def _names_body(sentence: Sentence, place: int) -> bool:
    """Whether the presidium at a place is a standing body's, "the Presidium of the Front's Central Committee"."""
    body = sentence.covered(place, BodyPhrase)
    return isinstance(body, BodyPhrase) and not body.is_bare and (body.owner is not None or body.territory is not None)


def appointee_drafts(scene: Scene, drafts: list[Draft]) -> list[Draft]:
    """ATTENDS of who is appointed by the decision that an event makes known: "a ceremony to hand over the decision naming A"."""
    events = [d.target for d in drafts if d.type in _TAKING_PART and isinstance(d.target, EventPhrase) and d.target.kind in _ANNOUNCING]
    appointed = [d.target for d in drafts if d.type == "APPOINTS" and isinstance(d.target, PersonPhrase)]
    if not events or events[0].sentence is not scene.sentence:
        return []
    return [Draft("ATTENDS", person, events[0], scene.sentence, "frame.attends.appointee", confidence=0.6) for person in appointed]


def side_drafts(scene: Scene) -> list[Draft]:
    """ATTENDS of a further group of guests, where a list of guests came just before: "For the commune: A, chairman; B"."""
    trigger, event = scene.stage.guests, scene.stage.event
    if not isinstance(trigger, Trigger) or event is None or not _opens_side(scene.sentence):
        return []
    people: list[Phrase] = scene.persons(0, len(scene.sentence.tokens))
    if not people or any(t.is_finite and t.first < people[0].first for t in scene.triggers):
        return []
    gone = absentees(scene.sentence)
    return [scene.draft(trigger, person, event, is_supplied=True) for person in people if id(person) not in gone]


def _opens_side(sentence: Sentence) -> bool:
    """Whether a sentence opens with the side that its guests come from, and a colon, or lists them without a verb."""
    tokens = sentence.tokens
    start = next((place for place in range(min(_SIDE, len(tokens))) if tokens[place].is_word), 0)
    if not mark_at(sentence, start, "side", category="event.mark"):
        return False
    persons = sentence.of(PersonPhrase)
    end = persons[0].first if persons else len(tokens)
    return any(token.key in (":", "-", "–") for token in tokens[start:end])


def guest_list(scene: Scene, drafts: list[Draft]) -> Trigger | None:
    """The trigger of the sentence's list of guests, where it has one."""
    sources = [draft for draft in drafts if draft.type == "ATTENDS" and isinstance(draft.source, PersonPhrase)]
    if not sources:
        return None
    lists = [t for t in scene.triggers if t.relation == "ATTENDS" and t.voice in ("list", "active")]
    if lists:
        return lists[0]
    return scene.stage.guests if isinstance(scene.stage.guests, Trigger) else None


def away_from(scene: Scene, drafts: list[Draft]) -> set[str]:
    """The folded names of those whom the sentence says to be away, and who do not take part in its events otherwise."""
    gone = absentees(scene.sentence)
    there = {id(draft.source) for draft in drafts}
    return {fold((p.full or p).name) for p in scene.sentence.of(PersonPhrase) if id(p) in gone and id(p) not in there}
