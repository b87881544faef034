"""Frames of carrying out (IMPLEMENTS): a body or a directive carries a directive out."""

from collections.abc import Sequence

from loaders.phrases import BodyPhrase, DirectivePhrase, Draft, EventPhrase, PersonPhrase, Phrase
from loaders.rules.directives_marks import has_mark, mark_at, mark_before, marks_between
from loaders.rules.frames_arguments import chain_left, chain_right, end_of, is_means, is_subject
from loaders.rules.frames_objects import directives_in, is_many, issued_directives, near_objects
from loaders.rules.frames_pronouns import object_pronoun, pronoun_objects
from loaders.rules.frames_references import both_directives, speaking_bodies, subject_directives
from loaders.rules.frames_relatives import main_subject, related_directive
from loaders.rules.frames_scene import Scene
from loaders.rules.frames_triggers import Trigger

_ACCORD = "frame.implements.accord"
"""The rule of words that say no more than that a text keeps to another ("in line with"), not that it is made to carry it out."""
_TOPIC = 9
_DATELINE = 8
_OPENING = 2
_GROUND_ENDS = frozenset(";,")
_PUT = 3
_NEAR = 6
_BODY = 12
_BY = frozenset({"by", "par", "the", "le", "la", "les", "l'"})
_PASSIVE = frozenset({"was", "were", "is", "are", "been", "duoc", "est", "sont", "ete"})
_ENDS = frozenset(".;,)")
_IN = frozenset({"in", "by", "through", "with", "via", "par", "dans", "avec", "в", "во", "через", "посредством"})
_OWNERS = frozenset({"sa", "son", "its", "their", "его", "ее", "их"})


def implemented_drafts(scene: Scene, trigger: Trigger) -> list[Draft]:
    """IMPLEMENTS of a verb or noun: by the directive in whose topic it stands or that was issued to that end, else by the acting body."""
    if (gender := object_pronoun(scene.sentence, trigger)) is not None:
        return _of_pronoun(scene, trigger, gender)
    patients = near_objects(scene, trigger) or list(_both_behind(scene, trigger))
    topic = _topic_of(scene, trigger)
    if not patients and trigger.is_finite:
        nearest = _subjects(scene, trigger)
        if nearest and nearest[0].sentence is scene.sentence and (related := related_directive(scene, nearest[0], is_strict=True)):
            return [scene.draft(trigger, body, related[0]) for body in nearest]
    if not patients and topic:
        patients = [p for p in _referred(scene, trigger) if p is not topic[0]]
    if not patients:
        return _done_by(scene, trigger)
    if issued := issued_directives(scene, apart=patients):
        later = [d for d in issued if d.first > patients[0].first or (d.last <= trigger.first and not _acts_between(scene, d, trigger))]
        is_front = not scene.arguments.between(trigger.clause.first, trigger.first, (BodyPhrase, DirectivePhrase))
        if later and (is_front or trigger.voice == "accord" or later[0].last <= trigger.first):
            return [scene.draft(trigger, d, p) for d in later for p in patients]
    agents: list[Phrase] = list(_opening_text(scene, trigger) or _made_to(scene, trigger) or (topic if trigger.voice == "active" else []))
    agents = agents or _by_whom(scene, patients[-1]) or _subjects(scene, trigger) or _left_unsaid(scene, trigger)
    if not agents and trigger.first - max(trigger.clause.first, _dateline_end(scene), _speech_end(scene, trigger)) <= 4:
        agents = _actors_behind(scene, trigger, end_of(patients[-1]))
    agents += _own_text_behind(scene, trigger, patients[-1])
    relation = "BASED_ON" if _is_made_by(scene, trigger, agents) else None
    return [scene.draft(trigger, agent, patient, relation=relation) for agent in agents for patient in patients]


def _dateline_end(scene: Scene) -> int:
    """Where the brackets of a dateline that open the sentence end: "(Baonghean.vn) - Implementing …"."""
    tokens = scene.sentence.tokens
    closed = next((i for i, token in enumerate(tokens[:_DATELINE]) if token.key == ")"), -1) if tokens[0].key == "(" else -1
    return closed + 1


