"""Pronouns as holders: "She gave up …", "Он был …", "Ông làm …" mean the person whom the sentence before spoke of."""

from collections.abc import Sequence
from dataclasses import replace

from loaders.phrases import DatePhrase, PersonPhrase, Sentence
from loaders.rules.bodies_words import Words
from loaders.rules.posts_persons import persons_of

_LEAD = 6
_FEMALE = frozenset({"she", "elle", "она", "ba", "chi", "co"})
_FEMALE_MARKS = frozenset({"thi", "тхи"})
_PRONOUN = "pronoun"


def pronoun_holder(words: Words, earlier: Sequence[Sentence]) -> PersonPhrase | None:
    """A stand-in at the place of the pronoun that is the subject of a sentence, with the person it means in ``full``."""
    dated = max((date.last for date in words.sentence.of(DatePhrase) if date.first < _LEAD), default=0)
    at = next((i for i in range(min(dated + _LEAD, len(words.tokens))) if words.connector(i) == _PRONOUN), None)
    if at is None or any(person.first <= at + 1 for person in persons_of(words)):
        return None
    known = _antecedents(earlier)
    is_female = words.key(at) in _FEMALE
    fitting = [person for person in known if _is_female(person) == is_female] or known
    if not fitting:
        return None
    return replace(fitting[0], sentence=words.sentence, first=at, last=at + 1, is_short=True, full=fitting[0].full or fitting[0])


def _antecedents(earlier: Sequence[Sentence]) -> list[PersonPhrase]:
    """The persons of the nearest sentence before that names any, within the paragraph or the one before."""
    for sentence in earlier[:3]:
        if persons := persons_of(Words(sentence)):
            return persons
    return []


def _is_female(person: PersonPhrase) -> bool:
    return any(token.key in _FEMALE_MARKS for token in person.sentence.tokens[person.first : person.last])
