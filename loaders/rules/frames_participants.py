"""Whom a verb of an event is about: the persons before it or behind it, by its voice, and those joined to them."""

from itertools import pairwise

from loaders.morphology import grammemes
from loaders.phrases import BodyPhrase, PersonPhrase, Phrase, PostPhrase
from loaders.rules.clauses import list_end
from loaders.rules.directives_marks import mark_at
from loaders.rules.frames_arguments import is_nominative
from loaders.rules.frames_presence import absentees, leaders
from loaders.rules.frames_scene import Scene
from loaders.rules.frames_triggers import Trigger

_FAR = 14
_TITLES = 16
_LEAD = 6
_ADDRESS = 3
_PARTS = 3
_AND = frozenset({"and", "et", "и", "va", "cung"})
_PRONOUNS = frozenset({"he", "she", "they", "it", "il", "elle", "ils", "elles", "он", "она", "они"})
_SUBJECTS = _PRONOUNS | {"i", "we", "je", "nous", "я", "мы", "toi"}
_ALL = frozenset({"cac", "comrades", "messrs", "camarades", "mm", "mmes", "messieurs", "товарищи"})
"""What addresses several at once."""
_BREAKS = frozenset({";", ".", "(", ":"})
_BY = frozenset({"by", "par"})
_WITH = frozenset({"with", "avec", "с", "voi"})
_PLURAL = "ли"
"""How Russian verbs of several end in the past; "вели" is also read as a command to one."""
_HANDS = "frame.attends.hand"


def participants(scene: Scene, trigger: Trigger, *, is_supplied: bool) -> list[Phrase]:
    """The persons of a trigger, without those who stayed away. ``is_supplied``: the event is told of in another sentence."""
    gone = absentees(scene.sentence)
    persons = [person for person in _persons(scene, trigger) if id(person) not in gone] or _next(scene, trigger, gone)
    if trigger.relation == "PRESIDES" and trigger.voice == "active":
        persons = [person for person in persons if id(person) not in leaders(scene.sentence)]
    if is_supplied or trigger.relation == "PRESIDES":
        persons = [person for person in persons if trigger.voice == "list" or not _is_cited(scene, trigger, person)]
    if is_supplied and trigger.voice == "speech":
        persons = [person for person in persons if not (isinstance(person, PersonPhrase) and scene.stage.is_away(person))]
    return persons


def _next(scene: Scene, trigger: Trigger, gone: set[int]) -> list[Phrase]:
    """Who stands right behind a verb whose sentence began with somebody away: "X could not come; his letter was read by Y"."""
    if not gone or trigger.voice not in ("speech", "active"):
        return []
    found = [person for person in scene.persons(trigger.last, trigger.clause.last) if id(person) not in gone]
    return found[:1] if found and found[0].first - trigger.last <= _FAR else []


def _persons(scene: Scene, trigger: Trigger) -> list[Phrase]:
    last = list_end(scene.sentence, trigger.clause)
    if trigger.voice == "list":
        return scene.persons(trigger.last, last) or scene.persons(trigger.clause.first, trigger.first)
    if trigger.voice == "passive" or (trigger.voice == "speech" and scene.sentence.tokens[trigger.last - 1].key in _BY):
        return chain_persons(scene, scene.persons(trigger.last, last), trigger.last)
    before = _left_of(scene, trigger)
    if trigger.rule == _HANDS:
        return [*before, *chain_persons(scene, scene.persons(trigger.last, last), trigger.last)]
    if before:
        return [*before, *_partners(scene, trigger)]
    found = scene.persons(trigger.last, last)
    if not found or not _opens(scene, trigger):
        return []
    if trigger.voice == "speech":
        if found[0].first - trigger.last > _FAR:
            return []
        return chain_persons(scene, found, trigger.last) if _is_plural(scene, trigger) else _joined_behind(scene, found)
    return found[:1] if _is_single(scene, trigger) else chain_persons(scene, found, trigger.last)


def _left_of(scene: Scene, trigger: Trigger) -> list[Phrase]:
    """The persons before a verb: all of a list that a colon opens; of those who speak the last, and whoever is joined to him by "and"."""
    if listed := _listed_before(scene, trigger) or _titled_before(scene, trigger):
        return listed
    for start in scene.bounds_left(trigger):
        found = scene.persons(start, trigger.first)
        if not found:
            continue
        if trigger.voice != "speech":
            return found
        if any(token.key in _PRONOUNS for token in scene.sentence.tokens[max(start, found[-1].last) : trigger.first]):
            return []
        return _joined(scene, found)
    return []


def _listed_before(scene: Scene, trigger: Trigger) -> list[Phrase]:
    """The persons of a list that opens a sentence and ends in its verb: "Các đồng chí A, head of …; B, deputy of … chaired"."""
    tokens = scene.sentence.tokens
    colon = next((i for i in range(trigger.first) if tokens[i].key == ":" and (i < _LEAD or _opens_list(scene, i))), None)
    if colon is None:
        opening = next((p.first for p in scene.arguments.between(0, trigger.first, (PersonPhrase,))), 0)
        colon = next((i for i in range(min(_LEAD, trigger.first)) if tokens[i].key in _ALL and 0 < opening - i <= _ADDRESS), None)
    if colon is None or not any(token.key == ";" for token in tokens[colon : trigger.first]):
        return []
    is_told = any(t.is_finite and colon < t.first and t.last <= trigger.first for t in scene.triggers)
    return [] if is_told else scene.persons(colon, trigger.first)