def _speech_end(scene: Scene, trigger: Trigger) -> int:
    """Where the words end that say who tells it: "Mr. A said that, implementing Directive 5, …"."""
    return max((t.last for t in scene.triggers if t.voice == "speech" and t.last <= trigger.first), default=0)


def _acts_between(scene: Scene, directive: DirectivePhrase, trigger: Trigger) -> bool:
    """Whether another body stands between a text and a verb, so that it acts and not the text."""
    between = scene.arguments.between(directive.last, trigger.first, (BodyPhrase,))
    return trigger.voice == "active" and any(not is_many(body) and is_subject(body) for body in between)


def _own_text_behind(scene: Scene, trigger: Trigger, patient: Phrase) -> list[Phrase]:
    """The text by which a body carries another out: "a décliné le décret *dans son* Plan n° 121"."""
    end = end_of(patient)
    behind = scene.arguments.between(end, trigger.clause.last, (DirectivePhrase,))[:1] if trigger.is_finite else []
    return [d for d in behind if patient.sentence is d.sentence and mark_before(scene.sentence, d.first, "own-text")]


def _of_pronoun(scene: Scene, trigger: Trigger, gender: str) -> list[Draft]:
    """IMPLEMENTS of a verb whose object is a pronoun: by the directive issued to that end, else by the acting body."""
    made = [d for d in issued_directives(scene, apart=[]) if d.last <= trigger.first]
    topic = _topic_of(scene, trigger)
    agents: list[Phrase] = list(made or topic or _subjects(scene, trigger) or speaking_bodies(scene, trigger))
    if not agents and (is_front := trigger.first - trigger.clause.first <= _PUT):
        later = [d for d in issued_directives(scene, apart=[]) if d.first > trigger.last] if is_front else []
        agents = list(later or _actors_behind(scene, trigger, trigger.last))
    agents += _text_behind(scene, trigger)
    patients = both_directives(scene, trigger.clause.first, trigger.first) if gender == "plur" else []
    patients = patients or pronoun_objects(scene, gender, apart=directives_in(agents), until=trigger.first)
    return [scene.draft(trigger, agent, patient) for agent in agents for patient in patients if agent is not patient]


def _text_behind(scene: Scene, trigger: Trigger) -> list[Phrase]:
    """The text right behind a verb and its pronoun: "detailed it *in Plan No. 39*", "l'a concrétisée par la résolution n° 5"."""
    behind = directives_in(scene.arguments.between(trigger.last, trigger.clause.last, (DirectivePhrase,)))[:1]
    words = [token.key for token in scene.sentence.tokens[trigger.last : behind[0].first]] if behind else []
    return [*behind] if 0 < len(words) <= _PUT and set(words) & _IN else []


def _done_by(scene: Scene, trigger: Trigger) -> list[Draft]:
    """IMPLEMENTS of a Vietnamese passive: "Chỉ thị số 5 được Tỉnh ủy triển khai"."""
    if scene.sentence.language != "vi":
        return []
    bodies = scene.left(trigger, (BodyPhrase,))[-1:]
    before = directives_in(scene.arguments.between(trigger.clause.first, bodies[0].first, (DirectivePhrase,)))[-1:] if bodies else []
    gap = scene.sentence.tokens[end_of(before[0]) : bodies[0].first] if before else []
    is_passive = 0 < len(gap) <= _PUT and gap[-1].lower in ("được", "do")
    return [scene.draft(trigger, body, patient) for body in bodies for patient in before if is_passive]


def _by_whom(scene: Scene, patient: Phrase) -> list[Phrase]:
    """The body behind "by" that carries out: "the implementation of Directive 5 by the Committee"."""
    end = end_of(patient)
    behind = scene.arguments.between(end, min(end + _PUT + 1, len(scene.sentence.tokens)) + _BODY, (BodyPhrase,))[:1]
    behind = [body for body in behind if isinstance(body, BodyPhrase) and body.kind != "inspection-delegation"]
    gap = {token.key for token in scene.sentence.tokens[end : behind[0].first]} if behind else set()
    return behind if gap and gap <= _BY and gap & {"by", "par"} else []


def _both_behind(scene: Scene, trigger: Trigger) -> list[DirectivePhrase]:
    return both_directives(scene, trigger.last, min(trigger.last + _NEAR, trigger.clause.last))


