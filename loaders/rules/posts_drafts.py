"""The statement that a post makes about a person and a body."""

from loaders.phrases import BodyPhrase, Draft, PersonPhrase, PostPhrase, Sentence

HEADS = frozenset({"head", "acting-head"})
"""Posts whose holder presides the body."""


def draft_of(sentence: Sentence, phrase: PostPhrase, person: PersonPhrase, rule: str, *, confidence: float = 0.9) -> Draft:
    """The statement that ``person`` holds the post; its type follows from the post."""
    body = phrase.body
    if body is None:
        raise ValueError("a post without a body says nothing")
    kind = "MEMBER_OF" if phrase.is_member else "PRESIDES" if phrase.post in HEADS else "HOLDS_POST"
    return Draft(
        kind,
        person,
        _seat(phrase, body),
        sentence,
        rule,
        confidence,
        trigger=(phrase.first, phrase.last) if phrase.sentence is sentence else None,
        post=None if phrase.is_member else phrase.post,
        since=phrase.since,
        until=phrase.until,
        is_former=phrase.is_former,
    )


def _seat(phrase: PostPhrase, body: BodyPhrase) -> BodyPhrase:
    """A secretary "of the Standing Committee" is the committee's own."""
    if body.kind == "party-standing-committee" and body.owner is not None and phrase.post in ("standing-deputy", "deputy"):
        return body.owner
    return body
