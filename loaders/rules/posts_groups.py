"""Groups of posts: titles joined by commas, dashes, "and", "cum" belong to one person together; what one of them says serves the others."""

from dataclasses import dataclass, field, replace
from itertools import pairwise

from loaders.phrases import BodyPhrase, DatePhrase, DirectivePhrase, EventPhrase, PersonPhrase
from loaders.rules.bodies_words import Words
from loaders.rules.posts_brackets import lend_behind_brackets
from loaders.rules.posts_days import looks_back
from loaders.rules.posts_denied import without_denied
from loaders.rules.posts_gaps import is_agent, read_gap
from loaders.rules.posts_mandates import parts
from loaders.rules.posts_words import Title
from loaders.tokens import Shape

_SEATED_KINDS = frozenset({"party-committee", "party-standing-committee", "peoples-council", "peoples-committee", "fatherland-front"})
_UNKNOWN_REACH = 10
_GOING_ON = ("post.link", "post", "frame", "modality")
"""What may stand behind a title without naming what it is of: another title, or the sentence's verb."""
_INSTITUTIONS = frozenset({"enterprise", "hospital", "school", "cooperative"})
"""Bodies whose Party committee is led by who leads them ("Secretary of the Party Committee, Director of the Hospital")."""
_MEMBERLESS = frozenset(
    {"department", "ministry", "hospital", "school", "enterprise", "police", "newspaper", "party-office", "court", "procuracy"}
)
"""Offices: whoever is said to be a member beside a post there is a member of some other body."""
_JOINERS = frozenset(",-/&")
_WHILE = "а"
_WITH_ARTICLES = frozenset({"en", "fr"})
_STAFF = frozenset({"adviser", "assistant", "spokesperson"})


@dataclass(slots=True)
class Group:
    """Titles that are held together; ``is_paired``: the first person holds the first title, the second the second ("respectively")."""

    titles: list[Title]
    persons: list[PersonPhrase] = field(default_factory=list)
    is_paired: bool = False

    @property
    def first(self) -> int:
        """Where its first title begins."""
        return self.titles[0].first

    @property
    def last(self) -> int:
        """Where its last title ends, with its body."""
        return max(title.last for title in self.titles)

    @property
    def is_plural(self) -> bool:
        """Whether its titles are held by several persons."""
        return any(title.phrase.is_plural for title in self.titles)


def groups_of(words: Words, titles: list[Title]) -> list[Group]:
    """The titles in groups, in order, each title with the body that the group gives it."""
    groups: list[Group] = []
    lend_behind_brackets(words, titles)
    for title in _without_chiefs(words, without_denied(words, titles)):
        if groups and _joins(words, groups[-1], title):
            groups[-1].titles.append(title)
        else:
            groups.append(Group([title]))
    for group in groups:
        _share_bodies(words, group)
    return groups


def _without_chiefs(words: Words, titles: list[Title]) -> list[Title]:
    """Leave out the officer whom an adviser, assistant or spokesman serves ("adviser to the *Chairman* of B"), keeping his body."""
    kept: list[Title] = []
    for title in titles:
        chief = kept[-1] if kept else None
        if chief is not None and chief.phrase.post in _STAFF and _serves(words, chief, title):
            chief.phrase.body, chief.last = title.phrase.body, max(chief.last, title.last)
            continue
        kept.append(title)
    return kept


def _serves(words: Words, staff: Title, title: Title) -> bool:
    """Whether a title stands right behind that of a member of staff, with "of" or "to" at most, and is no member's itself."""
    start = words.skip(staff.phrase.last, ("of", "for", "at"))
    is_bare = staff.phrase.body is None or staff.phrase.body is title.phrase.body
    return is_bare and title.first in (staff.phrase.last, start) and not title.phrase.is_member and title.phrase.post not in _STAFF


