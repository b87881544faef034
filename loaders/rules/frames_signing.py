"""Signatures: who puts a name under a text, and for which body (SIGNED_BY, and ISSUED_BY of texts that bodies sign together)."""

from loaders.phrases import BodyPhrase, DatePhrase, DirectivePhrase, Draft, EventPhrase, Phrase
from loaders.rules.directives_marks import mark_at
from loaders.rules.frames_arguments import chain_left, chain_right, is_subject
from loaders.rules.frames_objects import JOINT, directives_in, is_many
from loaders.rules.frames_relatives import directive_before
from loaders.rules.frames_scene import Scene
from loaders.rules.frames_triggers import Trigger

HAND = "frame.signs.hand"
"""The rule of words that can only mean a signature under a text ("put pen to paper")."""
_REACH = 250
"""Characters: how far before its signers a text may have been named."""
_WITH = 2
_SIGNINGS = frozenset(
    {
        "ky",
        "ket",
        "signing",
        "signature",
        "подписания",
        "подписание",
        "подписанию",
    }
)


def signed_before(scene: Scene) -> list[DirectivePhrase]:
    """The text that the sentences before were about, where this one only names those who put their names under it."""
    named, here = scene.stage.subject, directives_in(scene.arguments.phrases)
    if here or named is None or named is scene.stage.own:
        return here[:1]
    return [named] if 0 <= scene.sentence.span.start - named.sentence.span.end <= _REACH else []


def signed_by_bodies(scene: Scene, trigger: Trigger, patients: list[DirectivePhrase]) -> list[Draft]:
    """Bodies that sign a text issue it: a coordination programme, a joint statute."""
    makers = chain_left([body for body in scene.left(trigger, (BodyPhrase,)) if is_subject(body)], scene.sentence)
    places = range(trigger.clause.first, trigger.first)
    if not makers and any(mark_at(scene.sentence, place, "sides", category="clause") for place in places):
        makers = list(scene.stage.parties or scene.stage.organizers)
        side = next(place for place in places if mark_at(scene.sentence, place, "sides", category="clause"))
        patients = directive_before(scene, side) or patients
    for patient in patients:
        date_by_clause(scene, patient)
    makers += _signing_with(scene, trigger, patients) if makers else []
    return [scene.draft(trigger, m, p, relation="ISSUED_BY") for m in makers for p in patients if not is_many(m)]


def _signing_with(scene: Scene, trigger: Trigger, patients: list[DirectivePhrase]) -> list[Phrase]:
    """The other side of "signed a programme *with* B", before the programme or behind it."""
    if not patients or patients[0].kind not in JOINT:
        return []
    end = scene.bounds_right(trigger)[0]
    for place in range(trigger.last, end):
        skip = mark_at(scene.sentence, place, "with", category="clause")
        if skip and scene.sentence.free(place, place + 1, DirectivePhrase):
            found = scene.arguments.between(place + skip, end, (BodyPhrase,))
            return chain_right(found, scene.sentence) if found and found[0].first - place - skip <= _WITH else []
    return []


def signed_on_behalf(scene: Scene, trigger: Trigger, patients: list[DirectivePhrase]) -> list[Draft]:
    """Who signs on behalf of a body signs what the body issues."""
    drafts: list[Draft] = []
    for place in range(trigger.clause.first, trigger.clause.last):
        skip = mark_at(scene.sentence, place, "behalf", category="clause")
        if not skip:
            continue
        is_sides = bool(mark_at(scene.sentence, place + skip, "sides", category="clause"))
        near = [b for b in scene.sentence.of(BodyPhrase) if place + skip <= b.first <= place + skip + 2]
        behind = scene.stage.organizers if is_sides else near[:1]
        drafts += [scene.draft(trigger, body, patient, relation="ISSUED_BY") for body in behind for patient in patients]
    return drafts


def ceremony_drafts(scene: Scene, drafts: list[Draft]) -> list[Draft]:
    """ISSUED_BY of a text at whose signing bodies met: those who hold "lễ ký kết Chương trình …", "the signing of the Programme"."""
    found: list[Draft] = []
    tokens = scene.sentence.tokens
    for event in scene.sentence.of(EventPhrase):
        behind = directives_in(scene.arguments.between(event.last, len(tokens), (DirectivePhrase,)))[:1]
        gap = tokens[event.last - 1 : behind[0].first] if behind else []
        if not gap or len(gap) > 4 or not any(token.key in _SIGNINGS for token in gap):
            continue
        makers = [d.source for d in drafts if d.type == "ORGANIZES" and d.target is event and not is_many(d.source)]
        place = (event.first, event.last)
        found += [
            Draft("ISSUED_BY", behind[0], maker, scene.sentence, "frame.signs.ceremony", confidence=0.8, trigger=place) for maker in makers
        ]
        date_by_clause(scene, behind[0])
    return found


def date_by_clause(scene: Scene, phrase: DirectivePhrase) -> None:
    """Give an undated directive the day of the clause that says it was issued."""
    taken = {id(d.when) for d in scene.sentence.of(DirectivePhrase) if d.when}
    days = [d for d in scene.sentence.of(DatePhrase) if id(d) not in taken and len(d.iso) == 10 and d.iso[0] != "-"]
    is_open = phrase.date is None and bool(phrase.number) and len(days) == 1 and days[0].first < phrase.first
    if is_open and phrase.year in (None, days[0].iso[:4]):
        phrase.date, phrase.when = days[0].iso, days[0]
