"""Seats taken by a verb: "to join the Executive Committee, the Standing Committee …", "включен в состав …", one seat a body."""

from collections.abc import Iterator

from loaders.morphology import grammemes
from loaders.phrases import BodyPhrase, PersonPhrase, PostPhrase
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
_GOALS = {
    "en": frozenset({"to", "into", "onto"}),
    "fr": frozenset({"au", "à", "dans"}),
    "vi": frozenset({"vào"}),
    "ru": frozenset({"в"}),
}
"""Words, as written, that lead to the body into which somebody is voted."""
_REACH = 3
_STANDING = frozenset({"party-standing-committee", "party-standing-board"})
_AND = frozenset({"and", "et", "и", "va"})


def with_seats(words: Words, titles: list[Title]) -> list[Title]:
    """The titles of a sentence, the bodies joined by one verb each a seat of its own; verbs of joining anything else are left out."""
    found: list[Title] = []
    for title in titles:
        is_joining = title.is_verb and title.phrase.is_member
        if is_joining and (title.phrase.body is None or title.phrase.body.kind not in _SEATS):
            continue
        found.append(title)
        is_seat = title.phrase.is_member and title.phrase.body is not None and title.phrase.body.kind in _SEATS
        if is_joining or is_seat:
            found.extend(_further(words, title, titles))
    return sorted([*found, *_goals(words, found)], key=lambda title: title.first)


def _goals(words: Words, titles: list[Title]) -> Iterator[Title]:
    """The seats to which a vote or decision puts the persons between it and them: "elected *A* to the Standing Committee"."""
    acts = [match for match in words.sentence.found.of("post.link") if match.entry.features.get("seats")]
    for body in _outermost(words) if acts else ():
        at = next(
            (i for i in range(body.first - 1, max(-1, body.first - _REACH), -1) if words.tokens[i].lower in _GOALS[words.language]), None
        )
        is_taken = any(title.phrase.body is body or (title.first < body.last and body.first < title.last) for title in titles)
        if body.kind in _SEATS and at is not None and not is_taken and put_there(words, at):
            match = next(act for act in reversed(acts) if act.last <= at)
            phrase = PostPhrase(words.sentence, at, at + 1, "member", body, is_member=True)
            yield Title(phrase, at, body.last, match, is_goal=True)


def _outermost(words: Words) -> list[BodyPhrase]:
    bodies = [body for body in words.sentence.of(BodyPhrase) if not body.is_implied and not body.is_collective]
    return [body for body in bodies if not any(o is not body and o.first <= body.first and body.last <= o.last for o in bodies)]


def put_there(words: Words, at: int) -> list[PersonPhrase]:
    """The persons between the act nearest before ``at`` and ``at``, with no semicolon on the way; none where nobody is."""
    acts = [match for match in words.sentence.found.of("post.link") if match.entry.features.get("seats") and match.last <= at]
    if not acts or any(words.key(i) == ";" for i in range(acts[-1].last, at)):
        return []
    return [p for p in words.sentence.of(PersonPhrase) if acts[-1].last <= p.first and p.last <= at and not p.is_credit]


def _further(words: Words, title: Title, titles: list[Title]) -> Iterator[Title]:
    """The seats that follow the first by commas and "and"."""
    ends = [other.first for other in titles if other.first >= title.last]
    at = title.last
    limit = min(ends, default=len(words.tokens))
    while (body := _next_body(words, at)) is not None and body.kind in _SEATS and body.last <= limit:
        if not (title.is_verb or _is_tied(words, at, body)):
            return
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
    first = words.skip(first, ("of",))
    here = [body for body in words.sentence.of(BodyPhrase) if body.first == first]
    return max(here, key=lambda body: body.last, default=None)


def _is_tied(words: Words, at: int, body: BodyPhrase) -> bool:
    """Whether a body behind a member's own is one more that he sits in, and does not begin a clause of its own.

    "Member *of* the Executive Committee, *of* the Standing Committee and secretary", "член исполкома, *постоянного комитета* и секретарь",
    "Ủy viên Ban Chấp hành, *Ban Thường vụ*".
    """
    if words.language == "ru":
        forms = grammemes(words.tokens[body.first].text)
        return "gent" in forms and "nomn" not in forms
    if words.language == "vi":
        return body.kind in _STANDING
    gap = range(at, body.first)
    return any(words.connector(place) in ("of", "possessive") for place in gap)
