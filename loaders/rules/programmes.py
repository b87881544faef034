"""Programmes of a sentence: campaigns and emulation movements, known by name or named in quotes beside the word for one."""

from loaders.phrases import DirectivePhrase, EventPhrase, PersonPhrase, ProgrammePhrase, Sentence
from ontology.folding import slug

_OPEN = frozenset("\"“«‘'")
_CLOSE = {'"': '"”', "“": '”"', "«": "»", "‘": "’'", "'": "'"}
_NAME = 16
_NEAR = 3


def _add_known(sentence: Sentence) -> None:
    end = 0
    for match in sentence.found.of("programme"):
        if match.first >= end:
            end = match.last
            is_named = match.entry.features.get("needs") != "head" or _is_introduced(sentence, match.first)
            if is_named and sentence.free(match.first, match.last, DirectivePhrase):
                sentence.add(ProgrammePhrase(sentence, match.first, match.last, programme=match.entry.term))


def _is_introduced(sentence: Sentence, place: int) -> bool:
    """Whether words that may also mean a task are a campaign's name here: quoted, in capitals, or behind the word for a campaign."""
    tokens = sentence.tokens
    if tokens[place].is_capital or (place and tokens[place - 1].text in _OPEN):
        return True
    return any(0 <= place - m.last <= _NEAR for m in sentence.found.of("programme.head"))


def _quoted(sentence: Sentence, place: int) -> tuple[int, int] | None:
    """The tokens between the quotation mark at ``place`` and the one that closes it."""
    tokens = sentence.tokens
    closing = _CLOSE[tokens[place].text]
    for end in range(place + 1, min(place + _NAME, len(tokens))):
        if tokens[end].text in closing:
            return (place + 1, end) if end - place > 2 else None
    return None


def _add_quoted(sentence: Sentence) -> None:
    tokens = sentence.tokens
    for match in sentence.found.of("programme.head"):
        for place in range(match.last, min(match.last + 4, len(tokens))):
            if tokens[place].key in (",", ".", ";", ":"):
                break
            if tokens[place].text in _OPEN and (found := _quoted(sentence, place)):
                if sentence.free(*found, ProgrammePhrase, PersonPhrase, EventPhrase):
                    name = slug(" ".join(token.text for token in tokens[found[0] : found[1]]))
                    sentence.add(ProgrammePhrase(sentence, *found, programme=name))
                break


def add_programmes(sentence: Sentence) -> None:
    """Add a ``ProgrammePhrase`` for every campaign or movement that the sentence names."""
    _add_known(sentence)
    _add_quoted(sentence)
