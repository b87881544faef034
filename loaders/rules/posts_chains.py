"""One post given to several persons who each have their own beside the name: "A, head of X; B, head of Y were elected members of Z"."""

from collections.abc import Sequence
from itertools import pairwise

from loaders.phrases import PersonPhrase
from loaders.rules.bodies_words import Words
from loaders.rules.posts_gaps import Gap, read_gap
from loaders.rules.posts_groups import Group

_COUNTING = frozenset({"hai", "ba", "bốn", "năm", "các", "những"})
_OPENER_REACH = 5
_ACTS = frozenset({"appoints", "leaves", "holds"})


def chained(words: Words, group: Group, gap: Gap, *, groups: Sequence[Group], before: Sequence[PersonPhrase]) -> list[PersonPhrase]:
    """The persons before an act and a plural post, back to where their list begins; none where only one is meant.

    In Vietnamese, whose titles have no plural, a word of counting opens the list ("các ông, bà: …").
    """
    if not gap.links & _ACTS or len(before) < 2:
        return []
    found = [before[-1]]
    for left, right in pairwise(reversed(before)):
        if not _follows(words, right, left, groups):
            break
        found.insert(0, right)
    if len(found) < 2 or not (group.is_plural or _is_counted(words, found[0])):
        return []
    return found


def _follows(words: Words, left: PersonPhrase, right: PersonPhrase, groups: Sequence[Group]) -> bool:
    """Whether nothing but the left person's own posts, signs and "and" stand between two persons."""
    own = [each for each in groups if left.last <= each.first and each.last <= right.first]
    places = [left.last, *(edge for each in own for edge in (each.first, each.last)), right.first]
    gaps = [read_gap(words, first, last) for first, last in zip(places[::2], places[1::2], strict=True)]
    return all(not gap.is_far and not gap.links and not gap.is_crossing and set(gap.signs) <= set(",;()-") for gap in gaps)


def _is_counted(words: Words, person: PersonPhrase) -> bool:
    """Whether a word of counting stands a little before a name."""
    if words.language != "vi":
        return False
    start = person.title_at if person.title_at is not None else person.first
    return any(token.lower in _COUNTING for token in words.tokens[max(0, start - _OPENER_REACH) : start + 1])


def shares(words: Words, before: Sequence[PersonPhrase], gap: Gap | None) -> bool:
    """Whether several persons hold one Vietnamese title, whose form never tells: "hai ông A, B, Phó …", "bà A và ông B làm Phó …"."""
    if words.language != "vi" or len(before) < 2 or gap is None:
        return False
    if any(words.key(at) == "(" for at in range(before[-2].last, before[-1].first)):
        return False  # what is said of the first stands in his bracket
    start = before[0].title_at if before[0].title_at is not None else before[0].first
    if _COUNTING & {words.tokens[at].lower for at in range(max(0, start - 1), before[0].first)}:
        return True
    return gap.is_linked and not gap.signs and read_gap(words, before[-2].last, before[-1].first).has_and
