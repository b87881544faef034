"""Territories told once at the end of a row of bodies; provinces that symbols tell."""

import pytest

from graph.records import Document
from loaders.extract import analyse
from loaders.phrases import BodyPhrase, DirectivePhrase

ROWS = [  # text, the body's words, its seat
    ("(LĐ online) + 5.2016 - 8.2020: Phó Bí thư Huyện ủy, Chủ tịch HĐND huyện Đam Rông", "Huyện ủy", "lam-dong/dam-rong"),
    ("Đồng chí Lê Văn Ba, Phó Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh Lào Cai dự hội nghị.", "Tỉnh ủy", "lao-cai"),
    ("Tỉnh ủy Nghệ An họp. Tỉnh ủy cử đoàn sang thăm, làm việc với UBND tỉnh Lào Cai.", "Tỉnh ủy", "nghe-an"),
]


def document(text: str) -> Document:
    return Document("d", "", "page.txt", text, "text/plain", "", "", "", None, ())


@pytest.mark.parametrize(("text", "words", "seat"), ROWS)
def test_a_territory_told_once_is_the_whole_rows(text: str, words: str, seat: str) -> None:
    bodies = [b for s in analyse(document(text)).sentences for b in s.of(BodyPhrase) if text[b.span.start : b.span.end] == words]
    assert bodies
    assert bodies[-1].seat == seat


@pytest.mark.parametrize(
    ("symbol", "territory"),
    [("1368-QĐ/TU", "ninh-thuan"), ("12/NQ-HĐND", "ninh-thuan"), ("1368-QĐ/TW", None), ("64/2014/NĐ-CP", None)],
)
def test_a_symbol_tells_the_province(symbol: str, territory: str | None) -> None:
    text = f"(NTO) Tỉnh Ninh Thuận triển khai Quyết định số {symbol} từ tháng này ở mọi nơi."
    (directive,) = [d for s in analyse(document(text)).sentences for d in s.of(DirectivePhrase)]
    assert directive.territory == territory
