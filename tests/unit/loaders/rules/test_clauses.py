"""Clause bounds, and what keeps a clause from stating a fact."""

from itertools import pairwise

import pytest

from loaders.rules.clauses import clauses_of, gate_of


@pytest.mark.parametrize(
    ("language", "text", "count"),
    [
        ("en", "A came; B left", 2),
        ("en", "A came but B left", 2),
        ("fr", "A vint mais B partit", 2),
        ("vi", "A đến nhưng B đi", 2),
        ("en", "A came and left", 1),
    ],
)
def test_clauses_cover_the_sentence(read, language, text, count):
    sentence = read(text, language)
    clauses = clauses_of(sentence)
    assert len(clauses) == count
    assert clauses[0].first == 0
    assert clauses[-1].last == len(sentence.tokens)
    assert all(left.last == right.first for left, right in pairwise(clauses))


@pytest.mark.parametrize(
    ("language", "text", "word", "gate"),
    [
        ("en", "They have not implemented it", "implemented", "negated"),
        ("en", "They will implement it", "implement", "planned"),
        ("en", "He proposed that they implement it", "implement", "proposed"),
        ("en", "They must implement it", "implement", "demanded"),
        ("en", "In May 2023 they implemented it", "implemented", None),
        ("en", "They did not sleep; they implemented it", "implemented", None),
        ("vi", "Xã chưa triển khai", "triển", "negated"),
        ("vi", "Xã sẽ triển khai", "triển", "planned"),
        ("vi", "Xã đã triển khai", "triển", None),
        ("vi", "Trình bày báo cáo, xã triển khai", "triển", None),
        ("fr", "Elle n'a pas déployé", "déployé", "negated"),
        ("fr", "Elle a déployé", "déployé", None),
        ("ru", "Комитет не реализует", "реализует", "negated"),
        ("ru", "Комитет реализует", "реализует", None),
    ],
)
def test_polarity_and_modality_gate(read, language, text, word, gate):
    sentence = read(text, language)
    first = next(i for i, token in enumerate(sentence.tokens) if token.text == word)
    assert gate_of(sentence, first, first + 1) == gate
