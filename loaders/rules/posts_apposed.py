"""Which bodies a title fits, and English titles whose body follows a comma: "A, Director, Department of Home Affairs"."""

from loaders.matcher import Match
from loaders.phrases import BodyPhrase
from loaders.rules.bodies_words import Words

_CHAIRED = frozenset(
    {"peoples-council", "peoples-committee", "fatherland-front", "womens-union", "farmers-union", "veterans-association", "trade-union",
     "association", "cooperative", "enterprise", "foreign-body"}
)  # fmt: skip
FITTING = {
    "party-committee": frozenset({"party-committee", "party-cell", "youth-union"}),
    "peoples-committee": _CHAIRED,
    "ministry": frozenset({"ministry"}),
}
"""Which bodies a secretary, a chair or a minister can belong to, by the kind that the title elides."""
COLLEGIAL = frozenset({"party-committee", "peoples-council", "peoples-committee", "fatherland-front", "ministry", "party-cell"})
"""Bodies whose heads have titles of their own."""
_BEFORE = frozenset({",", "-", "–", "—", "(", ":", ";"})
_COMMITTEES = frozenset({"committee", "council", "commission"})


def body_beside(words: Words, match: Match) -> BodyPhrase | None:
    """The body behind the comma that follows a title, which itself stands behind a sign; None where another title follows the body."""
    features = match.entry.features
    if words.key(match.last) != "," or words.key(match.first - 1) not in _BEFORE or features.get("plural") or features.get("verb"):
        return None
    found = [b for b in words.sentence.of(BodyPhrase) if b.first == match.last + 1 and not b.is_implied]
    body = max(found, key=lambda each: each.last, default=None)
    if body is None or body.is_collective or body.is_bare or not _fits(features.get("elides"), body):
        return None
    behind = body.last + words.is_possessive(body.last)
    return None if words.options("post", behind) or behind > body.last else body


def _fits(elided: object, body: BodyPhrase) -> bool:
    if elided == "peoples-committee" and body.head in _COMMITTEES and body.kind != "party-committee":
        return True
    return body.kind in FITTING[str(elided)] if elided in FITTING else body.kind not in COLLEGIAL
