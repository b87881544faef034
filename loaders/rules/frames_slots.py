"""What a directive's own slots say: the bodies in "of the Politburo" issued it."""

from loaders.phrases import DirectivePhrase, Draft, Sentence


def slot_drafts(sentence: Sentence) -> list[Draft]:
    """ISSUED_BY for every issuer that stands in a directive's slots; its date is brought up to date from the date's phrase."""
    drafts: list[Draft] = []
    for phrase in sentence.of(DirectivePhrase):
        if phrase.when and len(phrase.when.iso) == 10 and phrase.when.iso[0] != "-":
            phrase.date = phrase.when.iso
        drafts += [
            Draft("ISSUED_BY", phrase, body, sentence, "directive.issuer", confidence=0.95, trigger=(phrase.first, phrase.last))
            for body in phrase.issuers
            if not body.is_collective
        ]
    return drafts
