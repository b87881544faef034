"""Short names that a document declares for a body: "the People's Council (HĐND)", and the same letters alone further on.

Only what is declared in this document counts; common abbreviations stand in the lexicon.
"""

from collections.abc import Iterator
from dataclasses import replace

from loaders.phrases import Analysis, BodyPhrase, DirectivePhrase, PersonPhrase, PlacePhrase, Sentence
from loaders.tokens import Shape, Token

_DASHES = frozenset({"-", "–", "—"})
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
        declared.update((*_declarations(sentence), *_legend(sentence)))


def _declarations(sentence: Sentence) -> Iterator[tuple[str, BodyPhrase]]:
    """Short names in brackets right behind the body they stand for."""
    tokens = sentence.tokens
    for body in sentence.of(BodyPhrase):
        if body.is_bare or body.is_collective or body.is_implied or body.last + 2 >= len(tokens):
            continue
        opening, name, closing = tokens[body.last : body.last + 3]
        if opening.text == "(" and closing.text == ")" and _is_short_name(name):
            yield name.text, body


def _legend(sentence: Sentence) -> Iterator[tuple[str, BodyPhrase]]:
    """Short names that a legend explains behind a dash: "НК – Народный комитет", "НС и НК – Народный совет и Народный комитет"."""
    tokens = sentence.tokens
    bodies = {body.first: body for body in sentence.of(BodyPhrase) if not (body.is_bare or body.is_collective or body.is_implied)}
    for place in range(1, len(tokens) - 1):
        body = bodies.get(place + 1)
        if body is None or tokens[place].text not in _DASHES or tokens[place].is_glued or not _is_short_name(tokens[place - 1]):
            continue
        pair = bodies.get(body.last + 1)
        first = tokens[place - 3] if place >= 3 else None
        if pair is not None and first is not None and _is_short_name(first) and _begins(first, body):
            yield from ((first.text, body), (tokens[place - 1].text, pair))
        elif _begins(tokens[place - 1], body):
            yield tokens[place - 1].text, body


def _begins(name: Token, body: BodyPhrase) -> bool:
    """Whether a short name begins with the first letter of the body that it stands for."""
    return body.sentence.tokens[body.first].key[:1] == name.key[:1]


def _is_short_name(token: Token) -> bool:
    capitals = sum(char.isupper() for char in token.text)
    return token.shape in (Shape.UPPER, Shape.MIXED) and capitals > 1 and len(token.text) <= _LONGEST
