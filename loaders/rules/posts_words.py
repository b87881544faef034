"""Titles of posts in a sentence, each with its body: the body behind it, the body before it (English), or the one the title implies."""

from dataclasses import dataclass

from loaders.matcher import Match
from loaders.morphology import grammemes
from loaders.phrases import BodyPhrase, PersonPhrase, PostPhrase
from loaders.rules.bodies_words import Words
from loaders.rules.posts_apposed import body_beside
from loaders.rules.posts_inverted import headed_body
from loaders.rules.posts_modifiers import carries_out_duties, is_of_then, modifier_before, opens_sentence
from loaders.rules.posts_offices import office_body

_LINKS = ("of", "for", "at")
_FAR = 10
_OWNER = "owner"
_TEAMS = frozenset({"inspection-delegation", "steering-committee"})
"""Bodies whose secretary keeps the papers and is not the head."""
_COUNTS = frozenset({"các", "hai", "ba", "những", "đều"})
_OFFICE_POSTS = {"chief-of-office": "head", "deputy-chief-of-office": "deputy"}
"""Where the office itself is named, its chief is its head."""


@dataclass(slots=True)
class Title:
    """A post as it stands in the words: ``phrase`` covers the title; ``first`` to ``last`` its modifiers and its body too.

    ``is_past``: words like "once was" stand before it, which hold for the titles listed behind it too.
    ``is_goal``: a seat that persons before it are put into ("elected A *to the Committee*").
    ``is_inverted``: a verb whose body stands before it and whose holder behind ("Фронт Нгеана возглавил Фан Ки Ан").
    """

    phrase: PostPhrase
    first: int
    last: int
    match: Match
    is_inverted: bool = False
    is_past: bool = False
    is_goal: bool = False

    @property
    def elides(self) -> str | None:
        """The kind of body that this title implies beside a territory."""
        found = self.match.entry.features.get("elides")
        return str(found) if found else None

    @property
    def is_verb(self) -> bool:
        """Whether it is a verb of heading ("headed the Committee")."""
        return bool(self.match.entry.features.get("verb"))


def titles_of(words: Words) -> list[Title]:
    """The titles of a sentence, in order, none inside another or inside a person's name."""
    found: list[Title] = []
    end = 0
    for at in words.places("post"):
        title = _title_at(words, at) if at >= end else None
        if title is not None:
            found.append(title)
            end = max(title.phrase.last, title.last)
        elif at >= end:
            end = max((match.last for match in words.options("post", at) if match.entry.features.get("passive")), default=end)
    return found


def _title_at(words: Words, at: int) -> Title | None:
    if words.sentence.covered(at, PersonPhrase) or _closes_link(words, at):
        return None
    for match in words.options("post", at):
        if words.is_foreign(match.last):
            return _foreign_office(words, match)
        body = _owner_before(words, match) if match.entry.features.get("needs") == _OWNER else _body_of(words, match)
        if match.entry.features.get("passive") or (match.entry.features.get("verb") and body is None):
            if (inverted := _inverted(words, match)) is not None:
                return inverted
            if match.entry.features.get("passive"):
                continue
        needs = match.entry.features.get("needs") or ("body" if match.entry.features.get("verb") else None)
        if needs == _OWNER and body is None:
            continue
        if needs == "body" and (body is None or body.first not in (match.last, words.skip(match.last, ("of",)))):
            continue
        if needs and needs not in ("body", _OWNER) and (body is None or body.kind != needs):
            continue
        return _title(words, match, body)
    return None


def _foreign_office(words: Words, match: Match) -> Title | None:
    """The first office of another country, whose name is its body's too ("Thủ tướng Lào")."""
    bodies = [b for b in words.sentence.of(BodyPhrase) if b.first == match.first and b.last > match.last and b.kind == "foreign-body"]
    return _title(words, match, bodies[0]) if bodies and match.entry.term == "head" else None


def _owner_before(words: Words, match: Match) -> BodyPhrase | None:
    """Of a title that says "its" ("élu M. X à *sa présidence*"), the body named last before it."""
    before = [body for body in words.sentence.of(BodyPhrase) if body.last <= match.first and not body.is_implied and not body.is_collective]
    return max(before, key=lambda body: (body.last, -body.first), default=None)


def _closes_link(words: Words, at: int) -> bool:
    """Whether a word is the last of a longer link ("chức *vụ* | Trưởng Ban"): no title but a verb begins with it."""
    if any(match.entry.features.get("verb") for match in words.options("post", at)):
        return False
    return any(m.entry.category == "post.link" and m.first < at for m in words.sentence.found.ending(at + 1))


def _inverted(words: Words, match: Match) -> Title | None:
    """A verb of heading with its body before it and a person behind it."""
    body = headed_body(words, match)
    if body is None:
        return None
    phrase = PostPhrase(words.sentence, match.first, match.last, match.entry.term, body)
    return Title(phrase, match.first, match.last, match, is_inverted=True)


def _title(words: Words, match: Match, body: BodyPhrase | None) -> Title:
    entry = match.entry
    phrase = PostPhrase(words.sentence, match.first, match.last, entry.term, body)
    phrase.is_member = entry.term == "member"
    _judge(words, phrase, match)
    if body is not None and body.head == "office" and phrase.post in _OFFICE_POSTS:
        phrase.post = _OFFICE_POSTS[phrase.post]
    phrase.is_plural = _is_plural(words, match)
    is_antecedent = body is not None and bool(match.entry.features.get("heads")) and body.first < match.first
    is_beside = body is not None and abs(body.first - match.last) < _FAR and not is_antecedent
    first = min(match.first, body.first) if body is not None and is_beside else match.first
    last = max(match.last, _end_of(body, match)) if body is not None and is_beside else match.last
    title = Title(phrase, first, last, match)
    _modify(words, title)
    if phrase.post == "head" and carries_out_duties(words, title.first, title.last):
        phrase.post = "acting-head"
    return title


