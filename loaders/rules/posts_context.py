"""Of which body a bare title in running text is: the one that the text speaks of, where the title can head bodies of its kind."""

from collections.abc import Iterator, Sequence
from itertools import chain

from loaders.phrases import BodyPhrase, PersonPhrase, PostPhrase, Sentence
from loaders.rules.bodies_words import Words
from loaders.rules.persons_spans import surname_at
from loaders.rules.posts_apposed import COLLEGIAL, FITTING
from loaders.rules.posts_words import Title

_BACK = 2
_OPENING = 2
_HIS = frozenset({"his", "her"})
_SAME_PERSON_BACK = 30
_UNIONS = frozenset({"womens-union", "farmers-union", "youth-union", "veterans-association", "trade-union"})
_UNLED = frozenset(
    {"central-committee", "politburo", "secretariat", "national-assembly", "government", "prime-minister", "state-president",
     "party-standing-committee", "party-standing-board", "party-congress"}
)  # fmt: skip
"""Bodies whose heads have titles of their own."""
_AGENT = frozenset({"do"})
_AS = frozenset({"as", "comme", "lam"})
_STAFF = frozenset({"chief-of-office", "deputy-chief-of-office", "specialist", "spokesperson", "adviser", "assistant"})
_GENERAL = frozenset({"deputy", "standing-deputy"})


def spoken_of(words: Words, title: Title, persons: Sequence[PersonPhrase], earlier: Sequence[Sentence]) -> BodyPhrase | None:
    """The body of a bare title: the one whose post the same person was said to hold, else the nearest before it that fits.

    Where the title has a bare head ("председатель *союза*"), only a body that such a head can mean.
    """
    here = [body for body in bodies_of(words.sentence) if body.last <= title.first]
    if here and here[-1].last == title.first - 1 and words.key(here[-1].last) in _AS and fits(title, here[-1]):
        return here[-1]  # "came to the Commission *as* deputy head", whatever he was deputy head of before
    if (body := _of_same_person(title, persons, earlier)) is not None or title.phrase.is_member:
        return body
    is_its = title.first <= _OPENING and words.connector(title.first - 1) == "possessive"  # of the sentence's subject, which stands first
    near = (bodies if is_its else bodies[::-1] for bodies in map(bodies_of, _near(words.sentence, earlier)))
    fitting = [meant for bodies in chain([here[::-1]], near) for meant in _fitting(title, bodies)]
    at_home = [body for body in fitting if body.kind != "foreign-body"]
    return next(iter(at_home if at_home and _are_vietnamese(persons) else fitting), None)


def _are_vietnamese(persons: Sequence[PersonPhrase]) -> bool:
    """Whether persons bear Vietnamese surnames: they hold no posts in another country's bodies."""
    return bool(persons) and all(surname_at(person.sentence, person.first) is not None for person in persons)


def chiefs_body(words: Words, title: Title, earlier: Sequence[Sentence]) -> BodyPhrase | None:
    """English: the body whose head the sentence before told of: "*His deputies* A and B remain" are of what he heads."""
    if words.key(title.first - 1) not in _HIS or title.phrase.body is not None:
        return None
    posts = [post for sentence in earlier[:1] for post in reversed(sentence.of(PostPhrase)) if post.persons and post.post == "head"]
    return next((post.body for post in posts if post.body is not None and fits(title, post.body.antecedent or post.body)), None)


def agent_body(words: Words, title: Title) -> BodyPhrase | None:
    """Vietnamese: the body before "do", whose head the person behind it is ("Đoàn công tác … *do* ông X *làm Trưởng đoàn*")."""
    if words.language != "vi" or words.key(title.first - 1) != "lam":
        return None
    at = next((i for i in range(title.first - 2, 0, -1) if words.tokens[i].lower in _AGENT), None)
    if at is None:
        return None
    before = [body for body in bodies_of(words.sentence) if body.last <= at]
    return before[-1] if before else None


def bodies_of(sentence: Sentence) -> list[BodyPhrase]:
    """The single bodies of a sentence that stand in no other's name, are named by more than a title, and were not left by an officer."""
    left = {id(post.body) for post in sentence.of(PostPhrase) if post.is_former}
    bodies = [body for body in sentence.of(BodyPhrase) if not body.is_implied and id(body) not in left]
    return [
        body
        for body in bodies
        if not body.is_collective and not any(o is not body and o.first <= body.first and body.last <= o.last for o in bodies)
    ]


def fits(title: Title, body: BodyPhrase) -> bool:
    """Whether a body of this kind can have such an officer."""
    kind = body.kind
    if kind is None or kind in _UNLED:
        return False
    if title.phrase.post in _STAFF:
        return True
    bare = title.phrase.body
    if bare is not None and bare.kind != kind:
        return bare.kind == "association" and kind in _UNIONS
    if title.elides in FITTING:
        return kind in FITTING[title.elides]
    is_general = title.phrase.post in _GENERAL and title.match.last - title.match.first == 1
    return is_general or kind not in COLLEGIAL


def can_head(title: Title, body: BodyPhrase) -> bool:
    """Whether a list of this body's officers can hold the title: the kind that it elides, or any but a collegial one's head."""
    kind = (body.antecedent or body).kind
    return kind in FITTING[title.elides] if title.elides in FITTING else title.phrase.post != "head" or kind not in COLLEGIAL


def _fitting(title: Title, bodies: Sequence[BodyPhrase]) -> Iterator[BodyPhrase]:
    """The bodies that fit, each itself or what it refers to."""
    return (meant for body in bodies if fits(title, meant := body.antecedent or body))


def _near(sentence: Sentence, earlier: Sequence[Sentence]) -> Iterator[Sentence]:
    """The sentences of the same line, and the last ones before it."""
    for place, other in enumerate(earlier):
        if place >= _BACK and other.line is not sentence.line:
            return
        yield other


def _of_same_person(title: Title, persons: Sequence[PersonPhrase], earlier: Sequence[Sentence]) -> BodyPhrase | None:
    names = {(person.full or person).name for person in persons}
    for sentence in earlier[:_SAME_PERSON_BACK]:
        for post in reversed(sentence.of(PostPhrase)):
            is_his = any((person.full or person).name in names for person in post.persons)
            if is_his and post.body is not None and post.post == title.phrase.post and not post.is_former:
                return post.body
    return None
