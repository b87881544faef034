"""The slots behind and before a directive's number: its date and its issuers, in any order."""

from loaders.phrases import BodyPhrase, DatePhrase, DirectivePhrase, Phrase, Sentence
from loaders.rules.directives_marks import mark_at

_AND = frozenset({"and", "et", "и", "va", "cung", ",", "-", "&"})
_LINKS = 4


def _phrase_at(sentence: Sentence, place: int, kind: type[Phrase]) -> Phrase | None:
    """The longest phrase of a kind that begins at ``place``."""
    return next((phrase for phrase in sentence.of(kind) if phrase.first == place), None)


def _issuers_from(sentence: Sentence, body: BodyPhrase) -> tuple[list[BodyPhrase], int]:
    """A body and those coordinated with it: "of the Commission and the Command"."""
    found, place = [body], body.last
    if sentence.language == "vi" or not body.is_bare:
        return found, place
    return found, place


def _fill_after(sentence: Sentence, phrase: DirectivePhrase) -> int:
    place = phrase.last
    while place < len(sentence.tokens):
        step = place
        for _ in range(_LINKS):
            date, body = _phrase_at(sentence, step, DatePhrase), _phrase_at(sentence, step, BodyPhrase)
            if isinstance(date, DatePhrase) and phrase.when is None:
                phrase.when, phrase.date = date, date.iso if len(date.iso) == 10 and date.iso[0] != "-" else phrase.date
                place = date.last
                break
            if isinstance(body, BodyPhrase) and not phrase.issuers and not body.is_collective:
                phrase.issuers, place = _issuers_from(sentence, body)
                break
            skip = mark_at(sentence, step, "link")
            if not skip:
                return place
            step += skip
        else:
            return place
    return place


def _issuer_before(sentence: Sentence, first: int) -> BodyPhrase | None:
    """The body whose possessive or bare name stands before the kind word: "the Politburo's Decision", "Politburo Decision"."""
    tokens = sentence.tokens
    if sentence.language == "vi" or not first:
        return None
    if first >= 2 and tokens[first - 1].key == "s" and tokens[first - 2].key == "'":
        first -= 2
    elif sentence.language != "en":
        return None
    return next((body for body in sentence.of(BodyPhrase) if body.last == first and not body.is_collective), None)


def fill_slots(sentence: Sentence, phrase: DirectivePhrase, *, gap: tuple[int, int] | None = None, is_titled: bool = False) -> int:
    """Fill date and issuers of ``phrase`` from what stands behind it, in the ``gap`` between kind word and number, or before it.

    Returns the place behind the last slot.
    """
    if gap and not is_titled:
        inside = [body for body in sentence.of(BodyPhrase) if gap[0] <= body.first and body.last <= gap[1]]
        phrase.issuers = inside[:1]
    last = _fill_after(sentence, phrase)
    if not phrase.issuers and (body := _issuer_before(sentence, phrase.first)):
        phrase.issuers = [body]
    return last


def share_issuers(sentence: Sentence) -> None:
    """Give coordinated directives the issuer that stands once behind the last: "Conclusions 1 and 2 of the Politburo"."""
    phrases = [phrase for phrase in sentence.of(DirectivePhrase) if phrase.number]
    for left, right in zip(reversed(phrases[:-1]), reversed(phrases[1:]), strict=True):
        between = sentence.tokens[(left.when.last if left.when else left.last) : right.first]
        is_joined = bool(between) and len(between) <= 2 and all(token.key in _AND or token.key in ("so", "№") for token in between)
        if is_joined and not left.issuers and (left.symbol or "")[-2:] == (right.symbol or "")[-2:]:
            left.issuers = list(right.issuers)
