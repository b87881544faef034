"""Frames of directives: who issues, signs and carries them out; what they replace, amend, repeal, rest on; whom they appoint."""

from loaders.phrases import BodyPhrase, DatePhrase, DirectivePhrase, Draft, EventPhrase, PersonPhrase, Phrase
from loaders.rules.directives_marks import has_mark, mark_at
from loaders.rules.frames_arguments import chain_left, chain_right, end_of, is_subject
from loaders.rules.frames_scene import Scene, agent_by_do
from loaders.rules.frames_triggers import Trigger

_TOPIC = 9
_NEAR = 12
_RELATIVES = frozenset({"que", "qu'", "which", "that", "ma", "которая", "которое", "который", "которую", "которого"})
_ARTICLES = frozenset({"the", "la", "le", "les", "l'", "du", "so", "au", "aux", "a"})
_ENDS = frozenset(".;,)")
_BEHIND = frozenset({"it", "them", "его", "ее", "их"})
_BY = frozenset({"(", "by", "par", "theo"})
_OWNERS = frozenset({"sa", "son", "its", "their", "его", "ее", "их"})
_BEFORE = frozenset({"le", "la", "l'", "les"})
_PERSONNEL = frozenset({"decision", "resolution"})


def directive_drafts(scene: Scene, trigger: Trigger) -> list[Draft]:
    """The statements of a trigger whose object is a directive, or that appoints by one."""
    if trigger.voice == "appoint":
        return _appointed(scene, trigger)
    if trigger.relation in ("ISSUED_BY", "SIGNED_BY"):
        return _made(scene, trigger)
    if trigger.voice == "basis":
        return _based(scene, trigger)
    if trigger.voice == "duty":
        return _charged(scene, trigger)
    if trigger.relation == "IMPLEMENTS":
        return _carried_out_by(scene, trigger) if trigger.voice == "passive" else _implemented(scene, trigger)
    return _changed(scene, trigger)


def _directives(found: list[Phrase]) -> list[DirectivePhrase]:
    return [phrase for phrase in found if isinstance(phrase, DirectivePhrase)]


def _near(scene: Scene, trigger: Trigger) -> list[Phrase]:
    """The trigger's objects, where the first of them stands near it."""
    found = scene.objects(trigger)
    return found if found and found[0].first - trigger.last <= _NEAR else []


def _issued(scene: Scene, *, apart: list[Phrase]) -> list[DirectivePhrase]:
    """The directives that the sentence says were issued, apart from those given."""
    found: list[DirectivePhrase] = []
    for trigger in scene.triggers:
        if trigger.rule == "frame.issues.issue":
            found += [d for d in _directives(scene.objects(trigger)) if d not in apart and d.first - trigger.last <= _NEAR]
    return found


def _made(scene: Scene, trigger: Trigger) -> list[Draft]:
    """ISSUED_BY and SIGNED_BY: the directive is the object of the verb, its maker the subject."""
    do = agent_by_do(scene, trigger)
    if do is not None:
        patients = _directives(scene.arguments.between(0, do, (DirectivePhrase,)))[-1:]
        makers = scene.arguments.between(do, trigger.first, trigger.subjects)[:1]
        return [scene.draft(trigger, maker, patient) for maker in makers for patient in patients]
    if trigger.voice == "passive":
        before = scene.left(trigger, (DirectivePhrase,))
        patients = _directives(before if _is_both(scene, trigger) else chain_left(before, scene.sentence))
        makers = scene.arguments.between(trigger.last, scene.bounds_right(trigger)[0], trigger.subjects)
        makers = chain_right([m for m in makers if makers[0].first - trigger.last <= _NEAR], scene.sentence)
    else:
        patients = _directives(_near(scene, trigger))
        makers = chain_left([m for m in scene.left(trigger, trigger.subjects) if is_subject(m)], scene.sentence)
        if not makers and trigger.relation == "SIGNED_BY":
            return _signed_by_bodies(scene, trigger, patients)
        if not makers and BodyPhrase in trigger.subjects and scene.arguments.between(trigger.clause.first, trigger.first, (EventPhrase,)):
            makers = list(scene.stage.organizers)
        if not patients and makers:
            patients = _relative(scene, makers[0])
    if not patients and scene.stage.own and trigger.first <= 1 and not scene.stage.is_text:
        patients = [scene.stage.own]
    for patient in patients:
        _date(scene, patient)
    drafts = [scene.draft(trigger, maker, patient) for maker in makers for patient in patients if not _is_many(maker)]
    if trigger.relation == "SIGNED_BY":
        drafts += _on_behalf(scene, trigger, patients)
    return drafts


