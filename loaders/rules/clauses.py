"""Clauses: how far a statement reaches in its sentence, and what keeps a clause from stating a fact (negation, plan, proposal, demand)."""

from dataclasses import dataclass
from itertools import pairwise

from loaders.matcher import Match
from loaders.morphology import grammemes
from loaders.phrases import DirectivePhrase, Sentence
from loaders.tokens import Shape

_VERB_REACH = 4
_DETERMINERS = frozenset({"a", "the", "its", "their", "his", "her", "our", "this", "of", "own", "specific", "detailed"})


@dataclass(frozen=True, slots=True)
class Clause:
    """Tokens ``first`` to ``last`` (exclusive) that are one statement."""

    first: int
    last: int


def clauses_of(sentence: Sentence) -> list[Clause]:
    """The clauses of a sentence, in order, without gaps: they end at semicolons and at words like "but", "while"."""
    cuts = [0]
    depth = 0
    breaks = sentence.found.ends_of("clause", "break")
    is_parted = bool(breaks) or any(token.key == ";" for token in sentence.tokens)
    for place, token in enumerate(sentence.tokens if is_parted else ()):
        depth += (token.key == "(") - (token.key == ")")
        is_cut = token.key == ";" or (depth <= 0 and place in breaks)
        if is_cut and place and not sentence.covered(place, DirectivePhrase):
            cuts.append(place)
    cuts.append(len(sentence.tokens))
    return [Clause(first, last) for first, last in pairwise(cuts) if last > first]


def list_end(sentence: Sentence, clause: Clause) -> int:
    """Where a list that begins in ``clause`` may end: semicolons do not end it, other clauses do."""
    for other in clauses_of(sentence):
        if other.first >= clause.last and sentence.tokens[other.first].key != ";":
            return other.first
    return len(sentence.tokens)


def clause_at(sentence: Sentence, place: int) -> Clause:
    """The clause that holds the token ``place``."""
    return next(clause for clause in clauses_of(sentence) if clause.first <= place < clause.last)


def _is_past(sentence: Sentence, match: Match) -> bool:
    """Whether a Russian word of the future stands in the past ("был" is no "будет"), or is the author's aside ("Напомним, …")."""
    if sentence.language == "ru" and {"1per", "plur"} <= grammemes(sentence.tokens[match.first].text) and match.first == 0:
        return True
    if sentence.language != "ru" or match.entry.words[0].key == sentence.tokens[match.first].key:
        return False
    return "futr" in grammemes(match.entry.words[0].text) and "futr" not in grammemes(sentence.tokens[match.first].text)


def _is_month(sentence: Sentence, match: Match) -> bool:
    """Whether an English modal verb is a name inside the sentence ("since May")."""
    return sentence.language == "en" and match.first > 0 and sentence.tokens[match.first].shape is Shape.CAPITAL


def _is_name(sentence: Sentence, match: Match) -> bool:
    """Whether an English modal verb is a noun here: "since May", "issued *plans to* implement"."""
    if sentence.language != "en" or not match.first:
        return False
    is_kind = any(m.entry.category == "directive.kind" for m in sentence.found.beginning(match.first))
    before = sentence.tokens[match.first - 1]
    is_made = any(m.last == match.first and m.entry.features["relation"] == "ISSUED_BY" for m in sentence.found.of("frame"))
    return _is_month(sentence, match) or (is_kind and (is_made or before.key in _DETERMINERS))


def gate_of(sentence: Sentence, first: int, last: int, *, is_speech: bool = False) -> str | None:
    """What keeps the words ``first`` to ``last`` from stating a fact: ``negated``, ``planned``, ``proposed`` …, or None.

    ``is_speech``: the words only say that somebody spoke, which a demand or proposal in the same sentence does not undo.
    """
    modal = sentence.found.of("modality")
    if not modal:
        return None
    clause = clause_at(sentence, first)
    longer = sentence.found.of("frame")
    for match in modal:
        if match.first >= last or sentence.covered(match.first) or _is_past(sentence, match) or _is_name(sentence, match):
            continue
        if any(m.first <= match.first and match.last <= m.last and m.last - m.first > match.last - match.first for m in longer):
            continue
        scope = match.entry.features.get("scope")
        before = match.last <= first
        if scope == "verb" and first - _VERB_REACH <= match.first < last and clause.first <= match.first:
            if not any(token.key in (",", ";") for token in sentence.tokens[match.last : first]):
                return match.entry.term
        elif is_speech:
            continue
        elif (scope == "clause" and before and match.first >= clause.first) or (scope == "rest" and before):
            return match.entry.term
    return None
