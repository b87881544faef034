"""A scene: one sentence with its arguments, its triggers and the stage, and how a trigger's subject and object are looked for."""

from dataclasses import dataclass

from loaders.phrases import BodyPhrase, Draft, EventPhrase, PersonPhrase, Phrase, PostPhrase, Sentence
from loaders.rules.directives_marks import mark_at
from loaders.rules.frames_arguments import Arguments, chain_right
from loaders.rules.frames_stage import Stage
from loaders.rules.frames_triggers import Trigger

_CONFIDENCE = {
    "active": 0.9,
    "passive": 0.9,
    "list": 0.9,
    "speech": 0.8,
    "accord": 0.75,
    "basis": 0.85,
    "appoint": 0.8,
    "duty": 0.75,
    "after": 0.85,
    "noun": 0.7,
    "supplied": 0.7,
}
_SEAT = 5
INVERSE = frozenset({"ISSUED_BY", "SIGNED_BY"})


@dataclass(frozen=True, slots=True)
class Scene:
    """One sentence on stage."""

    sentence: Sentence
    arguments: Arguments
    triggers: tuple[Trigger, ...]
    stage: Stage

    def bounds_left(self, trigger: Trigger) -> list[int]:
        """Where the search to the left may begin: behind each verb before the trigger, nearest first, last the clause's start."""
        ends = [t.last for t in self.triggers if t.is_finite and trigger.clause.first <= t.first and t.last <= trigger.first]
        return [*sorted(set(ends), reverse=True), trigger.clause.first]

    def bounds_right(self, trigger: Trigger) -> list[int]:
        """Where the search to the right may end: before each other verb behind the trigger, nearest first, last the clause's end."""
        starts = {t.first for t in self.triggers if trigger.last <= t.first and t.last <= trigger.clause.last and t.relation != "NONE"}
        return [*sorted(starts), trigger.clause.last]

    def left(self, trigger: Trigger, kinds: tuple[type[Phrase], ...]) -> list[Phrase]:
        """The phrases to the left, from the nearest stretch between verbs that holds any."""
        for start in self.bounds_left(trigger):
            if found := self.arguments.between(start, trigger.first, kinds):
                return found
        return []

    def right(self, trigger: Trigger, kinds: tuple[type[Phrase], ...]) -> list[Phrase]:
        """The phrases to the right, from the nearest stretch between verbs that holds any; not beyond a verb that has a subject."""
        for end in self.bounds_right(trigger):
            if found := self.arguments.between(trigger.last, end, kinds):
                return found
            if self.arguments.between(trigger.last, end, (BodyPhrase, PersonPhrase)) and trigger.is_finite:
                return []
        return []

    def objects(self, trigger: Trigger) -> list[Phrase]:
        """The trigger's objects to the right: the first, and those coordinated with it."""
        return chain_right(self.right(trigger, trigger.objects), self.sentence)

    def persons(self, first: int, last: int) -> list[Phrase]:
        """The persons between two places, and the holders of posts named there without a name."""
        found: list[Phrase] = []
        for person in self.arguments.between(first, last, (PersonPhrase,)):
            if not self._is_replaced(person):
                found.append(person)
        for post in self.sentence.of(PostPhrase):
            if first <= post.first and post.last <= last and not post.persons and (holder := self.stage.holder(post)):
                found.append(holder)
        return found

    def _is_replaced(self, person: Phrase) -> bool:
        """Whether somebody else took over from a person: "who replaced in this post X"."""
        tokens = self.sentence.tokens
        for place in range(max(0, person.first - _SEAT), person.first):
            taken = mark_at(self.sentence, place, "replaced", category="clause")
            if taken and place + taken <= person.first and not any(t.key in (",", ";") for t in tokens[place + taken : person.first]):
                return True
        return False

    def event(self, trigger: Trigger) -> EventPhrase | None:
        """The event that a trigger is about: behind it, before it in the clause or sentence, else the one under discussion."""
        behind = self.right(trigger, (EventPhrase,))
        before = self.arguments.between(0, trigger.first, (EventPhrase,))
        found = behind[:1] if behind and behind[0].first - trigger.last <= 12 else before[-1:] or behind[:1]
        event = found[0] if found else self.stage.event
        return event if isinstance(event, EventPhrase) else None

    def draft(self, trigger: Trigger, subject: Phrase, target: Phrase, *, relation: str | None = None, is_supplied: bool = False) -> Draft:
        """The statement that the trigger makes about two phrases."""
        kind = relation or trigger.relation
        source, target = (target, subject) if kind in INVERSE else (subject, target)
        voice = "supplied" if is_supplied else trigger.voice
        return Draft(
            kind,
            source,
            target,
            self.sentence,
            f"{trigger.rule}.{voice}" if is_supplied else trigger.rule,
            confidence=_CONFIDENCE[voice],
            trigger=(trigger.first, trigger.last),
        )


def bodies(found: list[Phrase]) -> list[BodyPhrase]:
    """The bodies among phrases."""
    return [phrase for phrase in found if isinstance(phrase, BodyPhrase)]


def agent_by_do(scene: Scene, trigger: Trigger) -> int | None:
    """In Vietnamese "E do X tổ chức": the place of "do", where the agent stands between it and the verb."""
    if scene.sentence.language != "vi":
        return None
    for place in range(trigger.first - 1, trigger.clause.first - 1, -1):
        if scene.sentence.tokens[place].lower == "do":
            return place
    return None