def _is_both(scene: Scene, trigger: Trigger) -> bool:
    """Whether the subject is "both texts": all directives named before it in the sentence."""
    start = max(0, trigger.first - 4)
    return any(mark_at(scene.sentence, place, "both", category="clause") for place in range(start, trigger.first))


def _signed_by_bodies(scene: Scene, trigger: Trigger, patients: list[DirectivePhrase]) -> list[Draft]:
    """Bodies that sign a text issue it: a coordination programme, a joint statute."""
    makers = chain_left([body for body in scene.left(trigger, (BodyPhrase,)) if is_subject(body)], scene.sentence)
    for patient in patients:
        _date(scene, patient)
    return [scene.draft(trigger, m, p, relation="ISSUED_BY") for m in makers for p in patients if not _is_many(m)]


def _relative(scene: Scene, maker: Phrase) -> list[DirectivePhrase]:
    """The directive that a relative clause hangs on: "the resolution that the Assembly passed", "Luật X, Quốc hội ban hành"."""
    before = _directives(scene.arguments.between(0, maker.first, (DirectivePhrase,)))
    gap = scene.sentence.tokens[end_of(before[-1]) : maker.first] if before else []
    is_beside = len(gap) <= 5 and any(token.key in _RELATIVES or token.key == "," for token in gap)
    return before[-1:] if before and is_beside else []


def _is_many(phrase: Phrase) -> bool:
    return isinstance(phrase, BodyPhrase) and phrase.is_collective


def _on_behalf(scene: Scene, trigger: Trigger, patients: list[DirectivePhrase]) -> list[Draft]:
    """Who signs on behalf of a body signs what the body issues."""
    drafts: list[Draft] = []
    for place in range(trigger.clause.first, trigger.clause.last):
        skip = mark_at(scene.sentence, place, "behalf", category="clause")
        behind = [b for b in scene.sentence.of(BodyPhrase) if place + skip <= b.first <= place + skip + 2] if skip else []
        drafts += [scene.draft(trigger, body, patient, relation="ISSUED_BY") for body in behind[:1] for patient in patients]
    return drafts


def _date(scene: Scene, phrase: DirectivePhrase) -> None:
    """Give an undated directive the day of the clause that says it was issued."""
    taken = {id(d.when) for d in scene.sentence.of(DirectivePhrase) if d.when}
    days = [d for d in scene.sentence.of(DatePhrase) if id(d) not in taken and len(d.iso) == 10 and d.iso[0] != "-"]
    if phrase.date is None and phrase.number and len(days) == 1 and days[0].first < phrase.first:
        phrase.date, phrase.when = days[0].iso, days[0]


def _topic_of(scene: Scene, trigger: Trigger) -> list[DirectivePhrase]:
    """The directive whose topic the trigger stands in: "Conclusion 54 … on continuing to carry out"."""
    before = _directives(scene.arguments.between(trigger.clause.first, trigger.first, (DirectivePhrase,)))
    if not before:
        return []
    gap = scene.sentence.tokens[end_of(before[-1]) : trigger.first]
    if len(gap) > _TOPIC or any(token.key in (";", ":", ".") for token in gap):
        return []
    if scene.arguments.between(end_of(before[-1]), trigger.first, (BodyPhrase, PersonPhrase)):
        return []
    inside = [t for t in scene.triggers if end_of(before[-1]) <= t.first < trigger.first]
    if any(t.is_finite and t.relation in ("ORGANIZES", "ISSUED_BY") for t in inside):
        return []
    return [before[-1]]


def _implemented(scene: Scene, trigger: Trigger) -> list[Draft]:
    patients = _near(scene, trigger)
    topic = _topic_of(scene, trigger)
    if not patients and trigger.is_finite:
        nearest = _subjects(scene, trigger)
        if nearest and nearest[0].sentence is scene.sentence and (related := _relative(scene, nearest[0])):
            return [scene.draft(trigger, body, related[0]) for body in nearest]
    if not patients and topic:
        patients = [p for p in _referred(scene, trigger) if p is not topic[0]]
    if not patients:
        return []
    if issued := _issued(scene, apart=patients):
        later = [d for d in issued if d.first > patients[0].first or d.last <= trigger.first]
        is_front = not scene.arguments.between(trigger.clause.first, trigger.first, (BodyPhrase, DirectivePhrase))
        if later and (is_front or trigger.voice == "accord" or later[0].last <= trigger.first):
            return [scene.draft(trigger, d, p) for d in later for p in patients]
    agents: list[Phrase] = list(topic) if trigger.voice == "active" else []
    if not agents:
        agents = _subjects(scene, trigger)
    if not agents and trigger.first - trigger.clause.first <= 4:
        behind = scene.arguments.between(end_of(patients[-1]), trigger.clause.last, (BodyPhrase,))
        agents = chain_right(behind, scene.sentence)
    return [scene.draft(trigger, agent, patient) for agent in agents for patient in patients]


