"""Russian lemmas, and the lexicon matched by them."""

import pytest

from loaders.lexicon import Entry
from loaders.matcher import Matcher
from loaders.morphology import grammemes, lemma, lemmatise
from loaders.tokens import tokenise


@pytest.mark.parametrize(
    ("form", "expected"),
    [("комитета", "комитет"), ("Советом", "совет"), ("партии", "партия"), ("членов", "член"), ("Comité", "comite"), ("ёлки", "елка")],
)
def test_lemma(form: str, expected: str) -> None:
    assert lemma(form) == expected


def test_grammemes_tell_case_and_number() -> None:
    assert {"gent", "sing"} <= grammemes("комитета")
    assert grammemes("comité") == frozenset()


@pytest.mark.parametrize(
    ("text", "is_found"), [("заседание народного комитета", True), ("народные комитеты", True), ("народный совет", False)]
)
def test_entry_matches_by_form_or_lemma(text: str, is_found: bool) -> None:
    words = tuple(lemmatise(tokenise("народный комитет")))
    matcher = Matcher([Entry("body.name", "peoples-committee", "ru", words, {})])
    assert bool(matcher.all(lemmatise(tokenise(text)))) is is_found