def _end_of(body: BodyPhrase, match: Match) -> int:
    """Where a title's body ends; of one that the title implies, its owner's name behind the title."""
    owner = body.owner if body.is_implied else None
    return owner.last if owner is not None and owner.first >= match.last else body.last


def _judge(words: Words, phrase: PostPhrase, match: Match) -> None:
    """What the body makes of a title.

    A secretary of the Central Committee is no head, nor is a general secretary of another body; "Deputy Defence Minister" is a deputy.
    """
    body, features = phrase.body, match.entry.features
    if body is None or phrase.post != "head":
        return
    is_central = body.kind == "central-committee"
    is_scribe = is_central or body.kind in _TEAMS
    if (features.get("office") == "central-committee" and not is_central) or (features.get("elides") == "party-committee" and is_scribe):
        phrase.post = "other"
    if features.get("elides") == "ministry" and body.last == match.first and words.key(body.first - 1) in ("deputy", "vice"):
        phrase.post = "deputy"


def _is_plural(words: Words, match: Match) -> bool:
    if words.language == "vi" and match.entry.term == "member" and words.key(match.last) == ":":
        return True
    if words.language != "ru":
        return bool(match.entry.features.get("plural")) or _is_counted(words, match.first)
    return "plur" in grammemes(words.tokens[match.first].text)


def _is_counted(words: Words, at: int) -> bool:
    """Whether a Vietnamese title, whose form never changes, stands behind "hai", "các" or the like."""
    if words.language != "vi":
        return False
    return any(words.tokens[i].lower in _COUNTS for i in range(max(0, at - 3), at))


def _modify(words: Words, title: Title) -> None:
    """Read "former", "acting" and the like before the title, "at the time" behind it."""
    modifier = modifier_before(words, title.first)
    if modifier is None:
        title.phrase.is_former = is_of_then(words, title.last)
        return
    if opens_sentence(words, modifier, title.last):
        return
    title.first, term = modifier.first, modifier.entry.term
    if term in ("former", "once"):
        title.phrase.is_former, title.is_past = True, term == "once"
    elif term == "acting" and title.phrase.post == "head":
        title.phrase.post = "acting-head"
    elif term == "proposed":
        title.phrase.is_proposed = True


def _body_of(words: Words, match: Match) -> BodyPhrase | None:
    bodies = words.sentence.of(BodyPhrase)
    behind = words.skip(match.last, _LINKS)
    starts = {match.last, behind, behind + words.is_ordinal(behind), match.last - 1, match.last - 2}
    found = [b for b in bodies if b.first in starts and match.last < b.last and (match.first < b.first or _is_glued(words, match, b))]
    if words.language == "en":  # "head of B's unknown unit" is no head of B
        found = [b for b in found if b.is_implied or not (words.is_possessive(b.last) and _is_of_unknown(words, b.last))]
    if (seat := _standing_seat(words, match, found)) is not None:
        return seat
    if found:
        return max(found, key=lambda body: (not body.is_implied, body.last, -body.first))
    if words.language == "en":
        before = [b for b in bodies if _leads_to(words, b, match.first)]
        if before:
            return min(before, key=lambda body: body.first)
        if (beside := body_beside(words, match)) is not None:
            return beside
    if (heads := match.entry.features.get("heads")) is not None:
        earlier = [b for b in bodies if b.last <= match.first and b.head == heads]
        return earlier[-1] if earlier else None
    same = [b for b in bodies if (b.first, b.last) == (match.first, match.last) and b.is_implied]
    return same[0] if same else _office(words, match)


def _is_of_unknown(words: Words, at: int) -> bool:
    """English: whether a possessive at ``at`` owns something that is neither a title nor a person."""
    behind = _past_adjectives(words, at + words.is_possessive(at))
    return not words.options("post", behind) and words.sentence.covered(behind, PersonPhrase) is None


def _leads_to(words: Words, body: BodyPhrase, at: int) -> bool:
    """English: whether a title at ``at`` follows its body's name, with a possessive words that qualify the title too."""
    mark = words.is_possessive(body.last)
    return body.last + mark == at or (mark > 0 and body.last + mark == _past_adjectives(words, at))


def _past_adjectives(words: Words, at: int) -> int:
    """English: where the words begin that qualify a title behind its body's name ("the ministry's *outgoing* head", "its *new* chair")."""
    while at > 1 and words.connector(at - 1) is None:
        link = words.longest(("post.modifier",), at - 1) or words.longest(("post.link",), at - 1)
        if link is None or link.last != at or (link.entry.category == "post.link" and link.entry.term != "filler"):
            break
        at -= 1
    return at


def _is_glued(words: Words, match: Match, body: BodyPhrase) -> bool:
    """Whether a Russian title is one word with its body's head ("*завотделом* пропаганды")."""
    return words.language == "ru" and body.first == match.first and match.last - match.first == 1 and not body.is_implied


def _standing_seat(words: Words, match: Match, found: list[BodyPhrase]) -> BodyPhrase | None:
    """The standing committee that a member's title implies beside its Party committee ("UVBTV | Tỉnh ủy")."""
    if match.entry.features.get("office") != "party-standing-committee" or not all(b.kind == "party-committee" for b in found):
        return None
    bodies = words.sentence.of(BodyPhrase)
    return next((b for b in bodies if b.is_implied and (b.first, b.last) == (match.first, match.last)), None)


def _office(words: Words, match: Match) -> BodyPhrase | None:
    phrase = office_body(words, match)
    if phrase is not None:
        words.sentence.add(phrase)
    return phrase
