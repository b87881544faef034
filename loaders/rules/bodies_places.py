"""The proper names inside a body's name: its territory, and the open tail of a company's or a school's name."""

from loaders.phrases import PersonPhrase, PlacePhrase
from loaders.rules.bodies_words import Words
from loaders.tokens import Shape

_LONGEST_TAIL = 10
_LONGEST_GAP = 2
_TAIL_SIGNS = frozenset({"-", "&"})


def place_at(words: Words, at: int) -> PlacePhrase | None:
    """The place whose name begins at ``at``, or None."""
    return words.place_phrase(at)


def tail_end(words: Words, at: int) -> int:
    """The end of an open name's words that begin at ``at``: capitals and numbers, and in Vietnamese the small syllables between them."""
    end, index, gap = at, at, 0
    while index < min(len(words.tokens), at + _LONGEST_TAIL):
        token = words.tokens[index]
        if words.sentence.covered(index, PersonPhrase) and end > at:
            break
        if index > at and (place := words.place_phrase(index)) is not None and not words.is_capital(place.first):
            break
        if token.is_capital or (token.shape is Shape.NUMBER and end == index and end > at):
            end, gap = index + 1, 0
        elif token.key in _TAIL_SIGNS or (words.language == "vi" and token.is_word and words.connector(index) is None):
            gap += 1
        else:
            break
        if gap > _LONGEST_GAP or (index == at and end == at):
            break
        index += 1
    return end