def _charged(scene: Scene, trigger: Trigger) -> list[Draft]:
    """IMPLEMENTS by duty: the text charges bodies, or their heads, with its execution."""
    patients = _near(scene, trigger)
    start = scene.bounds_left(trigger)[0]
    named = [body for body in scene.sentence.of(BodyPhrase) if start <= body.first and body.last <= trigger.first]
    owners = {id(body.owner) for body in named if body.owner}
    return [scene.draft(trigger, body, patient) for body in named if id(body) not in owners for patient in patients]


def _referred(scene: Scene, trigger: Trigger) -> list[Phrase]:
    """The directive that a pronoun or nothing at all stands for: "a plan to carry it out", "pour le concrétiser"."""
    tokens = scene.sentence.tokens
    behind = tokens[trigger.last].key if trigger.last < len(tokens) else "."
    before = tokens[trigger.first - 1].key if trigger.first else ""
    earlier = _directives(scene.arguments.between(0, trigger.first, (DirectivePhrase,)))
    last = earlier[-2] if len(earlier) > 1 else scene.stage.directive
    word = tokens[trigger.first].key
    is_before = before in _BEFORE and word.endswith(("er", "re", "ir"))
    is_open = behind in _ENDS and scene.sentence.language == "vi"
    return [last] if last and (is_open or behind in _BEHIND or is_before or before in _OWNERS) else []


def _carried_out_by(scene: Scene, trigger: Trigger) -> list[Draft]:
    """ "D was concretized by B with D2": D2 carries D out and B issued D2; without D2, B carries D out."""
    patients = _directives(scene.left(trigger, (DirectivePhrase,)))[-1:]
    bodies = scene.arguments.between(trigger.last, trigger.clause.last, (BodyPhrase,))[:1]
    means = _directives(scene.arguments.between(trigger.last, trigger.clause.last, (DirectivePhrase,)))[:1]
    drafts = [scene.draft(trigger, agent, patient) for agent in (means or bodies) for patient in patients]
    return [*drafts, *(scene.draft(trigger, body, d, relation="ISSUED_BY") for body in bodies for d in means if patients)]


def _subjects(scene: Scene, trigger: Trigger) -> list[Phrase]:
    """The bodies to the left that act; not those that only inspect how another does; of an event, those who hold it."""
    is_own = scene.stage.is_text and any(isinstance(p, DirectivePhrase) and p.is_self for p in _near(scene, trigger))
    places = range(trigger.clause.first, trigger.first)
    watched = [] if is_own else [p for p in places if mark_at(scene.sentence, p, "inspected", category="clause")]
    start = watched[-1] if watched else 0
    found = [b for b in scene.left(trigger, (BodyPhrase,)) if b.first >= start and (watched or is_subject(b))]
    if found or watched:
        return chain_left(found, scene.sentence)
    is_event = bool(scene.arguments.between(trigger.clause.first, trigger.first, (EventPhrase,)))
    return list(scene.stage.organizers) if is_event and scene.stage.event else []


def _grounds(scene: Scene, trigger: Trigger) -> list[DirectivePhrase]:
    """All that a text rests on: the objects of "pursuant to", also those listed behind semicolons."""
    near = _near(scene, trigger)
    if not near:
        return []
    tokens, found = scene.sentence.tokens, _directives(near)
    for phrase in _directives(scene.arguments.between(near[-1].last, len(tokens), (DirectivePhrase,))):
        place = phrase.first - 1
        while place > 0 and tokens[place].key in _ARTICLES:
            place -= 1
        if tokens[place].key == ";" or mark_at(scene.sentence, place, "and", category="clause"):
            found.append(phrase)
    return found


def _based(scene: Scene, trigger: Trigger) -> list[Draft]:
    patients = _grounds(scene, trigger)
    if not patients:
        return []
    agents: list[Phrase] = list(_issued(scene, apart=list(patients)))
    if not agents:
        before = _directives(chain_left(scene.left(trigger, (DirectivePhrase,)), scene.sentence))
        agents = [d for d in before if d not in patients and trigger.first - end_of(d) <= _TOPIC]
    if not agents and trigger.first <= 3 and scene.stage.own:
        agents = [scene.stage.own]
    if not agents and trigger.first <= 3:
        behind = _directives(scene.arguments.between(end_of(patients[-1]), trigger.clause.last, (DirectivePhrase,)))
        agents = [d for d in behind[:1] if d.first - end_of(patients[-1]) <= 3]
    if not agents and trigger.first > 3:
        bodies = [b for b in scene.left(trigger, (BodyPhrase,)) if is_subject(b)]
        return [scene.draft(trigger, body, p, relation="IMPLEMENTS") for body in chain_left(bodies, scene.sentence) for p in patients[:1]]
    return [scene.draft(trigger, agent, patient) for agent in agents for patient in patients]


