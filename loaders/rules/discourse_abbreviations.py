"""Short names that a document declares for a body: "the People's Council (HĐND)", and the same letters alone further on.

Only what is declared in this document counts; common abbreviations stand in the lexicon.
"""

from collections.abc import Iterator
from dataclasses import replace

from loaders.phrases import Analysis, BodyPhrase, DirectivePhrase, PersonPhrase, PlacePhrase, Sentence
from loaders.tokens import Shape, Token

_LONGEST = 8
"""Letters of a short name: longer words in capitals are words."""


def read_short_names(analysis: Analysis) -> None:
    """Add a body phrase wherever a declared short name stands alone after its declaration. Bodies are settled already."""
    declared: dict[str, BodyPhrase] = {}
    for sentence in analysis.sentences:
        for index, token in enumerate(sentence.tokens if declared else ()):
            body = declared.get(token.text)
            if body and sentence.free(index, index + 1, BodyPhrase, DirectivePhrase, PersonPhrase, PlacePhrase):
                sentence.add(replace(body, sentence=sentence, first=index, last=index + 1))
        declared.update(_declarations(sentence))


def _declarations(sentence: Sentence) -> Iterator[tuple[str, BodyPhrase]]:
    """Short names in brackets right behind the body they stand for."""
    tokens = sentence.tokens
    for body in sentence.of(BodyPhrase):
        if body.is_bare or body.is_collective or body.is_implied or body.last + 2 >= len(tokens):
            continue
        opening, name, closing = tokens[body.last : body.last + 3]
        if opening.text == "(" and closing.text == ")" and _is_short_name(name):
            yield name.text, body


def _is_short_name(token: Token) -> bool:
    capitals = sum(char.isupper() for char in token.text)
    return token.shape in (Shape.UPPER, Shape.MIXED) and capitals > 1 and len(token.text) <= _LONGEST
