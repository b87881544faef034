"""Posts left by going to another: "Vice-Chairman of X, *is transferred* to …", one province's secretary made that of another."""

from itertools import pairwise

from loaders.phrases import BodyPhrase, DatePhrase, PersonPhrase, PostPhrase
from loaders.rules.bodies_words import Words
from loaders.rules.directives_marks import mark_at
from loaders.rules.posts_gaps import Gap, acts_before, read_gap
from loaders.rules.posts_groups import Group
from loaders.rules.posts_words import Title

_ACTS = frozenset({"appoints", "holds"})
_NEAR = 5
_OBJECT = 7
"""Tokens within which words like "resigned as" name the post that is left."""


def leave_behind(words: Words, tied: list[tuple[Group, Gap]]) -> None:
    """Mark the posts that a sentence tells beside a name as no longer held, where it moves the person to another post."""
    _carry_acts(words, tied)
    _lose(words, tied)
    _retire(words, tied)
    acts = [(group, gap) for group, gap in tied if gap.links & _ACTS and not gap.links & {"proposes", "leaves"}]
    if not acts:
        return
    moves = [m.first for m in words.sentence.matches if m.entry.category == "post.link" and m.entry.features.get("transfer")]
    for group, _ in acts:
        is_moved = any(not _is_parted(words, at, group.first) for at in moves)
        for other, gap in tied:
            is_beside = other is not group and not gap.links & (_ACTS | {"leaves", "proposes"})
            if not is_beside or not {id(p) for p in other.persons} & {id(p) for p in group.persons}:
                continue
            for title in other.titles:
                if not title.phrase.is_member and (is_moved or _is_twin(title, group)):
                    title.phrase.is_former = True


def _carry_acts(words: Words, tied: list[tuple[Group, Gap]]) -> None:
    """Give the act of a post to the next one, told without its verb: "ông A được bầu làm Chủ tịch, bà B *làm Phó Chủ tịch*"."""
    for (group, gap), (later, following) in pairwise(tied):
        if "appoints" not in gap.links or gap.links & {"leaves", "proposes"} or following.links != {"holds"}:
            continue
        person = later.persons[0]
        start = person.title_at if person.title_at is not None else person.first
        between = read_gap(words, group.last, start) if group.last <= start and person.sentence is words.sentence else None
        if between is not None and not between.is_far and not between.is_crossing and not between.links and set(between.signs) <= {","}:
            following.links.add("appoints")


def _lose(words: Words, tied: list[tuple[Group, Gap]]) -> None:
    """Mark the post beside the name of whoever is dismissed, where no post is told to be taken ("dismissed Mr X, vice-chairman of …")."""
    taken = {id(person) for group, gap in tied if gap.links & {"leaves"} for person in group.persons}
    for group, gap in tied:
        person = group.persons[0]
        if gap.links or gap.signs not in (",", "-") or len(group.titles) != 1 or id(person) in taken or person.last > group.first:
            continue
        start = person.title_at if person.title_at is not None else person.first
        if acts_before(words, start) == {"leaves"} and not group.titles[0].phrase.is_member:
            group.titles[0].phrase.is_former = True


def _retire(words: Words, tied: list[tuple[Group, Gap]]) -> None:
    """Mark the posts of whoever is said to have retired, resigned or died right behind them; until the day told of it."""
    for group, gap in tied:
        person = group.persons[0]
        if gap.links or len(group.persons) > 1 or person.sentence is not words.sentence:
            continue
        end = max(group.last, person.last)
        at = next((at for at in range(end, end + _NEAR) if mark_at(words.sentence, at, "retires", category="clause")), None)
        if at is None or not _is_bare(words, end, at) or any(at < other.first <= at + _OBJECT for other, _ in tied):
            continue
        for title in group.titles:
            if not title.phrase.is_member and not title.phrase.is_former:
                title.phrase.is_former, title.phrase.until = True, _day_behind(words, at)


def _is_bare(words: Words, first: int, last: int) -> bool:
    """Whether at most a comma and a day stand between two places."""
    return all(words.key(at) == "," or words.sentence.covered(at, DatePhrase) is not None for at in range(first, last))


def _day_behind(words: Words, at: int) -> str | None:
    """The first day or month told behind a place, before anybody else is named."""
    end = min((p.first for p in words.sentence.of(PersonPhrase) if p.first >= at), default=len(words.tokens))
    days = (d.iso for d in words.sentence.of(DatePhrase) if at <= d.first < end and d.until is None and not d.iso.startswith("-"))
    return next(days, None)


def _is_parted(words: Words, one: int, other: int) -> bool:
    """Whether a semicolon stands between two places."""
    return any(words.key(at) == ";" for at in range(min(one, other), max(one, other)))


def _is_twin(title: Title, group: Group) -> bool:
    """Whether a group makes somebody head of a body like the one he heads, in another place: nobody leads two provinces."""
    return any(_heads_like(title.phrase, given.phrase) for given in group.titles)


def _heads_like(one: PostPhrase, other: PostPhrase) -> bool:
    left, right = one.body, other.body
    if left is None or right is None or {one.post, other.post} != {"head"}:
        return False
    return left.kind == right.kind and left.level == right.level and _differ(left, right)


def _differ(left: BodyPhrase, right: BodyPhrase) -> bool:
    return left.seat is not None and right.seat is not None and left.seat != right.seat
