"""Frames between directives: what one replaces, amends, repeals (SUPERSEDES, AMENDS, REPEALS), and what it rests on (BASED_ON)."""

from loaders.phrases import BodyPhrase, DirectivePhrase, Draft, LineKind, Phrase
from loaders.rules.directives_marks import has_mark, mark_at
from loaders.rules.frames_arguments import chain_left, end_of, is_subject
from loaders.rules.frames_ends import changing_ends, paired
from loaders.rules.frames_objects import directives_in, is_founding, issued_directives, near_objects
from loaders.rules.frames_references import subject_before, subject_directives
from loaders.rules.frames_scene import Scene
from loaders.rules.frames_triggers import Trigger

_ACCORDING = "frame.based.according"
"""The rule of words that only name a source: who speaks or acts "according to" a text need not carry it out."""
_ITS = "frame.based.it"
"""The rule of words whose object is a pronoun: "on its basis"."""
_TOPIC = 9
_PART = 6
"""Tokens: how far before a directive the part of it may stand ("Article 5, clause 2 of …")."""
_ARTICLES = frozenset({"the", "la", "le", "les", "l'", "du", "so", "au", "aux", "a"})


def changed_drafts(scene: Scene, trigger: Trigger) -> list[Draft]:
    """SUPERSEDES, AMENDS, REPEALS: one directive changes another; the text's own where none is named."""
    agents, patients = changing_ends(scene, trigger)
    agents = agents or subject_directives(scene, trigger) or _own(scene, trigger)
    relation = "AMENDS" if _is_partial(scene, trigger, patients) else trigger.relation
    return [scene.draft(trigger, a, p, relation=relation) for a, p in paired(scene, trigger, agents, patients) if a is not p]


def _own(scene: Scene, trigger: Trigger) -> list[DirectivePhrase]:
    """The text's own directive, where it can be the subject left unsaid: at the head of an article, or of a card's field."""
    own = scene.stage.own
    is_article = has_mark(scene.sentence, 0, trigger.first, "part", category="clause")
    is_label = scene.sentence.line.kind is LineKind.FIELD and not scene.arguments.between(0, trigger.first, (DirectivePhrase,))
    reach = 6 if scene.stage.is_text or is_label else 1
    is_passive = scene.stage.is_text and trigger.voice == "passive"
    return [own] if own is not None and (trigger.first <= reach or is_article or is_passive) else []


def _is_partial(scene: Scene, trigger: Trigger, patients: list[DirectivePhrase]) -> bool:
    """Whether only a part is replaced or repealed, an article or clause: that amends the whole."""
    if not patients or trigger.relation == "AMENDS":
        return False
    if trigger.voice == "passive" and patients[0].sentence is not scene.sentence:
        return has_mark(scene.sentence, trigger.clause.first, trigger.first, "part", category="clause")
    if trigger.voice == "passive":
        first = max(trigger.clause.first, patients[0].first - _PART)
        stops = [place for place in range(first, patients[0].first) if scene.sentence.tokens[place].key in (".", ":")]
        return has_mark(scene.sentence, stops[-1] if stops else first, patients[0].first, "part", category="clause")
    return has_mark(scene.sentence, trigger.last, patients[0].first, "part", category="clause")


def based_drafts(scene: Scene, trigger: Trigger) -> list[Draft]:
    """BASED_ON of "pursuant to": of the directive issued, or the text's own; a body that acts under a directive carries it out."""
    patients = _grounds(scene, trigger)
    if not patients:
        return []
    agents: list[Phrase] = list(issued_directives(scene, apart=list(patients)))
    if trigger.rule == _ITS:
        return [scene.draft(trigger, agent, patients[0]) for agent in agents if agent.first >= trigger.last]
    if not agents:
        before = directives_in(chain_left(scene.left(trigger, (DirectivePhrase,)), scene.sentence))
        agents = [d for d in before if d not in patients and trigger.first - end_of(d) <= _TOPIC]
    if not agents and trigger.first > trigger.clause.first:
        agents = list(subject_directives(scene, trigger))
    if not agents and trigger.first <= 3 and scene.stage.own:
        agents = [scene.stage.own]
    if not agents and trigger.first <= 3:
        behind = directives_in(scene.arguments.between(end_of(patients[-1]), trigger.clause.last, (DirectivePhrase,)))
        agents = [d for d in behind[:1] if d.first - end_of(patients[-1]) <= 3]
    if not agents and trigger.first > 3 and trigger.rule != _ACCORDING and not is_founding(patients[0]):
        bodies = [b for b in scene.left(trigger, (BodyPhrase,)) if is_subject(b) and not _is_founded(scene, trigger, b)]
        return [scene.draft(trigger, body, p, relation="IMPLEMENTS") for body in chain_left(bodies, scene.sentence) for p in patients[:1]]
    if not agents and trigger.first - trigger.clause.first <= 1 and trigger.rule != _ACCORDING and not is_founding(patients[0]):
        actors = _actors_behind(scene, patients)
        return [scene.draft(trigger, body, p, relation="IMPLEMENTS") for body in actors for p in patients[:1]]
    return [scene.draft(trigger, agent, patient) for agent in agents for patient in patients]


def _is_founded(scene: Scene, trigger: Trigger, body: Phrase) -> bool:
    """Whether a bracket right behind a body only says by what it was set up ("Ban vận động (*theo* Quyết định số 61)")."""
    return trigger.first - body.last == 1 and scene.sentence.tokens[body.last].key == "("


def _actors_behind(scene: Scene, patients: list[DirectivePhrase]) -> list[Phrase]:
    """The bodies that act on what "guided by D," at the head of a clause names: they stand behind its comma, before a verb of making."""
    makers = [t for t in scene.triggers if t.relation == "ISSUED_BY" and t.voice == "active" and t.first > patients[-1].last]
    if not makers:
        return []
    behind = scene.arguments.between(end_of(patients[-1]), makers[0].first, (BodyPhrase,))
    return [body for body in chain_left(behind, scene.sentence) if is_subject(body)]


def _grounds(scene: Scene, trigger: Trigger) -> list[DirectivePhrase]:
    """All that a text rests on: the objects of "pursuant to", also those listed behind semicolons."""
    if trigger.rule == _ITS:
        return directives_in(scene.arguments.between(0, trigger.first, (DirectivePhrase,)))[-1:] or subject_before(scene)
    near = near_objects(scene, trigger)
    is_source = trigger.rule == _ACCORDING and near and any(t.key == "," for t in scene.sentence.tokens[trigger.last : near[0].first])
    if not near or is_source:
        return []
    tokens, found = scene.sentence.tokens, directives_in(near)
    for phrase in directives_in(scene.arguments.between(near[-1].last, len(tokens), (DirectivePhrase,))):
        place = phrase.first - 1
        while place > 0 and tokens[place].key in _ARTICLES:
            place -= 1
        if tokens[place].key == ";" or mark_at(scene.sentence, place, "and", category="clause"):
            found.append(phrase)
    return found
