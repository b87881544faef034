"""Directives without a number: agreements, joint programmes known by their years or parties, charters, personnel decisions."""

from loaders.matcher import Match
from loaders.phrases import BodyPhrase, DatePhrase, DirectivePhrase, Sentence
from loaders.rules.directives_marks import has_mark, mark_at
from loaders.rules.directives_slots import fill_slots
from loaders.rules.directives_titles import text_of
from loaders.tokens import Shape

_JOINT = frozenset({"programme", "agreement", "plan"})
_PERIOD = 5
"""Tokens that may stand between a programme's name and its years ("giai đoạn", "for the period", "на")."""
_SIGNS = frozenset(",;.:|")
_YEAR_WORDS = frozenset({"годы", "год", "гг"})
_LINK = 2
_TOPIC = 14
"""Tokens of what a joint programme is about, before the years for which it holds."""


def _kinds(sentence: Sentence) -> list[Match]:
    """The words for one directive that no directive covers yet."""
    return [
        match
        for match in sentence.found.of("directive.kind")
        if not match.entry.features.get("plural") and sentence.free(match.first, match.last, DirectivePhrase)
    ]


def _years_behind(sentence: Sentence, place: int) -> DatePhrase | None:
    """The years that end a programme's name ("2024-2027", "giai đoạn 2023 - 2026", "на 2025–2030 годы")."""
    for date in sentence.of(DatePhrase):
        gap = sentence.tokens[place : date.first]
        if place <= date.first <= place + _PERIOD and date.until and len(date.until) == 4 and not any(t.key in _SIGNS for t in gap):
            return date
    return None


def _is_signed(sentence: Sentence, match: Match) -> bool:
    """Whether a text in small letters is the object of a verb of signing: "*signed a* cooperation programme on …"."""
    signs = (m for m in sentence.found.of("frame") if m.entry.features["relation"] == "SIGNED_BY" and m.entry.features["voice"] == "active")
    return any(0 < match.first - m.last <= _LINK for m in signs)


def _has_term(sentence: Sentence, place: int) -> bool:
    """Whether years for which it holds follow a programme's topic: "on preferential loans *for 2023-2028*"."""
    return any(date.until and len(date.until) == 4 and place <= date.first <= place + _TOPIC for date in sentence.of(DatePhrase))


def _add_joint(sentence: Sentence, match: Match) -> None:
    """A coordination or cooperation programme known by its years or by the bodies it binds."""
    tokens = sentence.tokens
    is_joint = has_mark(sentence, match.first, match.last + 1, "joint")
    is_signed = _is_signed(sentence, match)
    if match.entry.term not in _JOINT or not is_joint or not (tokens[match.first].is_capital or is_signed):
        return
    years, last = _years_behind(sentence, match.last), match.last
    if is_signed and years is None and _has_term(sentence, match.last):
        phrase = DirectivePhrase(sentence, match.first, last, kind=match.entry.term)
        phrase.title = text_of(sentence, match.first, last)
        sentence.add(phrase)
        return
    if years is not None:
        last = years.last + (years.last < len(tokens) and tokens[years.last].lemma in _YEAR_WORDS)
    phrase = DirectivePhrase(sentence, match.first, last, kind=match.entry.term)
    fill_slots(sentence, phrase)
    if years is not None or len(phrase.issuers) > 1:
        phrase.title = text_of(sentence, match.first, last)
        sentence.add(phrase)


def _add_agreement(sentence: Sentence, match: Match) -> None:
    """An agreement has no number: a name in capitals is enough ("Memorandum of Understanding", "MoU")."""
    is_long = match.last - match.first > 1 or sentence.tokens[match.first].shape is Shape.MIXED
    is_named = sentence.tokens[match.first].is_capital or _is_signed(sentence, match)
    if match.entry.term == "agreement" and is_long and is_named:
        title = text_of(sentence, match.first, match.last)
        sentence.add(DirectivePhrase(sentence, match.first, match.last, kind="agreement", title=title))


def _add_charter(sentence: Sentence, match: Match) -> None:
    """The charter that a preamble names: "Vu les Statuts du Front de la Patrie", "Căn cứ Điều lệ Mặt trận Tổ quốc Việt Nam"."""
    tokens = sentence.tokens
    is_ground = any(m.first <= 1 and m.entry.features["voice"] == "basis" for m in sentence.found.of("frame"))
    if match.entry.term != "statute" or not is_ground or not tokens[match.first].is_capital:
        return
    body = next((b for b in sentence.of(BodyPhrase) if match.last <= b.first <= match.last + _LINK), None)
    if body is not None:
        title = text_of(sentence, match.first, body.last)
        sentence.add(DirectivePhrase(sentence, match.first, body.last, kind="statute", title=title))


def _add_decision(sentence: Sentence, match: Match) -> None:
    """A personnel decision that the sentence identifies by issuer and subject."""
    if match.entry.term != "decision":
        return
    phrase = DirectivePhrase(sentence, match.first, match.last, kind="decision")
    last = fill_slots(sentence, phrase)
    if phrase.issuers and has_mark(sentence, last, last + 2, "personnel"):
        phrase.title = text_of(sentence, match.first, last)
        sentence.add(phrase)


def add_unnumbered(sentence: Sentence) -> None:
    """Add the directives that a sentence names without a number or a law's title."""
    for add in (_add_joint, _add_agreement, _add_charter, _add_decision):
        for match in _kinds(sentence):
            if not mark_at(sentence, match.last, "number") and sentence.free(match.first, match.last, DirectivePhrase):
                add(sentence, match)