def _own(scene: Scene, trigger: Trigger) -> list[DirectivePhrase]:
    """The text's own directive, where it can be the subject left unsaid: at the head of an article, or of a card's field."""
    own = scene.stage.own
    is_article = has_mark(scene.sentence, 0, trigger.first, "part", category="clause")
    reach = 6 if scene.stage.is_text else 1
    return [own] if own is not None and (trigger.first <= reach or is_article) else []


def _governed(scene: Scene, trigger: Trigger) -> set[int]:
    """The identities of directives that are objects of other triggers of the clause, and so no subjects."""
    found: set[int] = set()
    for other in scene.triggers:
        is_before = other is not trigger and other.clause == trigger.clause and other.last <= trigger.first
        if is_before and other.voice not in ("passive", "appoint") and other.relation not in ("ISSUED_BY", "SIGNED_BY"):
            found.update(id(phrase) for phrase in _near(scene, other))
    return found


def _changed(scene: Scene, trigger: Trigger) -> list[Draft]:
    """SUPERSEDES, AMENDS, REPEALS: one directive changes another; the text's own where none is named."""
    before = _directives(scene.arguments.between(trigger.clause.first, trigger.first, (DirectivePhrase,)))
    if trigger.voice == "passive":
        whole = _directives(scene.arguments.between(0, trigger.first, (DirectivePhrase,)))
        patients = _directives(chain_left(before or whole, scene.sentence))
        behind = _directives(scene.right(trigger, (DirectivePhrase,)))
        agents = _directives(chain_right(behind, scene.sentence)) if behind and behind[0].first - trigger.last <= _NEAR else []
        if not patients and len(behind) > 1 and scene.sentence.tokens[behind[1].first - 1].key == ":":
            agents, patients = behind[:1], behind[1:]
    else:
        patients = _directives(_near(scene, trigger))
        governed = _governed(scene, trigger)
        agents = [d for d in before if d not in patients and id(d) not in governed][-1:]
    agents = agents or _own(scene, trigger)
    relation = "AMENDS" if _is_partial(scene, trigger, patients) else trigger.relation
    return [scene.draft(trigger, a, p, relation=relation) for a in agents for p in patients if a is not p]


def _is_partial(scene: Scene, trigger: Trigger, patients: list[DirectivePhrase]) -> bool:
    """Whether only a part is replaced or repealed, an article or clause: that amends the whole."""
    if trigger.voice == "passive" or not patients or trigger.relation == "AMENDS":
        return False
    return has_mark(scene.sentence, trigger.last, patients[0].first, "part", category="clause")


def _decision(scene: Scene, trigger: Trigger) -> DirectivePhrase | None:
    """The decision by which a trigger appoints: named before it, behind it in brackets, or the text's own."""
    before = _directives(scene.arguments.between(0, trigger.first, (DirectivePhrase,)))
    decisions = [d for d in before if d.kind in _PERSONNEL]
    if decisions:
        return decisions[-1]
    tokens = scene.sentence.tokens
    for phrase in _directives(scene.arguments.between(trigger.last, trigger.clause.last, (DirectivePhrase,))):
        before = tokens[phrase.first - 1].key if phrase.first else ""
        is_basis = any(t.voice == "basis" and 0 <= phrase.first - t.last <= 2 for t in scene.triggers)
        if phrase.kind in _PERSONNEL and (before in _BY or is_basis):
            return phrase
    return scene.stage.own if scene.stage.is_text and not before else None


def _appointed(scene: Scene, trigger: Trigger) -> list[Draft]:
    """APPOINTS: a personnel decision, and the person behind the verb, else before it."""
    decision = _decision(scene, trigger)
    if decision is None:
        return []
    start = end_of(decision) if decision.sentence is scene.sentence and decision.last <= trigger.first else 0
    persons = scene.persons(trigger.last, trigger.clause.last)[:1] or scene.persons(start, trigger.first)[-1:]
    drafts = [scene.draft(trigger, decision, person) for person in persons if isinstance(person, PersonPhrase)]
    if drafts and not decision.issuers and decision is not scene.stage.own:
        bodies = [b for b in scene.arguments.between(start, trigger.first, (BodyPhrase,)) if is_subject(b) and not _is_many(b)]
        if bodies and trigger.first - bodies[-1].last <= 4:
            drafts.append(scene.draft(trigger, bodies[-1], decision, relation="ISSUED_BY"))
    return drafts
