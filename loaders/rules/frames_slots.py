"""What a directive's own slots and letters say: the bodies in "of the Politburo" issued it; "TTg" is the Prime Minister's mark."""

from collections import Counter
from collections.abc import Sequence
from functools import cache

from loaders.lexicon import entries
from loaders.phrases import BodyPhrase, DirectivePhrase, Draft, Sentence
from ontology.folding import fold


@cache
def _issuers() -> dict[str, tuple[str, str | None]]:
    """Kind and field of the body that the last letters of a symbol stand for."""
    found = (entry for entry in entries("vi") if entry.category == "directive.issuer")
    return {"".join(word.key for word in entry.words): (entry.term, entry.features.get("function")) for entry in found}


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
        drafts += [Draft("AMENDS", phrase, law, sentence, "directive.amended", confidence=0.95) for law in _inside(phrase)]
    return drafts


def _inside(phrase: DirectivePhrase) -> list[DirectivePhrase]:
    """The laws in the name of one that is called by what it amends."""
    if not phrase.title or phrase.number:
        return []
    return [law for law in phrase.sentence.of(DirectivePhrase) if phrase.first < law.first and law.last <= phrase.last]


def issuer_by_symbol(symbol: str) -> tuple[str, str | None] | None:
    """The kind and field of the body that a symbol's last letters stand for; None where they are of no single body."""
    last = fold(symbol.replace("-", "/").split("/")[-1]).rstrip("0123456789")
    return _issuers().get(last)


def symbol_drafts(sentences: Sequence[Sentence], drafts: Sequence[Draft]) -> list[Draft]:
    """ISSUED_BY from a directive's letters, where no words say it and the document names one such body and no other."""
    bodies: dict[tuple[str | None, str | None], list[BodyPhrase]] = {}
    for sentence in sentences:
        for body in sentence.of(BodyPhrase):
            function = body.function if body.kind == "ministry" else None
            if (body.kind, function) in _issuers().values() and not body.is_collective:
                bodies.setdefault((body.kind, function), []).append(body)
    known = {_key(d.source) for d in drafts if d.type == "ISSUED_BY" and isinstance(d.source, DirectivePhrase)}
    found: list[Draft] = []
    for sentence in sentences:
        for phrase in sentence.of(DirectivePhrase):
            issuer = issuer_by_symbol(phrase.symbol) if phrase.symbol else None
            if issuer is None or _key(phrase) in known or issuer not in bodies:
                continue
            known.add(_key(phrase))
            likeliest = _likeliest(bodies[issuer], fold(phrase.symbol or ""))
            if likeliest is not None:
                found.append(Draft("ISSUED_BY", phrase, likeliest, sentence, "directive.symbol", confidence=0.6))
    return found


def _likeliest(candidates: Sequence[BodyPhrase], symbol: str) -> BodyPhrase | None:
    """The body that the letters mean: of their level (TW, TU), and spoken of at least twice as often as any other."""
    level = "central" if symbol.endswith("tw") else "province" if symbol.endswith("tu") else None
    fitting = [body for body in candidates if level is None or body.level == level]
    counts = Counter((body.level, body.seat) for body in fitting).most_common(2)
    if not counts or (len(counts) > 1 and counts[0][1] < 2 * counts[1][1]):
        return None
    return next(body for body in fitting if (body.level, body.seat) == counts[0][0])


def _key(phrase: object) -> tuple[object, ...]:
    return (phrase.kind, phrase.number, phrase.year) if isinstance(phrase, DirectivePhrase) else ()
