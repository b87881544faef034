"""Who issued a text, where a sentence or a table's row says so without a verb of issuing: "In Letter No. 120, the committee asked …"."""

from loaders.morphology import grammemes
from loaders.phrases import BodyPhrase, DirectivePhrase, Draft, LineKind, Sentence
from loaders.rules.directives_marks import mark_before
from loaders.rules.frames_arguments import end_of, is_means
from loaders.rules.frames_scene import Scene

_OPENING = 3
_VERB = 3
"""Tokens between a body and what it does."""
_BESIDE = 2
_TELLING = frozenset({"ISSUED_BY", "APPOINTS", "ATTENDS"})
_ACTING = frozenset({"active", "speech", "appoint"})


def letter_drafts(scene: Scene) -> list[Draft]:
    """ISSUED_BY of the text that opens a sentence and by which or in which the body behind it orders, asks, decides."""
    sentence = scene.sentence
    texts = sentence.of(DirectivePhrase)[:1]
    if not texts or texts[0].first > _OPENING or texts[0].issuers or not texts[0].number or not _is_vehicle(texts[0]):
        return []
    end = end_of(texts[0])
    bodies = scene.arguments.between(end, len(sentence.tokens), (BodyPhrase,))[:1]
    return [
        Draft("ISSUED_BY", texts[0], body, sentence, "directive.letter", confidence=0.8, trigger=(texts[0].first, texts[0].last))
        for body in bodies
        if body.first - end <= _BESIDE and isinstance(body, BodyPhrase) and not body.is_collective and _acts(sentence, body.last)
    ]


def _is_vehicle(text: DirectivePhrase) -> bool:
    """Whether it is by or in a text that something is said: "By Decision No. 5", "Tại Công văn số …", "Письмом № 5"."""
    if mark_before(text.sentence, text.first, "in-text"):
        return True
    return text.first == 0 and is_means(text)


def _acts(sentence: Sentence, place: int) -> bool:
    """Whether a verb of saying, asking or deciding follows a body; a Russian verb of any kind, where it is no passive."""
    if any(
        place <= match.first < place + _VERB and match.entry.term in ("demanded", "proposed") for match in sentence.found.of("modality")
    ):
        return True
    frames = (match for match in sentence.found.of("frame") if place <= match.first < place + _VERB)
    if any(match.entry.features["relation"] in _TELLING and match.entry.features["voice"] in _ACTING for match in frames):
        return True
    behind = [grammemes(token.text) for token in sentence.tokens[place : place + _VERB]] if sentence.language == "ru" else []
    return any("VERB" in found and not found & {"pssv"} for found in behind)


def row_issuers(scene: Scene) -> list[Draft]:
    """ISSUED_BY of a row of a table of texts, by the column whose heading says who issued them: "34/2007/PL | Thường vụ | …"."""
    sentence = scene.sentence
    if sentence.line.kind is not LineKind.TABLE_ROW:
        return []
    texts, bodies = sentence.of(DirectivePhrase), sentence.of(BodyPhrase)
    if not texts:
        heads = [t for t in scene.triggers if t.relation == "ISSUED_BY"]
        scene.stage.issuer_column = _column(sentence, heads[0].first) if heads and not bodies else None
        return []
    column = scene.stage.issuer_column
    own = [text for text in texts if _column(sentence, text.first) == 0 and text.number]
    if column is None or not own:
        return []
    owners = {id(other.owner) for other in bodies}
    named = [b for b in bodies if _column(sentence, b.first) == column and not b.is_collective and id(b) not in owners]
    return [Draft("ISSUED_BY", own[0], body, sentence, "directive.column", confidence=0.85) for body in named]


def _column(sentence: Sentence, place: int) -> int:
    return sum(token.key == "|" for token in sentence.tokens[:place])
