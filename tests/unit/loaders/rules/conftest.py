"""Sentences with hand-made phrases: ``{B:…}`` a body, ``{P:…}`` a person, ``{D:…}`` left to the rules; the rest is text."""

import re
from collections.abc import Callable

import pytest

from loaders.dates import add_dates
from loaders.matcher import matcher_for
from loaders.morphology import lemmatise
from loaders.phrases import BodyPhrase, Draft, Line, LineKind, PersonPhrase, Phrase, Sentence
from loaders.rules.directives import add_directives
from loaders.rules.events import add_events
from loaders.rules.frames import frames_of
from loaders.rules.programmes import add_programmes
from loaders.tokens import tokenise

_MARK = re.compile(r"\{([BP]):([^}]*)\}")
_KINDS: dict[str, Callable[[Sentence, int, int, str], Phrase]] = {
    "B": lambda sentence, first, last, name: BodyPhrase(sentence, first, last, kind="party-committee"),
    "P": lambda sentence, first, last, name: PersonPhrase(sentence, first, last, name=name),
}


def sentence_of(marked: str, language: str, *, kind: LineKind = LineKind.PARAGRAPH, offset: int = 0) -> Sentence:
    """A sentence with its dates, marked phrases, directives, events and programmes."""
    text = _MARK.sub(lambda found: found.group(2), marked)
    tokens = list(lemmatise(tokenise(text, offset)))
    sentence = Sentence(tokens, Line(offset, offset + len(text), kind, language), language, language == "vi")
    sentence.matches = matcher_for(language).all(tokens, is_exact=sentence.is_exact)
    add_dates(sentence)
    place = 0
    for found in _MARK.finditer(marked):
        start = text.index(found.group(2), place)
        place = start + len(found.group(2))
        inside = [i for i, token in enumerate(tokens) if start + offset <= token.start < place + offset]
        sentence.add(_KINDS[found.group(1)](sentence, inside[0], inside[-1] + 1, found.group(2)))
    add_directives(sentence)
    add_events(sentence)
    add_programmes(sentence)
    return sentence


def words(phrase: Phrase) -> str:
    """The words of a phrase as the text gives them."""
    tokens = phrase.sentence.tokens[phrase.first : phrase.last]
    return "".join(("" if token.is_glued or not place else " ") + token.text for place, token in enumerate(tokens))


def told(drafts: list[Draft]) -> set[tuple[str, str, str]]:
    """The drafts as (source, type, target)."""
    return {(words(draft.source), draft.type, words(draft.target)) for draft in drafts}


@pytest.fixture
def read() -> Callable[..., Sentence]:
    """Makes a sentence of marked text."""
    return sentence_of


@pytest.fixture
def frames() -> Callable[..., set[tuple[str, str, str]]]:
    """The statements of the frames of marked sentences, as (source, type, target)."""

    def run(*marked: str, language: str, kind: LineKind = LineKind.PARAGRAPH) -> set[tuple[str, str, str]]:
        sentences, offset = [], 0
        for each in marked:
            sentences.append(sentence_of(each, language, kind=kind, offset=offset))
            offset += len(each) + 1
        return told(frames_of(sentences))

    return run
