"""Frames of making: who issues a directive (ISSUED_BY) and who signs it (SIGNED_BY)."""

from loaders.morphology import grammemes
from loaders.phrases import BodyPhrase, DirectivePhrase, Draft, EventPhrase, Phrase
from loaders.rules.directives_marks import has_mark, mark_at
from loaders.rules.frames_arguments import chain_left, chain_right, is_means, is_subject
from loaders.rules.frames_objects import NEAR, directives_in, gapped, is_many, own_objects
from loaders.rules.frames_pronouns import object_pronoun, pronoun_objects
from loaders.rules.frames_references import both_directives, speaking_bodies, subject_directives
from loaders.rules.frames_relatives import directive_before, main_subject, related_directive
from loaders.rules.frames_scene import Scene
from loaders.rules.frames_signing import HAND, date_by_clause, signed_before, signed_by_bodies, signed_on_behalf
from loaders.rules.frames_triggers import Trigger

_TOPICS = frozenset({"IMPLEMENTS", "AMENDS", "SUPERSEDES", "REPEALS"})
_BE = frozenset({"was", "were", "been", "is", "are", "ete", "est", "sont", "fut"})
_AGENTS = frozenset({"do", "được"})
_BOTH = 3
_SENT = "frame.issues.send"
_LETTERS = frozenset({"dispatch", "notice", "submission"})
"""Kinds of texts that the body which sends them wrote."""
_AGENT_REACH = 2
"""Tokens between an agent and the passive verb behind it: "была", "уже"."""


def made_drafts(scene: Scene, trigger: Trigger) -> list[Draft]:
    """ISSUED_BY and SIGNED_BY: the directive is the object of the verb, its maker the subject."""
    if (done := _done_by(scene, trigger)) is not None:
        return done
    makers, patients = _ends(scene, trigger)
    if trigger.rule == _SENT:
        patients = [text for text in patients if text.kind in _LETTERS and not text.issuers and text.first - trigger.last <= _AGENT_REACH]
    if not makers and trigger.voice == "active" and trigger.relation == "SIGNED_BY":
        return signed_by_bodies(scene, trigger, patients)
    is_opening = trigger.voice == "passive" and trigger.relation == "SIGNED_BY" and trigger.first - trigger.clause.first <= 1
    if not patients and makers and (trigger.rule == HAND or is_opening):
        patients = signed_before(scene)
    if not patients and makers:
        patients = _referred(scene, trigger)
    if not patients and scene.stage.own and trigger.first <= 1 and not scene.stage.is_text:
        patients = [scene.stage.own]
    for patient in patients:
        date_by_clause(scene, patient)
    drafts = [scene.draft(trigger, maker, patient) for maker in makers for patient in patients if not is_many(maker)]
    if trigger.relation == "ISSUED_BY":
        drafts += [scene.draft(trigger, body, directive) for body, directive in gapped(scene, trigger)]
    if trigger.relation == "SIGNED_BY":
        drafts += signed_on_behalf(scene, trigger, patients)
    return drafts


def _referred(scene: Scene, trigger: Trigger) -> list[DirectivePhrase]:
    """The texts that a verb's pronoun or "the two of them" means: "The Politburo adopted *it* in 2014", "put his name to *both texts*"."""
    gender = object_pronoun(scene.sentence, trigger)
    if trigger.relation == "ISSUED_BY" and gender is not None:
        return pronoun_objects(scene, gender, apart=[], until=trigger.first)
    return both_directives(scene, trigger.last, min(trigger.last + _BOTH, trigger.clause.last)) if trigger.voice == "active" else []


def _told_of(scene: Scene, trigger: Trigger, made: list[DirectivePhrase]) -> list[DirectivePhrase]:
    """The directive before one that only its topic names: "*Conclusion 54* on continuing to implement Decision 99 was issued by …"."""
    before = directives_in(scene.arguments.between(trigger.clause.first, trigger.first, (DirectivePhrase,)))
    if len(before) < 2 or len(made) != 1 or made[0] is not before[-1] or not _is_predicate(scene, trigger):
        return []
    topic = [t for t in scene.triggers if before[-2].last <= t.first and t.last <= made[0].first and t.relation in _TOPICS]
    is_object = bool(topic) and made[0].first - topic[-1].last <= _AGENT_REACH and not any(t.voice == "passive" for t in topic)
    return before[-2:-1] if is_object and not scene.arguments.between(before[-2].last, made[0].first, (BodyPhrase,)) else []


def _is_predicate(scene: Scene, trigger: Trigger) -> bool:
    """Whether a participle is the sentence's verb ("was issued", "опубликовано"), not an attribute of the noun before it."""
    tokens = scene.sentence.tokens
    if scene.sentence.language == "ru":
        return "PRTS" in grammemes(tokens[trigger.first].text)
    return any(token.key in _BE for token in tokens[max(0, trigger.first - _AGENT_REACH - 1) : trigger.last])