def _joins(words: Words, group: Group, title: Title) -> bool:
    if title.phrase.is_plural != group.is_plural or is_agent(words, title.first, title.last) or title.is_goal or group.titles[-1].is_goal:
        return False
    if is_anothers(words, title.first, title.last) or parts(words, group.titles[-1], title):
        return False
    if words.language == "ru" and any(words.tokens[at].lower == _WHILE for at in range(group.last, title.first)):
        return False
    gap = read_gap(words, _past_unknown(words, group, title), title.first)
    if gap.signs == ";" and not gap.links and not gap.is_crossing and not gap.is_far:
        return _goes_on(words, group)
    return not gap.is_far and not gap.is_crossing and set(gap.signs) <= _JOINERS and gap.links <= {"is", "former", "acting"}


def is_anothers(words: Words, first: int, last: int) -> bool:
    """Whether a title behind "and his", "and the" is held by whom it leads on to.

    "A, head of the station, and *his deputy*, Major B"; "A, secrétaire, et *le vice-président* du Comité, M. B".
    """
    link = words.connector(first - 1)
    if link not in ("possessive", "article") or words.connector(first - 2) != "and":
        return False
    person = next((each for each in words.sentence.of(PersonPhrase) if each.first >= last), None)
    if person is None or (link == "article" and words.language not in _WITH_ARTICLES):
        return False
    gap = read_gap(words, last, person.first)
    return not gap.is_far and not gap.is_crossing and not gap.links and not gap.has_and and gap.signs in ("", ",")


def _past_unknown(words: Words, group: Group, title: Title) -> int:
    """Where a group ends whose last title names something that nothing knows ("president *of the Golden Circle* and member of B").

    Up to the comma or "and" before the next title, where no verb, name or sign stands on the way.
    """
    last = group.titles[-1]
    if last.phrase.body is not None or not names_another(words, last):
        return group.last
    end = title.first
    while end > group.last and (words.connector(end - 1) in ("and", "article") or words.options("post.modifier", end - 1)):
        end -= 1
    end -= words.key(end - 1) == ","
    way = range(group.last, end)
    is_joined = end < title.first and (words.key(end) == "," or words.connector(end) == "and")
    if not is_joined or len(way) > _UNKNOWN_REACH or any(_breaks(words, at) for at in way):
        return group.last
    return end


def _breaks(words: Words, at: int) -> bool:
    """Whether a token ends the name of something unknown: a sign, a person, a verb."""
    if words.tokens[at].shape is Shape.SIGN and words.tokens[at].text not in "«»“”\"'’-":
        return True
    if words.sentence.covered(at, PersonPhrase, BodyPhrase, EventPhrase, DirectivePhrase) is not None:
        return True
    found = words.sentence.found.beginning(at)
    return any(m.entry.category in ("frame", "modality") or (m.entry.category == "post.link" and m.entry.term != "filler") for m in found)


def _goes_on(words: Words, group: Group) -> bool:
    """Whether semicolons part the stations of one career: it is told as past, and names nobody behind its first post."""
    is_told = any(title.is_past for title in group.titles) or looks_back(words)
    return is_told and not any(person.first >= group.first for person in words.sentence.of(PersonPhrase))


def _share_bodies(words: Words, group: Group) -> None:
    _spread_past(group)
    _refer_offices(group)
    _refer_bare(group)
    _level_bare(group)
    for left, right in zip(reversed(group.titles[:-1]), reversed(group.titles[1:]), strict=True):
        _borrow(words, left, right.phrase.body)
    for left, right in zip(group.titles[:-1], group.titles[1:], strict=True):
        if right.phrase.body is None:
            _borrow(words, right, left.phrase.body)


def _spread_past(group: Group) -> None:
    """What "once was" says of the first title of a list it says of all that follow."""
    is_past = False
    for title in group.titles:
        is_past = is_past or title.is_past
        title.phrase.is_former = title.phrase.is_former or is_past


