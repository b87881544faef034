"""Persons by their given name alone, where the full name stood before: "Diep pledged", "Bình said", as agencies write."""

from loaders.names import is_same_name
from loaders.phrases import Analysis, PersonPhrase, Sentence
from loaders.tokens import Shape
from ontology.folding import fold

_LANGUAGES = frozenset({"en", "fr"})
_SHORTEST = 2
_POSSESSIVE = frozenset({"'", "’", "s"})


def find_given_names(analysis: Analysis) -> None:
    """Add short phrases for given names without an honorific, each joined to the last person named in full who bears it.

    A word that the document also writes small, or as part of a longer name, is none: "Long" opens a sentence, "Quang" goes on to "Tri".
    """
    named = [person for sentence in analysis.sentences for person in sentence.of(PersonPhrase) if person.name]
    names = {fold(person.name.split()[-1]) for person in named}
    small = {token.key for s in analysis.sentences for token in s.tokens if token.key in names and token.text[:1].islower()}
    known: dict[str, PersonPhrase] = {}
    for sentence in analysis.sentences:
        if sentence.language in _LANGUAGES:
            _add_given(sentence, known, small)
        for person in sentence.of(PersonPhrase):
            if not person.is_short and not person.is_credit and len(person.name.split()) > 1:
                known[fold(person.name.split()[-1])] = person


def _add_given(sentence: Sentence, known: dict[str, PersonPhrase], small: set[str]) -> None:
    tokens = sentence.tokens
    for place, token in enumerate(tokens):
        person = known.get(token.key) if token.is_capital else None
        if person is None or token.key in small or len(token.text) < _SHORTEST or token.shape is Shape.UPPER:
            continue
        if not sentence.free(place, place + 1) or not is_same_name(token.text, person.name.split()[-1]):
            continue
        if not (_is_name_part(sentence, place - 1) or _is_name_part(sentence, place + 1)):
            sentence.add(PersonPhrase(sentence, place, place + 1, name=token.text, is_short=True, full=person))


def _is_name_part(sentence: Sentence, place: int) -> bool:
    """Whether the word at a place is a name too, so that both may be one name."""
    if not 0 <= place < len(sentence.tokens):
        return False
    token = sentence.tokens[place]
    return token.text in "-" or (token.is_word and token.is_capital and place > 0 and token.text not in _POSSESSIVE)
