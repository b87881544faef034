"""Lives: sentences that tell whose life it is by a birth or a death, and go on with posts without naming anybody."""

from collections.abc import Sequence

from loaders.phrases import DatePhrase, PersonPhrase, Sentence
from loaders.rules.bodies_words import Words
from loaders.rules.posts_groups import Group
from loaders.rules.posts_persons import persons_of

_SHORT_NUMERALS = frozenset({"I", "V", "X"})
"""Roman numerals of one letter, which may be initials elsewhere ("Член ЦК *V* и VI созывов")."""


def tells_birth(words: Words) -> bool:
    """Whether a sentence says that somebody was born."""
    return any(match.entry.term == "born" for match in words.sentence.found.of("post.link"))


def begins_act(words: Words, at: int) -> bool:
    """Whether words of holding or appointing stand at a place ("В 1999 г. *стал* секретарём", "Năm 1999 *làm* Bí thư")."""
    link = words.longest(("post.link",), at)
    return link is not None and link.entry.term in ("is", "holds", "appoints") and not link.entry.features.get("weak")


def lists_posts(words: Words, groups: list[Group]) -> bool:
    """Whether a sentence is nothing but titles with their bodies, as a notice of a death does ("Former member of B; former head of C")."""
    if groups[0].first > 1 or persons_of(words):
        return False
    return all(_ends_part(words, group.last) for group in groups)


def is_dead(words: Words, subject: PersonPhrase, earlier: Sequence[Sentence]) -> bool:
    """Whether a sentence of the life told, or one before that names nobody else, says that its holder died."""
    telling = [sentence for sentence in (words.sentence, *earlier) if any(m.entry.term == "dies" for m in sentence.found.of("clause"))]
    names = ([(person.full or person).name for person in persons_of(Words(sentence))] for sentence in telling)
    return any(not found or found[0].casefold() == (subject.full or subject).name.casefold() for found in names)


def _ends_part(words: Words, at: int) -> bool:
    """Whether what a title is of ends at a place: a sign, a term's number or years follow, no words that go on."""
    link = words.longest(("post.link",), at)
    at = link.last if link is not None and link.entry.term == "filler" else at
    is_sign = at >= len(words.tokens) or not (words.tokens[at].is_word or words.key(at) == ":")
    return (
        is_sign
        or words.is_ordinal(at) > 0
        or words.tokens[at].text in _SHORT_NUMERALS
        or words.sentence.covered(at, DatePhrase) is not None
    )