def _made_to(scene: Scene, trigger: Trigger) -> list[DirectivePhrase]:
    """The text of "Resolution 29, which was adopted to implement Decree 33": it stands before a verb of issuing in the passive."""
    for maker in scene.triggers:
        if maker.relation != "ISSUED_BY" or not 0 <= trigger.first - maker.last <= _PUT:
            continue
        words = {token.key for token in scene.sentence.tokens[max(0, maker.first - 3) : maker.first + 1]}
        if maker.voice == "passive" or words & _PASSIVE:
            return directives_in(scene.arguments.between(trigger.clause.first, maker.first, (DirectivePhrase,)))[-1:]
        beside = directives_in(scene.arguments.between(trigger.clause.first, maker.first, (DirectivePhrase,)))[-1:]
        if trigger.voice == "accord" and beside and maker.first - end_of(beside[0]) <= 1:
            return beside
        makers = scene.left(maker, (BodyPhrase,))[-1:] if maker.voice == "active" else []
        if makers and (related := related_directive(scene, makers[0], is_strict=True)):
            return related
    if trigger.voice == "accord":
        before = directives_in(scene.arguments.between(trigger.clause.first, trigger.first, (DirectivePhrase,)))[-1:]
        return [d for d in before if d.issuers and d.issuers[0].first > d.last and end_of(d) == trigger.first]
    return []


def _opening_text(scene: Scene, trigger: Trigger) -> list[Phrase]:
    """The text that a pronoun at the head of the clause stands for: "Bản mới … được xây dựng theo tinh thần Nghị quyết số …"."""
    first = trigger.clause.first
    is_text = any(mark_at(scene.sentence, place, "it", category="clause") for place in (first, first + 1) if place < trigger.first)
    return [*subject_directives(scene, trigger)] if is_text else []


def _is_made_by(scene: Scene, trigger: Trigger, agents: Sequence[Phrase]) -> bool:
    """Whether a text was drawn up "in line with" another, or names it among the grounds of its preamble: it rests on it, no more."""
    own = scene.stage.own
    is_ground = scene.stage.is_text and trigger.first <= 1 and scene.sentence.tokens[-1].key in _GROUND_ENDS and [*agents] == [own]
    if trigger.rule == _ACCORD and is_ground:
        return True
    makes = any(t.relation == "ISSUED_BY" and 0 <= trigger.first - t.last <= 1 for t in scene.triggers)
    return trigger.rule == _ACCORD and makes and bool(agents) and all(isinstance(agent, DirectivePhrase) for agent in agents)


def _actors_behind(scene: Scene, trigger: Trigger, first: int) -> list[Phrase]:
    """The bodies that follow "Implementing Regulation 11, …"; not those that the words behind a participle name as its issuers."""
    makers = [t for t in scene.triggers if t.voice == "passive" and t.relation == "ISSUED_BY" and first <= t.first]
    named = {id(body) for maker in makers for body in chain_right(scene.right(maker, (BodyPhrase,)), scene.sentence)}
    behind = scene.arguments.between(first, trigger.clause.last, (BodyPhrase,))
    return chain_right([body for body in behind if id(body) not in named], scene.sentence)


def _left_unsaid(scene: Scene, trigger: Trigger) -> list[Phrase]:
    """The subject that is a pronoun, or the text itself where its preamble says what it carries out."""
    own = scene.stage.own
    if own is not None and scene.stage.is_text and trigger.first <= _OPENING and not scene.stage.is_signing:
        return [own]
    return [*speaking_bodies(scene, trigger)] or [*subject_directives(scene, trigger)]


def _topic_of(scene: Scene, trigger: Trigger) -> list[DirectivePhrase]:
    """The directive whose topic the trigger stands in: "Conclusion 54 … on continuing to carry out"."""
    before = directives_in(scene.arguments.between(trigger.clause.first, trigger.first, (DirectivePhrase,)))
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


