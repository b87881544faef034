"""Pronouns as holders: "She gave up …", "Он был …", "Ông làm …" mean the person whom the sentence before spoke of.

"I" means who speaks (``posts_speakers``).
"""

from collections.abc import Sequence
from dataclasses import replace

from loaders.phrases import BodyPhrase, DatePhrase, PersonPhrase, PostPhrase, Sentence
from loaders.rules.bodies_words import Words
from loaders.rules.directives_marks import mark_at
from loaders.rules.posts_persons import persons_of
from loaders.rules.posts_speakers import speaker
from loaders.tokens import Token

_LEAD = 6
_NEAR = 3
_CHAIN = 12
_TITLE_AT = 3
_FEMALE = frozenset({"she", "her", "elle", "она", "ее", "её", "ba", "chi", "co"})
_TO = frozenset({"cho", "voi", "cua"})
_OBJECTS = {"ru": frozenset({"его", "ее", "её"}), "en": frozenset({"him", "her"})}
"""Pronouns that stand between an act and the post that it gives."""
_FEMALE_MARKS = frozenset({"thi", "тхи"})
_PRONOUN = "pronoun"
_SAME = "же"
"""Russian "он же" adds a post to the name before it."""
_MAN, _WOMAN = "this-man", "this-woman"
_FIRST_PERSON = frozenset({"i", "my", "я", "меня", "мой", "моя", "мое", "je", "j'", "mon", "ma", "tôi"})
_SPEECH_REACH = 20


def pronoun_holder(words: Words, earlier: Sequence[Sentence]) -> PersonPhrase | None:
    """A stand-in at the place of the pronoun that is the subject of a sentence, with the person it means in ``full``."""
    if (mine := _speaker(words, earlier)) is not None:
        return mine
    dated = max((date.last for date in words.sentence.of(DatePhrase) if date.first < _LEAD), default=0)
    opened = max(dated, _opening_title(words))
    at = next((i for i in range(min(opened + _LEAD, len(words.tokens))) if _length(words, i)), None)
    at = _object(words) if at is None else at
    if at is None or any(person.first <= at + _length(words, at) for person in persons_of(words)):
        return _inner(words)
    return _stand_in(words, at, _antecedents(earlier, is_female=_means_woman(words, at)))


def _object(words: Words) -> int | None:
    """The pronoun between an act and a title: "the Council elected *him* chairman", "депутаты избрали *его* председателем"."""
    for link in words.sentence.found.of("post.link") if words.language in _OBJECTS else ():
        at = link.last
        is_act = (
            link.entry.term == "appoints"
            and link.first > 0
            and words.tokens[at : at + 1]
            and words.tokens[at].lower in _OBJECTS[words.language]
        )
        if is_act and words.options("post", words.skip(at + 1, ("article", "as", "of"))):
            return at
    return None


def _length(words: Words, at: int) -> int:
    """How many tokens a pronoun, or words like "this man", take at a place; 0: none stands there."""
    if words.language == "vi" and words.key(at - 1) in _TO and at > 0:
        return 0
    noun = mark_at(words.sentence, at, _MAN, category="clause") or mark_at(words.sentence, at, _WOMAN, category="clause")
    return noun or int(words.connector(at) == _PRONOUN and words.key(at + 1) != _SAME)


def _opening_title(words: Words) -> int:
    """Where a title ends that opens the sentence, with its body ("*Former deputy head of B*, she now …"); 0: none does."""
    titles = [match for at in range(_TITLE_AT) for match in words.options("post", at)]
    start = max((match.last for match in titles), default=0)
    bodies = [body.last for body in words.sentence.of(BodyPhrase) if start <= body.first <= start + _NEAR]
    return max([start, *bodies])


def _inner(words: Words) -> PersonPhrase | None:
    """A pronoun later in the sentence, which means a person named before it there ("X is …; before that *he* was …")."""
    persons = persons_of(words)
    for at in range(min((person.last for person in persons), default=len(words.tokens)), len(words.tokens)):
        if words.connector(at) != _PRONOUN or words.key(at + 1) == _SAME or any(person.first <= at + 1 < person.last for person in persons):
            continue
        if before := [person for person in reversed(persons) if person.last <= at]:
            return _stand_in(words, at, before)
    return None


def _stand_in(words: Words, at: int, known: Sequence[PersonPhrase]) -> PersonPhrase | None:
    """The pronoun at ``at`` as a short name of the first of ``known`` whose name does not speak against it."""
    is_female = _means_woman(words, at)
    fitting = next((person for person in known if _is_female(person.full or person) == is_female), None)
    fitting = fitting or next(iter(known), None)
    if fitting is None:
        return None
    last = at + max(1, _length(words, at))
    return replace(fitting, sentence=words.sentence, first=at, last=last, is_short=True, full=fitting.full or fitting)


def _means_woman(words: Words, at: int) -> bool:
    return words.tokens[at].lower in _FEMALE or words.key(at) in _FEMALE or mark_at(words.sentence, at, _WOMAN, category="clause") > 0


def _speaker(words: Words, earlier: Sequence[Sentence]) -> PersonPhrase | None:
    """A stand-in for "I" in the words of whoever speaks."""
    tokens = words.tokens[:_SPEECH_REACH]
    at = next((i for i, token in enumerate(tokens) if _is_first_person(token)), None)
    person = speaker(words.sentence, earlier) if at is not None else None
    if at is None or person is None:
        return None
    return replace(person, sentence=words.sentence, first=at, last=at + 1, is_short=True, full=person.full or person)


def _is_first_person(token: Token) -> bool:
    return token.lower.replace("’", "'") in _FIRST_PERSON or (token.key != token.lemma and token.lemma in _FIRST_PERSON)


def _antecedents(earlier: Sequence[Sentence], *, is_female: bool) -> list[PersonPhrase]:
    """Whom the nearest sentence before names, or tells a post of; sentences that go on with a pronoun themselves do not count.

    Where all those are women by their names, "he" means somebody named before.
    """
    passed = 0
    women: list[PersonPhrase] = []
    for sentence in earlier[:_CHAIN]:
        words = Words(sentence)
        known = _known(words)
        if known and (is_female or not all(_is_female(person.full or person) for person in known)):
            return known
        women = women or known
        passed += not known and not any(words.connector(at) == _PRONOUN for at in range(min(_LEAD, len(words.tokens))))
        if passed >= _NEAR:
            break
    return women


def _known(words: Words) -> list[PersonPhrase]:
    """The persons of a sentence, then those whose posts it tells without their names."""
    named = persons_of(words)
    holders = [person for post in words.sentence.of(PostPhrase) for person in post.persons if person.sentence is not words.sentence]
    return [*named, *holders]


def _is_female(person: PersonPhrase) -> bool:
    return any(token.key in _FEMALE_MARKS for token in person.sentence.tokens[person.first : person.last])