def _refer_offices(group: Group) -> None:
    """A general secretary who is also a deputy or a chair is of the same body: "Vice Chairman - General Secretary of the Front"."""
    if len(group.titles) < 2 or any(
        t.phrase.body is not None and t.phrase.body.kind == "central-committee" for t in group.titles if t.elides
    ):
        return
    others = [title for title in group.titles if title.elides == "peoples-committee"]
    for title in group.titles:
        body, entry = title.phrase.body, title.match.entry
        is_general = entry.term == "head" and entry.features.get("office") == "central-committee"
        if others and body is not None and body.is_implied and is_general:
            title.phrase.post, title.phrase.body = "other", None


def _refer_bare(group: Group) -> None:
    """A bare head in a later title is the body of an earlier one: "Vice Chairman of the People's Committee, … of this Committee"."""
    for left, right in pairwise(group.titles):
        earlier, bare = left.phrase.body, right.phrase.body
        if earlier is not None and bare is not None and bare.is_bare and not earlier.is_bare and bare.head == earlier.head:
            right.phrase.body = earlier


def _level_bare(group: Group) -> None:
    """A committee whose words state no level, beside a body of a known seat, is that seat's.

    "Secretary of the Party Committee, Chairman of the commune's People's Council".
    """
    bodies = [title.phrase.body for title in group.titles if title.phrase.body is not None]
    institutions = [body for body in bodies if body.kind in _INSTITUTIONS and not body.is_bare]
    for body in bodies if institutions else ():
        if body.is_open and body.kind == "party-committee" and body.antecedent is None:
            body.owner, body.is_bare = institutions[0], False
            body.level, body.seat = institutions[0].level, institutions[0].seat
    if institutions:
        return
    seated = [body for body in bodies if body.level not in (None, "central") and not body.is_open]
    for body in bodies:
        if body.is_open and body.kind in _SEATED_KINDS and seated:
            body.is_bare, body.antecedent = False, None
            body.level, body.seat = seated[0].level, seated[0].seat


def _is_owned(words: Words, title: Title) -> bool:
    """Whether a pronoun says whose the post is ("*its* deputy head is the director of B"): its body was named before."""
    return words.connector(title.first - 1) == "possessive"


def names_another(words: Words, title: Title) -> bool:
    """Whether the title goes on with words that name something, only no body that is known ("head of the movement")."""
    at = title.last
    if words.language in ("fr", "en"):
        return words.connector(at) == "of" or (words.connector(at) == "for" and not _tells_time(words, at + 1))
    is_word = at < len(words.tokens) and words.tokens[at].is_word and words.connector(at) is None
    if not is_word or words.sentence.covered(at, PersonPhrase) is not None:
        return False
    longest = words.longest(_GOING_ON, at)
    return longest is None or longest.entry.term == "none"


def _tells_time(words: Words, at: int) -> bool:
    """Whether a date, number or ordinal follows ("president *for the second time*")."""
    at = words.skip(at, ())
    is_date = words.sentence.covered(at, DatePhrase) is not None or words.is_ordinal(at) > 0
    found = words.sentence.found.beginning(at)
    return is_date or any(m.entry.category in ("date.word", "event.mark") or m.entry.term == "filler" for m in found)


def _borrow(words: Words, title: Title, body: BodyPhrase | None) -> None:
    """Give a title without a body its neighbour's.

    A secretary beside a council's chair is the secretary of the same territory's committee.
    """
    if title.phrase.body is not None or body is None or names_another(words, title) or _is_owned(words, title):
        return
    if title.phrase.is_member and body.kind in _MEMBERLESS:
        return
    heads = title.match.entry.features.get("heads")
    if (heads and body.head != heads) or (title.elides == "ministry" and body.kind != "ministry"):
        return
    if title.elides != "party-committee" or body.kind in ("party-committee", "central-committee") or title.phrase.is_member:
        title.phrase.body = body
        return
    if body.level in (None, "central"):
        return
    implied = replace(
        body, first=title.phrase.first, last=title.phrase.last, kind="party-committee", function=None, owner=None, is_implied=True
    )
    title.phrase.body = implied
    words.sentence.add(implied)