def _referred(scene: Scene, trigger: Trigger) -> list[Phrase]:
    """The directive that an owner's pronoun or nothing at all stands for: "pour sa mise en œuvre", "để cụ thể hóa"."""
    tokens = scene.sentence.tokens
    if both := both_directives(scene, trigger.clause.first, trigger.first):
        return [*both]
    behind = tokens[trigger.last].key if trigger.last < len(tokens) else "."
    before = tokens[trigger.first - 1].key if trigger.first else ""
    earlier = directives_in(scene.arguments.between(0, trigger.first, (DirectivePhrase,)))
    last = earlier[-2] if len(earlier) > 1 else scene.stage.directive
    is_open = behind in _ENDS and scene.sentence.language == "vi"
    return [last] if last and (is_open or before in _OWNERS) else []


def _subjects(scene: Scene, trigger: Trigger) -> list[Phrase]:
    """The bodies to the left that act; not those that only inspect how another does; of an event, those who hold it."""
    is_own = scene.stage.is_text and any(isinstance(p, DirectivePhrase) and p.is_self for p in near_objects(scene, trigger))
    start, end = trigger.clause.first, trigger.first
    watched = [] if is_own else [p for p, _ in marks_between(scene.sentence, start, end, "inspected", category="clause")]
    start = watched[-1] if watched else 0
    found = [b for b in scene.left(trigger, (BodyPhrase,)) if b.first >= start and (watched or is_subject(b))]
    is_behind = bool(found) and not watched and scene.sentence.tokens[trigger.first - 1].key == ","
    if is_behind and (headed := related_directive(scene, found[0], is_strict=True)):
        return [*headed]
    if found or watched:
        return chain_left(found, scene.sentence)
    if has_mark(scene.sentence, trigger.clause.first, end, "sides", category="clause"):
        return list(scene.stage.organizers)
    is_event = bool(scene.arguments.between(trigger.clause.first, trigger.first, (EventPhrase,)))
    return list(scene.stage.organizers) if is_event and scene.stage.event else []


def charged_drafts(scene: Scene, trigger: Trigger) -> list[Draft]:
    """IMPLEMENTS by duty: the text charges bodies, or their heads, with its execution."""
    own = scene.stage.own
    patients = near_objects(scene, trigger) or ([own] if own is not None and scene.stage.is_text else [])
    start = 0 if scene.stage.is_text else scene.bounds_left(trigger)[0]
    named = [body for body in scene.sentence.of(BodyPhrase) if start <= body.first and body.last <= trigger.first]
    owners = {id(body.owner) for body in named if body.owner}
    return [scene.draft(trigger, body, patient) for body in named if id(body) not in owners for patient in patients]


def passive_drafts(scene: Scene, trigger: Trigger) -> list[Draft]:
    """ "D was concretized by B with D2": D2 carries D out and B issued D2; without D2, B carries D out."""
    own = scene.stage.own
    is_field = own is not None and not scene.stage.is_text and trigger.first <= _OPENING
    patients = (
        main_subject(scene, trigger.clause.first, trigger.first)
        or directives_in(scene.left(trigger, (DirectivePhrase,)))[-1:]
        or ([own] if own is not None and is_field else [])
    )
    behind = scene.arguments.between(trigger.last, trigger.clause.last, (BodyPhrase,))
    bodies = ([body for body in behind if is_means(body)] or behind)[:1]
    means = directives_in(scene.arguments.between(trigger.last, trigger.clause.last, (DirectivePhrase,)))[:1]
    drafts = [scene.draft(trigger, agent, patient) for agent in (means or bodies) for patient in patients if agent is not patient]
    return [*drafts, *(scene.draft(trigger, body, d, relation="ISSUED_BY") for body in bodies for d in means if patients)]


def put_drafts(scene: Scene, trigger: Trigger) -> list[Draft]:
    """IMPLEMENTS of "put D into practice", the object before the words; the plan by which it is put into practice carries D out too."""
    patients = directives_in(scene.left(trigger, (DirectivePhrase,)))[-1:]
    if not patients or trigger.first - end_of(patients[0]) > _PUT:
        return []
    bodies = [b for b in scene.arguments.between(trigger.clause.first, patients[0].first, (BodyPhrase,)) if is_subject(b)]
    means = directives_in(scene.arguments.between(trigger.clause.first, patients[0].first, (DirectivePhrase,)))[-1:]
    agents = [*means, *(chain_left(bodies, scene.sentence) or speaking_bodies(scene, trigger))]
    return [scene.draft(trigger, agent, patient) for agent in agents for patient in patients]
