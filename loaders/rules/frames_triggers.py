"""Triggers of frames: the lexicon's words in a sentence that can tie a subject to an object, with what each asks for."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from loaders.matcher import Match
from loaders.morphology import grammemes
from loaders.phrases import BodyPhrase, DatePhrase, DirectivePhrase, EventPhrase, Phrase, PlacePhrase, PostPhrase, ProgrammePhrase, Sentence
from loaders.rules.clauses import Clause, clauses_of
from loaders.rules.frames_arguments import TYPES
from ontology.folding import is_marked

_HAVE = frozenset({"a", "ont", "avait", "avaient", "ayant", "avoir", "s'"})
_ALIKE = 6
_MET = frozenset({"working-session", "meeting", "visit"})
_AWAY = frozenset({"working-session", "visit"})
"""Kinds that bring several bodies together, of which none holds it alone."""
_BEEN = frozenset({"ete"})
_WHEN = frozenset({"on", "in", "at", ",", "the", "morning", "afternoon", "of"})
_EVENTFUL = frozenset({"ORGANIZES", "PRESIDES", "ATTENDS"})
_DETERMINERS = frozenset({"la", "sa", "leur", "une", "cette"})
_WERE = frozenset({"были", "был", "была", "было"})
_FINITE = frozenset({"active", "list", "speech"})


@dataclass(frozen=True, slots=True)
class Trigger:
    """Words ``first`` to ``last`` that open a frame. ``rule``: its id; ``voice``: how its arguments stand about it."""

    first: int
    last: int
    rule: str
    relation: str
    voice: str
    subjects: tuple[type[Phrase], ...]
    objects: tuple[type[Phrase], ...]
    clause: Clause

    @property
    def is_finite(self) -> bool:
        """Whether it is a verb of its own, so that arguments beyond it belong to it."""
        return self.voice in _FINITE


def _voice(sentence: Sentence, match: Match) -> str:
    """The voice of a past participle: active behind "a", "ont", passive behind "été", "est" or nothing."""
    voice = str(match.entry.features["voice"])
    if voice == "active" and (_is_agentive(sentence, match) or _is_participle(sentence, match)):
        return "passive"
    if voice != "participle":
        return voice
    before = {token.key for token in sentence.tokens[max(0, match.first - 4) : match.first]}
    return "active" if before & _HAVE and not before & _BEEN else "passive"


def _is_agentive(sentence: Sentence, match: Match) -> bool:
    """Whether an English participle takes its agent behind a date: "signed on September 20, 2013 by"."""
    tokens = sentence.tokens
    if sentence.language != "en" or not tokens[match.last - 1].key.endswith(("ed", "held")):
        return False
    place = match.last
    while place < len(tokens) and tokens[place].key != "by":
        phrase = sentence.covered(place, DatePhrase, PlacePhrase)
        if phrase is None and tokens[place].key not in _WHEN and not tokens[place].is_capital:
            return False
        place = phrase.last if phrase is not None else place + 1
    return place < len(tokens)


def _is_participle(sentence: Sentence, match: Match) -> bool:
    """Whether the words are a Russian passive participle: "организованный", "проведена"."""
    return sentence.language == "ru" and "pssv" in grammemes(sentence.tokens[match.first].text)


def _disagrees(sentence: Sentence, match: Match) -> bool:
    """Whether a Russian participle of the lexicon stands for another form of its verb, a verb of speaking for its passive or future."""
    if sentence.language != "ru":
        return False
    found = grammemes(sentence.tokens[match.first].text)
    if match.entry.features["relation"] in _EVENTFUL and "futr" in found and "past" not in found:
        return True
    if len(match.entry.words) > 1:
        return False
    if match.entry.features["relation"] not in _EVENTFUL:
        is_other = "pssv" in grammemes(match.entry.words[0].text) and match.entry.features["voice"] == "passive"
        return is_other and not _is_participle(sentence, match)
    is_passive = _is_participle(sentence, match)
    voice = match.entry.features["voice"]
    if voice == "list":
        return match.entry.words[0].key != sentence.tokens[match.first].key or _is_auxiliary(sentence, match)
    is_role = {"NOUN", "ablt"} <= found
    return (voice == "passive" and not (is_passive or is_role)) or (voice == "speech" and is_passive)


def _is_auxiliary(sentence: Sentence, match: Match) -> bool:
    """Whether "были" only helps a passive participle right behind it: "были объявлены решения"."""
    behind = sentence.tokens[match.last : match.last + 1]
    return sentence.tokens[match.first].key in _WERE and bool(behind) and "pssv" in grammemes(behind[0].text)


def _is_misread(sentence: Sentence, match: Match) -> bool:
    """Whether a French word is another than the lexicon's: "modifié" is not "modifie", where the sentence is written with accents."""
    if sentence.language != "fr":
        return False
    if match.entry.features["voice"] == "participle" and match.first and sentence.tokens[match.first - 1].key in _DETERMINERS:
        return True
    pairs = zip(match.entry.words, sentence.tokens[match.first : match.last], strict=True)
    other = [token for word, token in pairs if word.lower != token.lower and not token.text.isupper()]
    return bool(other) and any(is_marked(token.text) for token in sentence.tokens)


