"""Laws of extraction, on texts strung together from the lexicons' own words: whatever stands beside whatever, reading ends, and what it
says stands in the text."""

from functools import lru_cache

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from graph.records import Document
from loaders.extract import extract
from loaders.lexicon import entries

LANGUAGES = ("vi", "en", "fr", "ru")
JOINTS = (" ", " ", " ", " ", ", ", " - ", ": ", ". ", "; ", "\n", "\n\n", " (", ") ", " | ")
OTHERS = (
    "Nguyễn Văn Minh",
    "Ле Тхи Хоа",
    "Lo Van Phuong",
    "Nghệ An",
    "Кон Куонг",
    "54-KL/TW",
    "59/2023/NĐ-CP",
    "ngày 5/6/2024",
    "2016 - 2021",
    "n° 11",
    "№ 99",
    "the",
    "de la",
    "của",
    "и",
)


@lru_cache
def words_of(language: str) -> tuple[str, ...]:
    """The ways of speaking of a language's lexicons, each once, and names, numbers and days."""
    ways = {" ".join(word.text for word in entry.words) for entry in entries(language)}
    return (*sorted(ways), *OTHERS)


@st.composite
def texts(draw: st.DrawFn, language: str) -> str:
    """A text of the lexicon's words, some of them doubled, capitals here and there."""
    pieces: list[str] = []
    for _ in range(draw(st.integers(2, 14))):
        piece = draw(st.sampled_from(words_of(language)))
        piece = draw(st.sampled_from((piece, piece.capitalize(), piece.title(), piece.upper(), f"{piece} {piece}")))
        pieces += [piece, draw(st.sampled_from(JOINTS))]
    return "".join(pieces).strip()


@pytest.mark.parametrize("language", LANGUAGES)
@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_what_is_read_stands_in_the_text(language: str, data: st.DataObject) -> None:
    text = data.draw(texts(language))
    account = extract(Document("d", "o", "n", text))
    ids = {entity.id for entity in account.entities}
    assert len(ids) == len(account.entities)
    spans = [mention.span for entity in account.entities for mention in entity.mentions]
    spans += [statement.span for statement in account.statements]
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert all(entity.mentions for entity in account.entities)
    assert all({statement.source, statement.target} <= ids for statement in account.statements)
    assert all(0 < statement.confidence <= 1 for statement in account.statements)
    assert extract(Document("d", "o", "n", text)) == account
