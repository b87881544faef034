"""Signatures: a title alone on a line ("PHÓ BÍ THƯ"), and the name alone on a line under it."""

from collections.abc import Sequence
from dataclasses import replace

from loaders.phrases import BodyPhrase, Draft, LineKind, PostPhrase, Sentence
from loaders.rules.bodies_words import Words
from loaders.rules.posts_drafts import draft_of
from loaders.rules.posts_persons import persons_of

_LINES = 5
_MOST_WORDS = 10


def signature(words: Words, earlier: Sequence[Sentence]) -> list[Draft]:
    """The post of the one person of a signature line, from the lines above it."""
    persons = persons_of(words)
    if words.sentence.line.kind is not LineKind.SIGNATURE or len(persons) != 1 or words.sentence.of(PostPhrase):
        return []
    above = [s for s in earlier[:_LINES] if len(s.tokens) <= _MOST_WORDS]
    post = next((p for s in above for p in reversed(s.of(PostPhrase)) if not p.persons), None)
    body = post.body if post is not None and post.body is not None else _signing_body(above)
    if post is None or body is None:
        return []
    if body.kind == "party-standing-committee":
        body = body.owner or _committee_of(body)
    post.body, post.persons = body, [persons[0]]
    return [draft_of(words.sentence, post, persons[0], "post.signature", confidence=0.8)]


def _committee_of(standing: BodyPhrase) -> BodyPhrase:
    """The committee that a standing committee signs for: whose secretary the signer is."""
    committee = replace(standing, kind="party-committee", is_implied=True)
    standing.sentence.add(committee)
    return committee


def _signing_body(lines: Sequence[Sentence]) -> BodyPhrase | None:
    """The body in whose name is signed ("T/M ỦY BAN NHÂN DÂN")."""
    for sentence in lines:
        bodies = [body for body in sentence.of(BodyPhrase) if not body.is_bare or body.antecedent is not None]
        if bodies:
            return bodies[0]
    return None
