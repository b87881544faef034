"""Seats taken by a verb: "to join the Executive Committee, the Standing Committee …", "включен в состав …", one seat a body."""

from collections.abc import Iterator

from loaders.phrases import BodyPhrase, PostPhrase
from loaders.rules.bodies_words import Words
from loaders.rules.posts_words import Title

_SEATS = frozenset(
    {
        "central-committee", "politburo", "secretariat", "party-committee", "party-standing-committee", "party-standing-board",
        "inspection-commission", "peoples-committee", "peoples-council", "fatherland-front", "fatherland-front-presidium",
        "fatherland-front-standing-committee", "national-assembly", "party-group", "steering-committee",
    }
)  # fmt: skip
"""Kinds of body that one joins by a decision or a vote; who joins a march, a company or an association holds no seat of this kind."""
_AND = frozenset({"and", "et", "и", "va"})


def with_seats(words: Words, titles: list[Title]) -> list[Title]:
    """The titles of a sentence, the bodies joined by one verb each a seat of its own; verbs of joining anything else are left out."""
    found: list[Title] = []
    for title in titles:
        is_joining = title.is_verb and title.phrase.is_member
        if is_joining and (title.phrase.body is None or title.phrase.body.kind not in _SEATS):
            continue
        found.append(title)
        if is_joining:
            found.extend(_further(words, title, titles))
    return found


def _further(words: Words, title: Title, titles: list[Title]) -> Iterator[Title]:
    """The seats that follow the first by commas and "and"."""
    ends = [other.first for other in titles if other.first >= title.last]
    at = title.last
    while (body := _next_body(words, at)) is not None and body.kind in _SEATS and body.last <= min(ends, default=len(words.tokens)):
        phrase = PostPhrase(words.sentence, title.phrase.first, title.phrase.last, title.phrase.post, body, is_member=True)
        yield Title(phrase, body.first, body.last, title.match)
        at = body.last


def _next_body(words: Words, at: int) -> BodyPhrase | None:
    """The body that a comma, "and" or both tie to what ends at ``at``."""
    first = at
    while first < len(words.tokens) and (words.key(first) == "," or words.key(first) in _AND):
        first += 1
    if first == at:
        return None
    first = words.skip(first, ())
    here = [body for body in words.sentence.of(BodyPhrase) if body.first == first]
    return max(here, key=lambda body: body.last, default=None)
