"""Titles in brackets behind names, whose body stands behind the last bracket: "A (Chủ tịch) và B (Phó Chủ tịch) *Hội Nông dân tỉnh*"."""

from loaders.phrases import BodyPhrase, PersonPhrase
from loaders.rules.bodies_words import Words
from loaders.rules.posts_words import Title

_LINKS = ("of", "for", "at")


def lend_behind_brackets(words: Words, titles: list[Title]) -> None:
    """Give bare titles that stand alone in brackets the body behind the last of them."""
    following: Title | None = None
    for title in reversed(titles):
        if title.phrase.body is None and _is_bracketed(words, title):
            title.phrase.body = _behind(words, title, following)
        following = title


def _is_bracketed(words: Words, title: Title) -> bool:
    return words.key(title.first - 1) == "(" and words.key(title.last) == ")"


def _behind(words: Words, title: Title, following: Title | None) -> BodyPhrase | None:
    """The body right behind the bracket, or that of the bracketed title of the next name."""
    start = words.skip(title.last + 1, _LINKS)
    bodies = [body for body in words.sentence.of(BodyPhrase) if body.first == start and not body.is_implied]
    if bodies:
        return max(bodies, key=lambda body: body.last)
    if following is None or not _is_bracketed(words, following) or words.connector(title.last + 1) != "and":
        return None
    names = [p for p in words.sentence.of(PersonPhrase) if title.last < p.first and p.last == following.first - 1]
    return following.phrase.body if names else None
