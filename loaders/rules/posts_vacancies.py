"""Seats spoken of apart from who holds them: one falls vacant, and sentences later somebody is said to get it.

::

    "The chair of B has been empty since X retired. … On 9 August the committee elected Y."      "X gave up the chair of B. It went to Y."

The seat is the register: a post and its body without a holder, or one that somebody was just said to have left. The lexicon's marks:
``vacant`` (the seat is free, or was filled), ``takes-seat`` (it goes to whoever is named behind).
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from loaders.phrases import DatePhrase, Draft, PersonPhrase, PostPhrase, Sentence
from loaders.rules.bodies_words import Words
from loaders.rules.posts_drafts import draft_of
from loaders.rules.posts_gaps import Gap, read_gap
from loaders.rules.posts_groups import Group
from loaders.rules.posts_persons import persons_of

_VACANT, _TAKES, _DEPARTS = "vacant", "takes-seat", "departs"
_BACK = 3
_GIVEN_BACK = 4
_NEAR = 8
_BESIDE = 6
_ASIDE = 6
"""Tokens between a word of taking a seat and the name of who takes it ("it went to *his deputy, Mr.* Y")."""

Tied = list[tuple[Group, Gap]]


@dataclass(frozen=True, slots=True)
class _Seat:
    """A post and its body; ``left_by``: who held it last, where the text tells."""

    post: PostPhrase
    left_by: PersonPhrase | None
    until: str | None
    is_vacant: bool


def filled_seats(words: Words, tied: Tied, earlier: Sequence[Sentence], held: Sequence[Draft]) -> list[Draft]:
    """What follows where a seat goes to somebody: he holds it, and comes after whoever left it.

    ``held``: the posts that the sentence was already found to say.
    """
    seat = _seat(words, earlier)
    if seat is None:
        return _told_after(words, earlier)
    is_here = seat.post.sentence is words.sentence
    drafts = [_left(words, seat, seat.left_by)] if is_here and seat.is_vacant and seat.left_by is not None else []
    person = _taker(words, tied, seat)
    if person is None or (seat.left_by is not None and _name(person) == _name(seat.left_by)):
        return drafts
    _close_own(seat, person, held)
    taken = replace(seat.post, since=_day(words), until=None, is_former=False)
    drafts.append(draft_of(words.sentence, taken, person, "post.seat", confidence=0.7))
    if seat.left_by is not None:
        drafts.append(Draft("SUCCEEDS", person.full or person, seat.left_by, words.sentence, "post.seat", 0.75))
    return drafts


def _told_after(words: Words, earlier: Sequence[Sentence]) -> list[Draft]:
    """Whose seat it was that was just given to somebody: "Y became chairman of B. … *The seat had been free since X left.*" """
    person = _leaver(words.sentence) if is_vacancy(words.sentence) else None
    if person is None:
        return []
    for sentence in earlier[:_GIVEN_BACK]:
        posts = [p for p in sentence.of(PostPhrase) if len(p.persons) == 1 and p.body is not None and not (p.is_member or p.is_former)]
        is_given = any(m.entry.term == "appoints" or m.entry.features.get("enters") for m in sentence.found.of("post.link"))
        given = next((post for post in posts if _name(post.persons[0]) != _name(person)), None)
        if is_given and given is not None:
            left = _left(words, _Seat(given, person, _left_on(words.sentence, person), is_vacant=True), person)
            return [left, Draft("SUCCEEDS", given.persons[0], person, words.sentence, "post.seat", 0.75)]
    return []


def gives_seat(sentence: Sentence) -> bool:
    """Whether words of a seat going to somebody stand in a sentence."""
    return bool(sentence.found.ends_of("clause", _TAKES))


def _left(words: Words, seat: _Seat, person: PersonPhrase) -> Draft:
    post = replace(seat.post, since=None, until=seat.until, is_former=True)
    return draft_of(words.sentence, post, person, "post.seat", confidence=0.7)


def _name(person: PersonPhrase) -> str:
    return (person.full or person).name


def is_vacancy(sentence: Sentence) -> bool:
    """Whether words of a vacancy stand in a sentence, so that a post without a holder is worth its body."""
    return bool(sentence.found.ends_of("clause", _VACANT))


# -- the seat -------------------------------------------------------------------------------------------------------------


def _seat(words: Words, earlier: Sequence[Sentence]) -> _Seat | None:
    """The seat spoken of last in the sentence, else in those before it of its line."""
    for sentence in (words.sentence, *earlier[:_BACK]):
        if sentence.line is not words.sentence.line:
            return None
        if (seat := _seat_in(sentence)) is not None:
            return seat
    return None


def _seat_in(sentence: Sentence) -> _Seat | None:
    """The post without a holder beside words of a vacancy, or the post that one person is said to have left."""
    posts = [p for p in sentence.of(PostPhrase) if p.body is not None and not (p.is_member or p.is_plural or p.is_proposed)]
    free = [post for post in posts if not post.persons] if is_vacancy(sentence) else []
    if free:
        person = _leaver(sentence)
        return _Seat(free[-1], person, _left_on(sentence, person), is_vacant=True)
    left = [post for post in posts if post.is_former and len(post.persons) == 1 and _tells_leaving(sentence, post)]
    return _Seat(left[-1], left[-1].persons[0], left[-1].until, is_vacant=False) if left else None


def _tells_leaving(sentence: Sentence, post: PostPhrase) -> bool:
    """Whether a sentence tells that a post was left, not only that it is a former one."""
    words = Words(sentence)
    is_act = any(m.entry.term == "leaves" and abs(m.first - post.first) <= _NEAR for m in sentence.found.of("post.link"))
    return is_act or any(m.entry.term in (_DEPARTS, "retires") and words.key(m.first) for m in sentence.found.of("clause"))


def _leaver(sentence: Sentence) -> PersonPhrase | None:
    """Who is said to have gone: words of leaving stand behind his name, or lead on to it ("vacant since the departure of X")."""
    ends = {**sentence.found.ends_of("clause", _DEPARTS), **sentence.found.ends_of("clause", "retires")}
    for person in persons_of(Words(sentence)):
        start = person.title_at if person.title_at is not None else person.first
        is_gone = any(m.entry.category == "post.link" and m.entry.term == "replaces" for m in sentence.found.ending(start))
        if is_gone or any(0 <= at - person.last <= _BESIDE for at in ends):
            return person.full or person
    return None


def _left_on(sentence: Sentence, person: PersonPhrase | None) -> str | None:
    """The month or day told right behind who left."""
    if person is None or person.sentence is not sentence:
        return None
    days = [d.iso for d in sentence.of(DatePhrase) if 0 <= d.first - person.last <= _ASIDE and d.until is None and d.iso[:1].isdigit()]
    return days[0] if days else None


# -- who takes it ---------------------------------------------------------------------------------------------------------


def _taker(words: Words, tied: Tied, seat: _Seat) -> PersonPhrase | None:
    """Who gets the seat: named behind words that say so, or, of a vacant one, behind an act that names no other post."""
    marks = words.sentence.found.ends_of("clause", _TAKES)
    for person in persons_of(words):
        start = person.title_at if person.title_at is not None else person.first
        for end in marks.values():
            if end <= start <= end + _ASIDE and not _is_parted(words, end, start):
                return person
        if seat.is_vacant and seat.post.sentence is not words.sentence and _is_elected(words, tied, person, start):
            return person
    return None


def _is_parted(words: Words, first: int, last: int) -> bool:
    return any(words.key(at) in (";", ":", "(") for at in range(first, last))


def _is_elected(words: Words, tied: Tied, person: PersonPhrase, start: int) -> bool:
    """Whether an act stands right before a name, and no post that it gives is named."""
    acts = [m for m in words.sentence.found.ending(start) if m.entry.category == "post.link" and m.entry.term == "appoints"]
    given = [
        g
        for g, gap in tied
        if person in g.persons and (gap.links & {"appoints", "holds"} or not read_gap(words, person.last, g.first).signs)
    ]
    return bool(acts) and not any(not title.phrase.is_former for group in given for title in group.titles)


def _day(words: Words) -> str | None:
    days = [d.iso for d in words.sentence.of(DatePhrase) if d.until is None and d.iso[:1].isdigit()]
    return days[0] if len(days) == 1 else None


def _close_own(seat: _Seat, person: PersonPhrase, drafts: Sequence[Draft]) -> None:
    """The lesser post in the same body is left by who takes the seat ("it went to his *deputy* Y")."""
    for draft in drafts:
        is_his = isinstance(draft.source, PersonPhrase) and _name(draft.source) == _name(person)
        if is_his and draft.type == "HOLDS_POST" and draft.target is seat.post.body:
            draft.is_former = True