def _make(sentence: Sentence, match: Match, clauses: Sequence[Clause]) -> Trigger:
    features = match.entry.features
    return Trigger(
        match.first,
        match.last,
        f"frame.{match.entry.term}",
        features["relation"],
        _voice(sentence, match),
        tuple(TYPES[name] for name in features["subject"]),
        tuple(TYPES[name] for name in features["object"]),
        next(clause for clause in clauses if clause.first <= match.first < clause.last),
    )


def _is_usable(sentence: Sentence, match: Match, events: Sequence[EventPhrase], posts: Sequence[PostPhrase]) -> bool:
    if match.first in sentence.found.ends_of("clause", "task") or _disagrees(sentence, match) or _is_misread(sentence, match):
        return False
    if match.entry.features["voice"] == "participle" and match.entry.words[-1].lower != sentence.tokens[match.last - 1].lower:
        return False
    if match.entry.term == "attends.meet":
        return any(event.first >= match.last and _is_met(sentence, match.last, event) for event in events)
    if match.entry.term == "organizes.have":
        return any(event.first == match.last and event.kind not in _AWAY for event in events)
    if match.entry.term == "attends.have":
        return any(event.last == match.first for event in events)
    met = [event for event in events if event.first < match.last and match.first < event.last]
    if any(not (match.first < event.first and event.last <= match.last) for event in met):
        return False
    is_free = sentence.free(match.first, match.last, BodyPhrase, DirectivePhrase, ProgrammePhrase)
    return is_free and not any(_takes_up(post, match) for post in posts)


def _is_met(sentence: Sentence, place: int, event: EventPhrase) -> bool:
    """Whether an event is the object of "had", "paid", "a effectué": right behind it, or behind a date."""
    day = next((p for p in sentence.of(DatePhrase) if 0 <= p.first - place <= 1 and p.last <= event.first), None)
    return event.kind in _MET and event.first - (day.last if day is not None else place) <= 1 + (day is not None)


def _takes_up(post: PostPhrase, match: Match) -> bool:
    """Whether a title covers a trigger's words; one inside a longer trigger does not: "chair" in "took the chair"."""
    is_inside = match.first <= post.first and post.last <= match.last and match.last - match.first > post.last - post.first
    return post.first < match.last and match.first < post.last and not is_inside


def _holds_event(sentence: Sentence, match: Match, end: int) -> bool:
    """Whether a longer trigger takes in the event that a verb of holding has as its object: "làm" in "làm lễ ký"."""
    is_holding = match.entry.features["relation"] == "ORGANIZES"
    return is_holding and any(event.first == match.last and event.last <= end for event in sentence.of(EventPhrase))


def _follows_active(found: list[Trigger], trigger: Trigger) -> bool:
    """Whether the verb before it in the clause is active: "avait diffusé … et pris"."""
    before = [other for other in found if (other.clause == trigger.clause and other.rule.endswith("ed")) or other.voice == "active"]
    return bool(before) and before[-1].voice == "active"


def triggers_of(sentence: Sentence) -> list[Trigger]:
    """The triggers of a sentence in order: at each place the longest of each relation, none inside another phrase or a longer trigger."""
    found: list[Trigger] = []
    end, start = 0, -1
    frames = sentence.found.of("frame")
    if not frames:
        return found
    clauses, events, posts = clauses_of(sentence), sentence.of(EventPhrase), sentence.of(PostPhrase)
    for match in frames:
        if not _is_usable(sentence, match, events, posts):
            continue
        is_same = match.first == start and (match.last == end or _holds_event(sentence, match, end))
        if match.first < end and not is_same and not (found[-1].relation == "OCCURS" and _voice(sentence, match) == "passive"):
            continue
        start, end = match.first, max(match.last, end)
        made = _make(sentence, match, clauses)
        is_joined = match.first > 0 and sentence.tokens[match.first - 1].key in ("et", ",")
        if made.voice == "passive" and is_joined and match.entry.features["voice"] == "participle" and _follows_active(found, made):
            made = replace(made, voice="active")
        if made not in found[-_ALIKE:]:
            found.append(made)
    return found
