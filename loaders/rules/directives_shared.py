"""What a page tells once of several directives: whose they are and of which day.

"Two decisions of the Secretariat, dated November 11, were read. By Decision No. 5 …": the number has the issuer and day of the plural.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from loaders.matcher import Match
from loaders.morphology import grammemes
from loaders.phrases import DirectivePhrase, LineKind, Sentence
from loaders.rules.directives_slots import fill_slots
from loaders.tokens import Shape
from ontology.folding import fold

_REACH = 5
"""Sentences for which what was told of the plural holds."""
_COUNTS = frozenset({"hai", "ba", "bon", "nam", "sau", "bay"})
_PARTY = frozenset({"politburo", "secretariat", "central-committee", "party-committee", "party-standing-committee", "party-standing-board"})


@dataclass(frozen=True, slots=True)
class _Told:
    """The slots of a plural, the sentence and the place at which it was told."""

    slots: DirectivePhrase
    number: int
    place: int


def share_sources(sentences: Sequence[Sentence]) -> None:
    """Give directives without an issuer the one told of their plural before, and with it the day."""
    told: _Told | None = None
    for number, sentence in enumerate(sentences):
        if sentence.line.kind is LineKind.HEADLINE or (told is not None and number - told.number > _REACH):
            told = None
        plural = _plural(sentence, number) if sentence.matches else None
        for phrase in sorted(sentence.of(DirectivePhrase), key=lambda each: each.first):
            source = plural if plural is not None and plural.place <= phrase.first else told
            if source is not None and _fits(phrase, source.slots):
                _fill(phrase, source.slots)
        told = plural or told


def _plural(sentence: Sentence, number: int) -> _Told | None:
    """The last word for several directives of a sentence whose issuer or day is told."""
    found: _Told | None = None
    for match in sentence.found.of("directive.kind"):
        if not _is_many(sentence, match) or not sentence.free(match.first, match.last, DirectivePhrase):
            continue
        slots = DirectivePhrase(sentence, match.first, match.last, kind=match.entry.term)
        last = fill_slots(sentence, slots)
        if slots.issuers:
            found = _Told(slots, number, last)
    return found


def _is_many(sentence: Sentence, match: Match) -> bool:
    """Whether a word speaks of several directives: by its form, in Vietnamese by a word or number of counting before it."""
    if match.entry.features.get("plural"):
        return True
    before = sentence.tokens[match.first - 1] if match.first else None
    if sentence.language == "vi":
        return before is not None and (before.key in _COUNTS or before.shape is Shape.NUMBER)
    forms = grammemes(sentence.tokens[match.first].text) if sentence.language == "ru" else frozenset()
    return "plur" in forms and ("sing" not in forms or (before is not None and before.key in ("два", "две", "три", "четыре")))


def _fits(phrase: DirectivePhrase, told: DirectivePhrase) -> bool:
    """Whether a number without an issuer can be one of those told of: of their kind, its letters those of such an issuer."""
    if phrase.kind != told.kind or not phrase.number or phrase.issuers or phrase.is_self:
        return False
    if phrase.symbol is None:
        return True
    letters, issuer = fold(phrase.symbol).replace("/", "-").split("-"), told.issuers[0]
    return issuer.kind in _PARTY and ("tw" in letters if issuer.level == "central" else "tu" in letters)


def _fill(phrase: DirectivePhrase, told: DirectivePhrase) -> None:
    phrase.issuers = list(told.issuers)
    if phrase.when is None and told.when is not None:
        phrase.when, phrase.date = told.when, told.date
