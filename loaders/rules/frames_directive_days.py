"""The day of a directive that its verb tells: "which the Secretariat handed down on 22 November", "It is dated 18 February 2019"."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from loaders.phrases import BodyPhrase, DatePhrase, DirectivePhrase, Draft, EventPhrase, PersonPhrase, PostPhrase
from loaders.rules.clauses import clause_at, gate_of
from loaders.rules.directives_marks import marks_between
from loaders.rules.frames_arguments import chain_left
from loaders.rules.frames_objects import directives_in
from loaders.rules.frames_references import subject_directives
from loaders.rules.frames_scene import Scene
from loaders.rules.frames_triggers import Trigger

_MADE = frozenset({"ISSUED_BY", "SIGNED_BY"})
_BEHIND = 4
"""Tokens that may stand between a verb and the day it tells, names not counted ("was signed for the Government by A on")."""
_FAR = 22
_FULL = len("2024-05-09")
_ARTICLE = 2
_AND = frozenset({"and", "et", "и", "va", "cung"})
_ARTICLES = frozenset({"the", "le", "du", "au", "ngay", "l'"})
_BOUNDS = frozenset(
    {"from", "since", "until", "till", "before", "after", "by", "to", "partir", "compter", "depuis", "avant", "jusqu'au", "apres",
     "с", "до", "по", "к", "после", "tu", "den", "truoc", "sau", "het"}
)  # fmt: skip
"""Words before a day from or up to which something holds: no text was made on it."""
_SIGNINGS = frozenset({"ceremony", "signing"})


def date_directives(scene: Scene, drafts: Sequence[Draft]) -> None:
    """Give undated directives the day that the words of their making tell."""
    named = scene.sentence.of(DirectivePhrase)
    for phrase in named:
        if phrase.is_bare and phrase.when is not None and len(phrase.when.iso) == _FULL and not phrase.is_self:
            _give(scene, phrase, phrase.when)
    days = _free_days(scene) if named or scene.stage.subject is not None else []
    for trigger in _verbs(scene) if days else ():
        day = _day_behind(scene, trigger, days)
        if day is None or gate_of(scene.sentence, trigger.first, trigger.last):
            continue
        for phrase in _made(scene, trigger, drafts, day):
            _give(scene, phrase, day)
    _share_days(scene, named)


def _give(scene: Scene, phrase: DirectivePhrase, day: DatePhrase) -> None:
    """Let the text that a phrase means have a day, unless it has one."""
    text = scene.stage.resolve(phrase)
    if isinstance(text, DirectivePhrase) and text.date is None and (text.number or text.title) and text.year in (None, day.iso[:4]):
        text.date, text.when = day.iso, text.when or day


def _share_days(scene: Scene, named: Sequence[DirectivePhrase]) -> None:
    """Give the second of two texts that one verb made the day before the verb: "On May 5, B signed D1 to …, and *D2* on …"."""
    for left, right in pairwise(named):
        is_told_before = left.when is not None and left.when.sentence is scene.sentence and left.when.last <= left.first
        words = [token.key for token in scene.sentence.tokens[max(left.last, right.first - _ARTICLE) : right.first]]
        if (
            is_told_before
            and left.when is not None
            and right.kind == left.kind
            and right.number
            and right.date is None
            and _AND & set(words)
        ):
            right.date, right.when = left.date, left.when


def _verbs(scene: Scene) -> Iterator[Trigger]:
    """The words of making, and those that tell nothing but a text's day ("is dated", "porte la date du", "датирован", "đề ngày")."""
    yield from (trigger for trigger in scene.triggers if trigger.relation in _MADE)
    for first, last in marks_between(scene.sentence, 0, len(scene.sentence.tokens), "told-day"):
        yield Trigger(first, last, "directive.day", "NONE", "passive", (), (), clause_at(scene.sentence, first))


def _free_days(scene: Scene) -> list[DatePhrase]:
    """The full days of the sentence that are no directive's and no other event's, and from which nothing only begins to hold."""
    taken = {id(d.when) for d in scene.sentence.of(DirectivePhrase) if d.when}
    taken |= {id(e.when) for e in scene.sentence.of(EventPhrase) if e.when and e.kind not in _SIGNINGS}
    days = [day for day in scene.sentence.of(DatePhrase) if len(day.iso) == _FULL and day.iso[0] != "-" and not day.until]
    return [day for day in days if id(day) not in taken and not _bounds(scene, day)]


def _bounds(scene: Scene, day: DatePhrase) -> bool:
    place = day.first - 1
    while place > 0 and scene.sentence.tokens[place].key in _ARTICLES:
        place -= 1
    return place >= 0 and scene.sentence.tokens[place].key in _BOUNDS


def _day_behind(scene: Scene, trigger: Trigger, days: Sequence[DatePhrase]) -> DatePhrase | None:
    """The first day behind a verb in its clause: only names and a few words stand between, and no other verb."""
    day = next((day for day in days if trigger.last - 1 <= day.first < trigger.clause.last), None)
    if day is None or day.first - trigger.last > _FAR:
        return None
    named = (BodyPhrase, PersonPhrase, DirectivePhrase, PostPhrase)
    loose = [place for place in range(trigger.last, day.first) if not scene.sentence.covered(place, *named)]
    is_parted = any(scene.sentence.tokens[place].key in (";", ":") for place in loose)
    others = [t for t in scene.triggers if trigger.last <= t.first < day.first and t.is_finite]
    return None if is_parted or others or len(loose) > _BEHIND else day


def _made(scene: Scene, trigger: Trigger, drafts: Sequence[Draft], day: DatePhrase) -> list[DirectivePhrase]:
    """The texts that a verb says were made: by its drafts, else before it in its clause, else what "it" means."""
    place = (trigger.first, trigger.last)
    made = [d.source for d in drafts if d.type in _MADE and d.trigger == place and isinstance(d.source, DirectivePhrase)]
    before = directives_in(scene.arguments.between(trigger.clause.first, trigger.first, (DirectivePhrase,)))
    if made or trigger.voice == "active":
        return made or [d for d in before[-1:] if any(0 <= trigger.first - body.last <= _ARTICLE for body in d.issuers)]
    if any(d.when for d in before):
        return []
    chained = directives_in(chain_left(before, scene.sentence))
    inside = directives_in(scene.arguments.between(trigger.last, day.first, (DirectivePhrase,)))
    return chained or subject_directives(scene, trigger) or (inside[:1] if trigger.relation == "NONE" else [])
