"""Texts that are directives themselves: which directive the text is, who issued it, and whose name stands under it."""

from collections.abc import Sequence

from loaders.phrases import BodyPhrase, DatePhrase, DirectivePhrase, Draft, LineKind, PersonPhrase, Sentence
from loaders.rules.directives_marks import has_mark
from loaders.rules.frames_scene import Scene

_HEAD = 30
_NEAR = 8


def own_directive(sentences: Sequence[Sentence]) -> DirectivePhrase | None:
    """The directive that a text is, from its letterhead ("Số 1268-QĐ/TU"), or that a portal's card describes; None for other texts."""
    head = sentences[:_HEAD]
    for place, sentence in enumerate(head):
        for phrase in sentence.of(DirectivePhrase):
            if phrase.is_self and phrase.number:
                _complete(phrase, sentences[max(0, place - 2) : place + _NEAR])
                return phrase
    kinds = [sentence.line.kind for sentence in sentences]
    if kinds.count(LineKind.FIELD) < 2 and not _has_articles(sentences):
        return None
    for sentence in head[:12]:
        for phrase in sentence.of(DirectivePhrase)[:1]:
            if phrase.number and phrase.first <= 1 and len(sentence.tokens) <= _HEAD:
                _complete(phrase, head)
                return phrase
    return None


def _has_articles(sentences: Sequence[Sentence]) -> bool:
    """Whether the lines are those of a normative text: articles, and a block of signatures or grounds."""
    kinds = [sentence.line.kind for sentence in sentences]
    return kinds.count(LineKind.ARTICLE) >= 2 and LineKind.SIGNATURE in kinds


def is_full_text(own: DirectivePhrase, sentences: Sequence[Sentence] = ()) -> bool:
    """Whether a directive's own text stands here, not a card about it: its number stands in a letterhead, not in a field."""
    return own.sentence.line.kind is not LineKind.FIELD and (own.is_self or _has_articles(sentences))


def means_itself(own: DirectivePhrase, sentences: Sequence[Sentence]) -> None:
    """Let "this Regulation" in a directive's own text mean that directive, whatever else of its kind was named before."""
    for sentence in sentences:
        for phrase in sentence.of(DirectivePhrase):
            if phrase.is_self and phrase.is_bare and phrase.kind == own.kind:
                phrase.antecedent = own


def _complete(own: DirectivePhrase, near: Sequence[Sentence]) -> None:
    """Give the text's directive the date of its letterhead and the kind of its title line."""
    for sentence in near:
        days = [d for d in sentence.of(DatePhrase) if len(d.iso) == 10 and d.iso[0] != "-"]
        is_field = sentence.line.kind is LineKind.FIELD
        is_issue = has_mark(sentence, 0, 4, "issue-date") or (not is_field and is_full_text(own))
        if own.date is None and days and len(sentence.tokens) <= 24 and is_issue:
            own.date, own.when = days[0].iso, days[0]
        kinds = [m for m in sentence.found.of("directive.kind") if m.first == 0]
        if kinds and own.kind == "decision" and kinds[0].last == len(sentence.tokens) and sentence.tokens[0].text.isupper():
            own.kind = kinds[0].entry.term if kinds[0].entry.term in ("regulation", "statute") else own.kind


def _is_masthead(sentence: Sentence, body: BodyPhrase, *, is_head: bool) -> bool:
    """Whether a line in capitals is little more than the name of a body, or stands above the number (``is_head``)."""
    words = [token for token in sentence.tokens if token.is_word]
    is_capitals = all(token.text.isupper() for token in words)
    return is_capitals and (is_head or len(words) <= (body.last - body.first) + 3) and not body.is_collective


def text_drafts(scene: Scene) -> list[Draft]:
    """ISSUED_BY from the masthead and SIGNED_BY from the block of signatures of a text that is a directive."""
    own, sentence, stage = scene.stage.own, scene.sentence, scene.stage
    if own is None or not stage.is_text:
        return []
    is_sign = len(sentence.tokens) <= 16 and has_mark(sentence, 0, 4, "signature", category="clause")
    stage.is_signing = stage.is_signing or is_sign or sentence.line.kind is LineKind.SIGNATURE
    is_head = sentence.span.start < own.span.start and len(sentence.tokens) <= 24
    issuers = [b for b in sentence.of(BodyPhrase) if _is_masthead(sentence, b, is_head=is_head) or (is_sign and not b.is_collective)]
    owners = {id(body.owner) for body in issuers if body.owner}
    drafts = [Draft("ISSUED_BY", own, body, sentence, "text.masthead", confidence=0.8) for body in issuers if id(body) not in owners]
    persons = sentence.of(PersonPhrase)
    if stage.is_signing and persons and len(sentence.tokens) <= 12:
        drafts += [Draft("SIGNED_BY", own, person, sentence, "text.signature", confidence=0.9) for person in persons]
    return drafts
