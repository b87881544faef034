"""Titles denied in favour of another: "is not the head but the deputy head", "не директор, а заместитель директора"."""

from loaders.phrases import PersonPhrase
from loaders.rules.bodies_words import Words
from loaders.rules.directives_marks import mark_at
from loaders.rules.posts_words import Title

_NEGATION_REACH = 5
_LONGEST = 5


def without_denied(words: Words, titles: list[Title]) -> list[Title]:
    """The titles of a sentence without those that are denied in favour of the next, which then begins at the negation."""
    kept: list[Title] = []
    for title in titles:
        start = _denied_at(words, kept[-1], title) if kept else None
        if start is not None:
            kept.pop()
            title.first = start
        kept.append(title)
    return kept


def _denied_at(words: Words, denied: Title, title: Title) -> int | None:
    """Where the negation before ``denied`` stands, if a word of contrast leads on from it to ``title``."""
    between = range(denied.last, title.first)
    if not 0 < len(between) <= _LONGEST or not any(mark_at(words.sentence, at, "contrast", category="clause") for at in between):
        return None
    for at in range(denied.first - 1, max(-1, denied.first - 1 - _NEGATION_REACH), -1):
        if words.sentence.covered(at, PersonPhrase) is not None:
            return None
        if mark_at(words.sentence, at, "negated", category="modality"):
            return at
    return None
