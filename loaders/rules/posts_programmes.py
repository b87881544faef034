"""Heads of programmes: "Head of the emulation movement …"."""

from loaders.phrases import Draft, ProgrammePhrase
from loaders.rules.bodies_words import Words
from loaders.rules.posts_drafts import HEADS
from loaders.rules.posts_gaps import Gap
from loaders.rules.posts_groups import Group

_REACH = 8


def programme_heads(words: Words, tied: list[tuple[Group, Gap]]) -> list[Draft]:
    """PRESIDES between a person and the programme that a head's title names instead of a body."""
    drafts: list[Draft] = []
    for group, _ in tied:
        for title in group.titles:
            if title.phrase.body is not None or title.phrase.post not in HEADS:
                continue
            programme = next((p for p in words.sentence.of(ProgrammePhrase) if title.last <= p.first <= title.last + _REACH), None)
            if programme is not None:
                trigger = (title.phrase.first, title.phrase.last)
                drafts.extend(
                    Draft("PRESIDES", p, programme, words.sentence, "post.programme", 0.75, trigger=trigger) for p in group.persons
                )
    return drafts
