"""Personnel decisions without a number, told of in general beside numbered ones; with near-misses."""

import pytest

from graph.records import Document
from loaders.extract import analyse
from loaders.phrases import DirectivePhrase

TEXTS = [
    # told of in general, the decisions themselves have numbers
    (
        "Sáng 5/6/2023, Tỉnh ủy Lai Châu công bố quyết định của Bộ Chính trị về công tác cán bộ."
        " Theo Quyết định số 24-QĐNS/TW, ông Lê Văn Ba giữ chức Bí thư Tỉnh ủy Lai Châu.",
        ["Quyết định số 24-QĐNS/TW"],
    ),
    # the only one that the text knows
    ("Sáng 5/6/2023, Tỉnh ủy Lai Châu công bố quyết định của Bộ Chính trị về công tác cán bộ.", ["quyết định"]),
]


@pytest.mark.parametrize(("text", "expected"), TEXTS)
def test_decisions_told_of_in_general(text: str, expected: list[str]) -> None:
    sentences = analyse(Document("0" * 20, "file:test.txt", "test.txt", text)).sentences
    assert [d.span.cut(text) for sentence in sentences for d in sentence.of(DirectivePhrase)] == expected
