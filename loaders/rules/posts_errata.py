"""Corrections: what a newspaper says was misprinted states nothing; the right wording is of the same person and the same body.

::

    "Напечатано: «директор Департамента Х А». Следует читать: «заместитель директора»."

The lexicon's marks: ``misprint`` (what follows was printed by mistake), ``right-wording`` (what follows is right, and, in a sentence
without the first mark, what stands before it is wrong).
"""

from collections.abc import Sequence
from dataclasses import replace

from loaders.phrases import PersonPhrase, PostPhrase, Sentence
from loaders.rules.bodies_words import Words
from loaders.rules.posts_gaps import Gap
from loaders.rules.posts_groups import Group

_MISPRINT, _RIGHT = "misprint", "right-wording"
_NEAR = 2
"""Sentences back in which the misprint may have been quoted."""

Tied = list[tuple[Group, Gap]]


def without_misprints(words: Words, groups: Sequence[Group], tied: Tied, earlier: Sequence[Sentence]) -> Tied:
    """The groups that a sentence ties to persons, those that were misprinted marked as no fact, those set right added."""
    ends = words.sentence.found.ends_of("clause", _RIGHT)
    right = min(ends, default=None)
    wrong = wrong_span(words.sentence)
    if right is None and wrong is None:
        return tied
    for group in groups:
        if wrong is not None and wrong[0] <= group.first < wrong[1]:
            for title in group.titles:
                title.phrase.is_proposed = True
    if right is None:
        return tied
    here = [(title.phrase, group.persons) for group, _ in tied for title in group.titles if title.phrase.is_proposed]
    misprints = here or _quoted(earlier)
    known = {id(group) for group, _ in tied}
    added = [g for g in groups if g.first >= right and id(g) not in known]
    return [*tied, *((group, Gap()) for group in added if misprints and _set_right(group, *misprints[-1]))]


def wrong_span(sentence: Sentence) -> tuple[int, int] | None:
    """The tokens that a sentence says were misprinted, the end exclusive; None: none were."""
    rights = sentence.found.ends_of("clause", _RIGHT)
    found = sentence.found.ends_of("clause", _MISPRINT)
    marks = {at: end for at, end in found.items() if not any(first <= at < last for first, last in rights.items())}
    right = min(rights, default=None)
    if marks:
        first = min(marks.values())
        ends = [right] if right is not None and right > first else []
        ends += [at for at in range(first, len(sentence.tokens)) if sentence.tokens[at].key == ";"]
        return first, min(ends, default=len(sentence.tokens))
    return (0, right) if right else None


def _quoted(earlier: Sequence[Sentence]) -> list[tuple[PostPhrase, list[PersonPhrase]]]:
    """The posts of a misprint that a sentence before this one quotes, with their holders."""
    for sentence in earlier[:_NEAR]:
        if sentence.found.ends_of("clause", _MISPRINT):
            return [(post, post.persons) for post in sentence.of(PostPhrase) if post.is_proposed and post.persons]
    return []


def _set_right(group: Group, misprint: PostPhrase, persons: Sequence[PersonPhrase]) -> bool:
    """Give a title without a holder the misprint's, and, where it names no body, the misprint's body."""
    group.persons = list(persons)
    for title in group.titles:
        if title.phrase.body is None or title.phrase.body.is_bare:
            title.phrase.body = misprint.body
        elif misprint.body is not None and title.phrase.body.is_implied:
            title.phrase.body = replace(misprint.body, first=title.phrase.first, last=title.phrase.last, is_implied=True)
    return bool(group.persons)