def _done_by(scene: Scene, trigger: Trigger) -> list[Draft] | None:
    """What a Vietnamese agent before its verb made: "D do X ban hành", "D được X ký"; None where no agent stands so."""
    if scene.sentence.language != "vi":
        return None
    places = [place for place in range(trigger.first - 1, trigger.clause.first - 1, -1) if scene.sentence.tokens[place].lower in _AGENTS]
    for place in places:
        before = directives_in(scene.arguments.between(0, place, (DirectivePhrase,)))
        if not before and trigger.relation == "SIGNED_BY" and place - trigger.clause.first <= _AGENT_REACH:
            before = signed_before(scene)
        makers = scene.arguments.between(place, trigger.first, trigger.subjects)[:1]
        is_near = scene.sentence.tokens[place].lower == "do" or (bool(makers) and trigger.first - makers[0].last <= _AGENT_REACH)
        if makers and before and is_near:
            open_ones = [directive for directive in before if not directive.issuers] if trigger.relation == "ISSUED_BY" else []
            patient = (open_ones or before)[-1]
            return [scene.draft(trigger, makers[0], patient)]
    return None


def _ends(scene: Scene, trigger: Trigger) -> tuple[list[Phrase], list[DirectivePhrase]]:
    """The makers and the directives of a trigger, by its voice."""
    if trigger.voice == "list":
        listed = scene.arguments.between(0, len(scene.sentence.tokens), (DirectivePhrase,))
        return scene.arguments.between(trigger.last, trigger.clause.last, trigger.subjects), directives_in(listed)[-1:]
    if trigger.voice == "passive" and (active := _relative_ends(scene, trigger)) is not None:
        return active
    if trigger.voice == "passive":
        before = scene.left(trigger, (DirectivePhrase,))
        made = directives_in(before[-2:] if _is_both(scene, trigger) else chain_left(before, scene.sentence))
        made = main_subject(scene, trigger.clause.first, trigger.first) or _told_of(scene, trigger, made) or made
        end = scene.bounds_right(trigger)[0]
        found = scene.arguments.between(trigger.last, end, trigger.subjects)
        if not found and BodyPhrase in trigger.subjects and has_mark(scene.sentence, trigger.last, end, "sides", category="clause"):
            found = [*scene.stage.parties]
            return found, made
        makers = chain_right([m for m in found if found[0].first - trigger.last <= NEAR], scene.sentence)
        if not makers and not made and (agents := agents_before(scene, trigger)):
            return agents, directives_in(scene.arguments.between(trigger.last, end, (DirectivePhrase,)))[:1]
        if not made and makers:
            made = both_directives(scene, trigger.clause.first, trigger.first) or subject_directives(scene, trigger)
        if not made and makers and trigger.first - trigger.clause.first <= 1:
            made = directives_in(scene.arguments.between(makers[-1].last, trigger.clause.last, (DirectivePhrase,)))[:1]
        return makers, made
    return _active_ends(scene, trigger)


def _relative_ends(scene: Scene, trigger: Trigger) -> tuple[list[Phrase], list[DirectivePhrase]] | None:
    """The ends of "D, which B *issued on* May 5": the words look passive, but their maker stands right before them."""
    named = [phrase for phrase in scene.sentence.phrases if isinstance(phrase, trigger.subjects) and phrase.last == trigger.first]
    makers: list[Phrase] = [m for m in named if not (isinstance(m, BodyPhrase) and m.is_implied)][:1]
    related = directive_before(scene, makers[0].first) if makers and scene.sentence.language == "en" else []
    return (makers, related) if related else None


def _active_ends(scene: Scene, trigger: Trigger) -> tuple[list[Phrase], list[DirectivePhrase]]:
    """The makers and the directives of an active verb; the directive may be the one that a relative clause hangs on."""
    made = own_objects(scene, trigger)
    makers = chain_left([m for m in scene.left(trigger, trigger.subjects) if is_subject(m)], scene.sentence)
    if makers:
        made = related_directive(scene, makers[0], is_strict=True) or made or related_directive(scene, makers[0])
    elif BodyPhrase in trigger.subjects:
        is_event = bool(scene.arguments.between(trigger.clause.first, trigger.first, (EventPhrase,)))
        makers = [*(scene.stage.organizers if is_event else [])] or [*speaking_bodies(scene, trigger)]
    return makers, made


def agents_before(scene: Scene, trigger: Trigger) -> list[Phrase]:
    """The agent of a Russian passive that stands before its verb, in the instrumental: "Премьер-министром *А* подписана Директива"."""
    before = scene.left(trigger, trigger.subjects)[-1:]
    return [phrase for phrase in before if trigger.first - phrase.last <= _AGENT_REACH and is_means(phrase)]


def _is_both(scene: Scene, trigger: Trigger) -> bool:
    """Whether the subject is "both texts": the last two named before it in the sentence."""
    start = max(0, trigger.first - 4)
    return any(mark_at(scene.sentence, place, "both", category="clause") for place in range(start, trigger.first))
