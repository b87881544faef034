"""The two ends of a change of hands: which person stands before a word of replacing, which behind it, and whom a pronoun means."""

from collections.abc import Sequence
from dataclasses import dataclass

from loaders.matcher import Match
from loaders.morphology import grammemes
from loaders.phrases import PersonPhrase
from loaders.rules.bodies_words import Words
from loaders.rules.directives_marks import mark_at
from loaders.rules.posts_gaps import read_gap

_NOUNS = frozenset({"successor", "predecessor"})
_PASSIVE = frozenset({"by", "par", "boi"})
_OBJECTS = {
    "en": frozenset({"him", "her"}),
    "fr": frozenset({"le", "la", "l", "lui"}),
    "ru": frozenset({"его", "ее", "ему", "ей"}),
    "vi": frozenset({"ong", "ba", "anh", "chi"}),
}
"""Pronouns that can be the object of a verb of replacing."""
_MINE = frozenset({"my", "mon", "ma", "мой", "моя", "мое", "моего"})
_MINE_REACH = 3
_BEFORE_VERB = frozenset({"fr", "ru"})
_REACH = 12
_PLAN_REACH = 3
_NEXT = 4
"""Tokens between words like "in his place" and a person behind them who is given it."""
_AFTER = frozenset({"khi", "after", "que", "как"})
_DECLINED = ("а", "я")
_FEMALE = "тхи"


@dataclass(frozen=True, slots=True)
class Turn:
    """Who comes and who goes. ``is_noun``: told by a noun ("his successor"), which hands over no post by itself.

    ``at``: where the words that tell it stand.
    ``is_instead``: by words that stand for the old holder ("in his place", "to this post").
    ``is_weak``: told by words that only an act beside them makes a change of hands ("elected … *after the retirement of* X").
    """

    new: PersonPhrase
    old: PersonPhrase
    is_noun: bool = False
    is_weak: bool = False
    is_instead: bool = False
    at: int = 0


def turn_of(words: Words, link: Match, persons: Sequence[PersonPhrase], others: Sequence[PersonPhrase]) -> Turn | None:
    """The change of hands that ``link`` tells; ``others``: whom a pronoun, or a subject left out, can mean, likeliest first."""
    if _is_planned(words, link):
        return None
    after = next((p for p in persons if p.first >= link.last and _is_close(words, link.last, p.first)), None)
    before = next((p for p in reversed(persons) if p.last <= link.first), None)
    second = _second(words, persons, after, link) if before is None else None
    named = _equated(words, persons, after) if link.entry.term in _NOUNS else None
    if named is not None:
        new, old = (named, after) if link.entry.term == "successor" else (after, named)
    elif link.entry.term in _NOUNS:
        new, old = _by_noun(words, link, (before, after), others)
    elif link.entry.term == "instead":
        is_next = after is not None and (after.title_at if after.title_at is not None else after.first) - link.last <= _NEXT
        new, old = _by_pronoun(words, link, (None if is_next else before, after), [*_persons_before(words, link), *others])
    elif _has_pronoun(words, link):
        new, old = _by_pronoun(words, link, (before, after), others)
    elif second is not None:
        new, old = second, after
    else:
        new, old = before or next(iter(others), None), after
        if after is not None and _is_reversed(words, link, before, after):
            new, old = old, new
    if link.entry.term == "yields":
        new, old = old, new
    if new is None or old is None or (new.full or new).name == (old.full or old).name:
        return None
    is_weak = bool(link.entry.features.get("weak"))
    if is_weak and link.entry.term != "instead" and _needs_departure(link) and not _departs(words, old):
        return None
    return Turn(new, old, link.entry.term in _NOUNS, is_weak, link.entry.term == "instead", link.first)


def _needs_departure(link: Match) -> bool:
    """Whether a weak word only says "after", so that the leaving must be told behind the name ("sau khi ông X *nghỉ hưu*")."""
    return link.entry.words[-1].key in _AFTER


def _departs(words: Words, person: PersonPhrase) -> bool:
    """Whether words of leaving stand behind a name."""
    return any(mark_at(words.sentence, at, "departs", category="clause") for at in range(person.last, person.last + _PLAN_REACH))


def _is_planned(words: Words, link: Match) -> bool:
    """Whether the change is still to come, or denied."""
    if "futr" in grammemes(words.tokens[link.first].text):
        return True
    before = [words.longest(("post.link",), at) for at in range(max(0, link.first - _PLAN_REACH), link.first)]
    return any(m is not None and m.entry.term == "proposes" for m in before)


def _second(words: Words, persons: Sequence[PersonPhrase], first: PersonPhrase | None, link: Match) -> PersonPhrase | None:
    """Of a sentence that opens with whom somebody replaces ("Replacing X, Y was …", "На смену X пришел Y"): the new holder.

    Behind "after X retired" words of the leaving stand before the new one.
    """
    following = next((p for p in persons if first is not None and p.first >= first.last), None)
    if first is None or following is None:
        return None
    if link.entry.features.get("weak"):
        return following if any(words.key(at) == "," for at in range(first.last, following.first)) else None
    gap = read_gap(words, first.last, following.first)
    return following if not gap.is_far and not gap.is_crossing and set(gap.signs) <= {","} else None


def _equated(words: Words, persons: Sequence[PersonPhrase], owner: PersonPhrase | None) -> PersonPhrase | None:
    """Who is said to be the successor or predecessor of a named person: "the successor of X *is Y*", "Người thay thế ông X *là bà Y*"."""
    other = next((p for p in persons if owner is not None and p.first >= owner.last), None)
    if owner is None or other is None:
        return None
    gap = read_gap(words, owner.last, other.first)
    return other if gap.links and gap.links <= {"is", "holds"} and not gap.signs and not gap.is_far and not gap.is_crossing else None