def _titled_before(scene: Scene, trigger: Trigger) -> list[Phrase]:
    """The persons of a list of holders of posts, parted by semicolons, that ends in its verb: "Deputy head A; director B attended"."""
    tokens = scene.sentence.tokens
    cuts = [-1, *(i for i in range(trigger.first) if tokens[i].key == ";"), trigger.first]
    if len(cuts) < _PARTS or any(t.is_finite and t.last <= trigger.first for t in scene.triggers):
        return []
    posts = [post for post in scene.sentence.of(PostPhrase) if post.persons and post.last <= trigger.first]
    is_list = all(any(left < post.first and post.last <= right for post in posts) for left, right in pairwise(cuts))
    return [p for p in scene.persons(0, trigger.first) if any(p in post.persons for post in posts)] if is_list else []


def _opens_list(scene: Scene, colon: int) -> bool:
    """Whether a form of address stands right before a colon, so that it announces a list: "gồm các ông: A, …; B, …"."""
    return any(match.entry.category == "honorific" for match in scene.sentence.found.ending(colon))


def _joined(scene: Scene, found: list[Phrase]) -> list[Phrase]:
    """The last of some persons, and those joined to him: between them stand a title or two, and right before his own an "and"."""
    chain = found[-1:]
    for person in reversed(found[:-1]):
        gap = scene.sentence.tokens[person.last : chain[0].first] if person.sentence is scene.sentence else []
        ands = [place for place, token in enumerate(gap) if token.key in _AND and (not place or gap[place - 1].key == ",")]
        if not ands or len(gap) > _TITLES or any(token.key in _BREAKS for token in gap):
            break
        chain.insert(0, person)
    return chain


def _joined_behind(scene: Scene, found: list[Phrase]) -> list[Phrase]:
    """The first of some persons, and whoever "and" alone joins to him with a title or two."""
    chain = found[:1]
    for person in found[1:]:
        gap = scene.sentence.tokens[chain[-1].last : person.first] if person.sentence is scene.sentence else []
        if not any(token.key in _AND for token in gap) or len(gap) > _TITLES or any(token.key in _BREAKS for token in gap):
            break
        chain.append(person)
    return chain


def _partners(scene: Scene, trigger: Trigger) -> list[Phrase]:
    """With whom somebody chairs together: "A co-chaired the session with B"."""
    tokens = scene.sentence.tokens
    if trigger.relation != "PRESIDES" or not any(_is_joint(token.key) for token in tokens[trigger.first : trigger.last]):
        return []
    behind = scene.persons(trigger.last, trigger.clause.last)[:1]
    return [p for p in behind if p.sentence is scene.sentence and any(t.key in _WITH for t in tokens[trigger.last : p.first])]


def _is_joint(key: str) -> bool:
    """Whether a word says that several chair: "đồng chủ trì", "co-chaired", "coprésidé", "сопредседательствовал"."""
    return key in ("dong", "co", "jointly", "conjointement", "совместно") or key.startswith(("copres", "сопредсед"))


def _is_cited(scene: Scene, trigger: Trigger, person: Phrase) -> bool:
    """Whether a person is only cited: "according to X", "as for X", "with regard to X"."""
    if person.sentence is not scene.sentence:
        return False
    start = trigger.last if person.first >= trigger.last else 0
    for place in range(max(start, person.first - _TITLES), person.first):
        taken = mark_at(scene.sentence, place, "cited", category="event.mark")
        if taken and not any(token.key in (",", ";") for token in scene.sentence.tokens[place + taken : person.first]):
            return True
    return False


def chain_persons(scene: Scene, found: list[Phrase], start: int) -> list[Phrase]:
    """The first person and those listed with him: up to the next verb that is not part of his titles."""
    here = [person.first for person in found if person.sentence is scene.sentence]
    start = max(start, min(here, default=start))
    ends = [t.first for t in scene.triggers if t.first > start and (t.is_finite or _is_verb(scene, t.first))]
    end = min(ends, default=len(scene.sentence.tokens))
    return [person for person in found if person.sentence is not scene.sentence or person.first < end] or found[:1]


def _is_verb(scene: Scene, place: int) -> bool:
    """Whether a Russian word is a verb of its own ("*объявила* выговор"). False for other languages."""
    return scene.sentence.language == "ru" and "VERB" in grammemes(scene.sentence.tokens[place].text)


def _is_single(scene: Scene, trigger: Trigger) -> bool:
    """Whether a Russian verb that chairs stands in the singular: of those named behind it only the first is its subject."""
    is_chairing = scene.sentence.language == "ru" and trigger.relation == "PRESIDES"
    return is_chairing and not _is_plural(scene, trigger)


def _is_plural(scene: Scene, trigger: Trigger) -> bool:
    """Whether a Russian verb stands in the plural, so that it takes the whole list behind it. False for other languages."""
    if scene.sentence.language != "ru":
        return False
    verb = scene.sentence.tokens[trigger.first]
    return "plur" in grammemes(verb.text) or verb.key.endswith(_PLURAL)


def _opens(scene: Scene, trigger: Trigger) -> bool:
    """Whether the verb stands before its subject: no person or body lies before it in its clause; in Russian bodies may, as objects."""
    if trigger.first and scene.sentence.tokens[trigger.first - 1].key in _SUBJECTS:
        return False
    before = scene.arguments.between(trigger.clause.first, trigger.first, (PersonPhrase, BodyPhrase))
    if scene.sentence.language != "ru":
        return not before
    holds = any(other.relation == "ORGANIZES" and other.first == trigger.first for other in scene.triggers)
    return not any(isinstance(phrase, PersonPhrase) or (holds and is_nominative(phrase)) for phrase in before)
