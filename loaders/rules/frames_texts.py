"""Texts that are directives themselves: whose name stands under them and in whose name it was signed."""

from loaders.phrases import BodyPhrase, Draft, LineKind, PersonPhrase
from loaders.rules.directives_marks import has_mark
from loaders.rules.frames_scene import Scene


def text_drafts(scene: Scene) -> list[Draft]:
    """SIGNED_BY and ISSUED_BY from the block of signatures at the end of a text that is a directive."""
    own, sentence, stage = scene.stage.own, scene.sentence, scene.stage
    if own is None:
        return []
    is_sign = len(sentence.tokens) <= 14 and has_mark(sentence, 0, 4, "signature", category="clause")
    is_block = sentence.line.kind is LineKind.SIGNATURE or is_sign
    drafts: list[Draft] = []
    if is_sign:
        stage.is_signing = True
        drafts += [
            Draft("ISSUED_BY", own, body, sentence, "text.signature", confidence=0.9)
            for body in sentence.of(BodyPhrase)[:1]
            if not body.is_collective
        ]
    persons = sentence.of(PersonPhrase)
    if (is_block or stage.is_signing) and persons and len(sentence.tokens) <= 10:
        drafts += [Draft("SIGNED_BY", own, person, sentence, "text.signature", confidence=0.9) for person in persons]
    return drafts