_Ends = tuple[PersonPhrase | None, PersonPhrase | None]


def _by_noun(words: Words, link: Match, ends: _Ends, others: Sequence[PersonPhrase]) -> _Ends:
    """ "His successor X" names the new one behind; "X, successor of Y" before. A predecessor is always the one named behind."""
    before, after = ends
    if is_mine(words, link):
        before = None
    other = before or next(iter(others), None)
    if link.entry.term == "predecessor":
        if before is not None and not is_mine(words, link) and _is_apposed(words, before, link):
            names = {(each.full or each).name for each in others if each.sentence is others[0].sentence} - {(before.full or before).name}
            known = [each for each in others if (each.full or each).name in names]
            return (known[0] if len(names) == 1 else None), before
        return other, after
    if words.connector(link.first - 1) == "possessive" or _is_owned(words, link):
        return after, other
    is_of = words.language in ("vi", "ru") or words.connector(link.last) in ("of", "at")
    return (before if is_of else after), (after if is_of else other)


def _is_apposed(words: Words, person: PersonPhrase, link: Match) -> bool:
    """Whether a noun stands behind a name's comma: "X, *its last occupant*, left", "M. X, *son prédécesseur*"."""
    return words.key(person.last) == "," and link.first - person.last <= _NEXT and words.key(link.last) in (",", ".", "")


def is_mine(words: Words, link: Match) -> bool:
    """Whether the speaker's own predecessor or successor is meant."""
    return link.entry.term in _NOUNS and any(words.key(at) in _MINE for at in range(link.first - _MINE_REACH, link.first))


def _is_owned(words: Words, link: Match) -> bool:
    """Whether a pronoun behind the noun is its owner (Vietnamese "người kế nhiệm *ông*"), or "is" leads on from it."""
    if words.key(link.last - 1) == "la":
        return True
    is_named = words.sentence.covered(link.last + 1, PersonPhrase) is not None
    return words.language == "vi" and not is_named and words.key(link.last) in (*_OBJECTS["vi"], "la", ",")


def _by_pronoun(words: Words, link: Match, ends: _Ends, others: Sequence[PersonPhrase]) -> _Ends:
    """The object is whoever was spoken of; the subject stands before the verb, or in Russian and French relative clauses behind it."""
    before, after = ends
    if words.connector(link.first - 1) == "pronoun" and others:  # "when she retired, *he* took over from her"
        he = others[0]
        return he, next((p for p in (before, *others) if p is not None and (p.full or p).name != (he.full or he).name), None)
    subject = after if words.language == "ru" and after is not None else before if _is_subject(words, before, link) else after
    if subject is None:
        return None, None
    known = [p for p in (before, *others) if p is not None and (p.full or p).name != (subject.full or subject).name]
    if subject is before:
        known = [*_persons_before(words, before), *known]
    return subject, next(iter(known), None)


def _persons_before(words: Words, place: PersonPhrase | Match) -> list[PersonPhrase]:
    found = [p for p in words.sentence.of(PersonPhrase) if p.last <= place.first and not p.is_credit]
    return list(reversed(found))


def _is_subject(words: Words, before: PersonPhrase | None, link: Match) -> bool:
    """Whether the person before a verb is its subject: near it, in its own clause."""
    return (
        before is not None and link.first - before.last <= _REACH and not any(words.key(i) == ";" for i in range(before.last, link.first))
    )


def _has_pronoun(words: Words, link: Match) -> bool:
    """Whether a pronoun is the verb's object, before it or behind it."""
    objects = _OBJECTS[words.language]
    if words.language in _BEFORE_VERB and words.key(link.first - 1).rstrip("'’") in objects:
        return True
    is_named = words.sentence.covered(link.last + 1, PersonPhrase) is not None
    return words.language not in _BEFORE_VERB and words.key(link.last) in objects and not is_named


def _is_reversed(words: Words, link: Match, before: PersonPhrase | None, after: PersonPhrase) -> bool:
    """Whether the person behind the verb comes: a passive ("replaced by"), a Russian or French object before it ("Виня сменит Чунг")."""
    if link.entry.term == "replaces" and _PASSIVE & {words.key(i) for i in range(link.last, after.first)}:
        return True
    if words.language == "fr" and words.key(link.first - 1) in ("auquel", "laquelle", "qui") and words.key(link.first - 2) in ("a", ","):
        return words.key(link.first - 1) == "auquel" or words.key(link.first - 2) == "a"
    if words.language == "fr" and before is not None:
        start = before.title_at if before.title_at is not None else before.first
        return words.tokens[start - 1].lower == "à" and link.first - before.last <= 1 and start > 0
    return words.language == "ru" and before is not None and _is_object(words, before, link) and not _declines(words, after)


def _is_object(words: Words, person: PersonPhrase, link: Match) -> bool:
    """Whether a Russian name before a verb stands in an object's case, as far as its ending and the verb's gender tell."""
    is_feminine = "femn" in grammemes(words.tokens[link.first].text)
    return _declines(words, person) and not is_feminine


def _declines(words: Words, person: PersonPhrase) -> bool:
    """Whether a man's name ends as in the genitive or accusative; women's names do not change."""
    tokens = words.tokens[person.first : person.last]
    return tokens[-1].lower.endswith(_DECLINED) and _FEMALE not in {token.key for token in tokens}


def _is_close(words: Words, first: int, last: int) -> bool:
    gap = read_gap(words, first, last)
    return not gap.is_far and ";" not in gap.signs
