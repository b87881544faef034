"""Directives as objects of frames: those near a trigger, and those that the sentence says were issued."""

from collections.abc import Sequence
from itertools import pairwise

from loaders.phrases import BodyPhrase, DirectivePhrase, Phrase
from loaders.rules.directives_marks import has_mark, mark_at
from loaders.rules.frames_arguments import chain_right
from loaders.rules.frames_pronouns import object_pronoun
from loaders.rules.frames_scene import Scene
from loaders.rules.frames_triggers import Trigger

_SENT = frozenset({"inspection-delegation", "steering-committee"})
_FOUNDED = 3
"""Tokens between a delegation and the decision that sent it out."""
_GOVERNING = frozenset({"IMPLEMENTS", "BASED_ON", "SUPERSEDES", "AMENDS", "REPEALS"})
_RELATIVES = frozenset({"which", "that", "que", "qu'", "которую", "который", "которое"})
_ARTICLE = 2
"""Tokens between a verb of making and a text that it only refers to ("issued *the* directive")."""
_LISTED = 4
"""Tokens between "including" and the directive that it picks out."""
JOINT = frozenset({"programme", "agreement", "statute", "plan"})
"""Kinds of texts that bodies sign with each other."""
NEAR = 12
"""How many tokens may stand between a trigger and its first object."""


def directives_in(found: Sequence[Phrase]) -> list[DirectivePhrase]:
    """The directives among phrases."""
    return [phrase for phrase in found if isinstance(phrase, DirectivePhrase)]


def near_objects(scene: Scene, trigger: Trigger) -> list[Phrase]:
    """The trigger's objects, where the first of them stands near it; none where a pronoun is its object."""
    if object_pronoun(scene.sentence, trigger) is not None:
        return []
    found = scene.objects(trigger)
    return _attached_to(scene, trigger, found) if found and found[0].first - trigger.last <= NEAR else []


def _attached_to(scene: Scene, trigger: Trigger, found: list[Phrase]) -> list[Phrase]:
    """In place of a rule-book without a number, the directive that it was issued with ("Quy chế ban hành kèm theo Quyết định số …")."""
    if not found or not isinstance(found[0], DirectivePhrase) or found[0].number:
        return found
    behind = directives_in(scene.arguments.between(found[0].last, trigger.clause.last, (DirectivePhrase,)))[:1]
    gap = range(found[0].last, behind[0].first) if behind else range(0)
    is_attached = any(mark_at(scene.sentence, place, "attached") for place in gap)
    return [*behind] if is_attached and len(gap) <= NEAR else found


def own_objects(scene: Scene, trigger: Trigger) -> list[DirectivePhrase]:
    """The directives that a verb of making makes: not those that other words between say are carried out, changed or built upon."""
    others = [t for t in scene.triggers if trigger.last <= t.first and t.relation in _GOVERNING and t.clause == trigger.clause]
    if not others:
        made = directives_in(near_objects(scene, trigger))
        return [] if made and _is_spoken_of(made[0], trigger) else made
    start, found = trigger.last, list[DirectivePhrase]()
    for phrase in directives_in(scene.arguments.between(trigger.last, trigger.clause.last, (DirectivePhrase,))):
        is_taken = any(start <= other.first and other.last <= phrase.first for other in others)
        is_own = not is_taken and phrase.first - start <= NEAR and not _is_spoken_of(phrase, trigger)
        is_listed = has_mark(scene.sentence, max(start, phrase.first - _LISTED), phrase.first, "including", category="clause")
        if is_own or is_listed:
            return directives_in(chain_right([phrase, *_behind(scene, trigger, phrase, others)], scene.sentence))
        start = phrase.last
    return found


def _is_spoken_of(phrase: DirectivePhrase, trigger: Trigger) -> bool:
    """Whether a text is only referred to further on, not made: "adopted plans to translate *the regulation* into practice"."""
    return phrase.is_bare and not phrase.is_self and phrase.first - trigger.last > _ARTICLE


def _behind(scene: Scene, trigger: Trigger, phrase: DirectivePhrase, others: Sequence[Trigger]) -> list[Phrase]:
    """The directives behind the first that is made, up to the next word that takes an object."""
    end = min((other.first for other in others if other.first >= phrase.last), default=trigger.clause.last)
    return scene.arguments.between(phrase.last, end, (DirectivePhrase,))


def issued_directives(scene: Scene, *, apart: list[Phrase]) -> list[DirectivePhrase]:
    """The directives that the sentence says were issued, apart from those given."""
    found: list[DirectivePhrase] = []
    for trigger in scene.triggers:
        if trigger.rule == "frame.issues.issue" and not _hangs_on_another(scene, trigger):
            made = [*own_objects(scene, trigger), *(directive for _, directive in gapped(scene, trigger))]
            found += [d for d in made if d not in apart]
        elif trigger.relation == "SIGNED_BY" and trigger.voice == "active":
            found += [d for d in own_objects(scene, trigger) if d not in apart and d.kind in JOINT]
    return found


def _hangs_on_another(scene: Scene, trigger: Trigger) -> bool:
    """Whether a verb of making is a relative clause's, so that what it made stands before it: "D, *which the Secretariat* handed down"."""
    makers = scene.left(trigger, (BodyPhrase,))[-1:]
    words = scene.sentence.tokens[max(0, makers[0].first - 2) : makers[0].first] if makers else []
    return any(token.key in _RELATIVES for token in words)


def gapped(scene: Scene, trigger: Trigger) -> list[tuple[BodyPhrase, DirectivePhrase]]:
    """Body and text of Russian clauses that leave the verb unsaid: "Комитет А принял План № 5, а комитет Б — Решение № 6"."""
    if scene.sentence.language != "ru" or trigger.voice != "active":
        return []
    found: list[tuple[BodyPhrase, DirectivePhrase]] = []
    behind = scene.arguments.between(trigger.last, trigger.clause.last, (BodyPhrase, DirectivePhrase))
    for body, directive in pairwise(behind):
        if isinstance(body, BodyPhrase) and isinstance(directive, DirectivePhrase):
            gap = [token.key for token in scene.sentence.tokens[body.last : directive.first]]
            found += [(body, directive)] if gap in (["—"], ["–"], ["-"]) else []
    return found


def is_founding(decision: DirectivePhrase) -> bool:
    """Whether a decision only stands with the delegation that it sent out: "Đoàn kiểm tra theo Quyết định số …".

    Or with another body that it set up: "группа, *созданная* на основании Решения № 5".
    """
    sentence = decision.sentence
    before = [b for b in sentence.of(BodyPhrase) if 0 < decision.first - b.last <= _FOUNDED + _FOUNDED]
    if before and has_mark(sentence, before[-1].last, decision.first, "founded", category="clause"):
        return True
    bodies = [b for b in decision.sentence.of(BodyPhrase) if b.last <= decision.first and b.kind in _SENT]
    return bool(bodies) and 0 < decision.first - bodies[-1].last <= _FOUNDED


def is_many(phrase: Phrase) -> bool:
    """Whether a phrase means many bodies at once."""
    return isinstance(phrase, BodyPhrase) and phrase.is_collective
