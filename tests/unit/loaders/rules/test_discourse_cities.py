"""Bodies of a city that bears its province's name, and meetings with voters said by a verb; with near-misses."""

import pytest

from graph.records import Document
from loaders.extract import analyse
from loaders.phrases import Analysis, BodyPhrase
from tests.unit.loaders.rules.conftest import told

CITIES = [
    (
        "Thành ủy Yên Bái họp sáng 5/6/2023. Dự có ông Lê Văn Ba, UVBTV Tỉnh ủy, Bí thư Thành ủy; bà Lò Thị Mai, Chủ tịch UBND thành phố.",
        {("Thành ủy", "yen-bai/yen-bai"), ("UBND thành phố", "yen-bai/yen-bai"), ("Tỉnh ủy", "yen-bai")},
    ),
    # a centrally run city is a province; the province's committee beside it stays the province's
    ("Ông Lê Văn Ba ra Hà Nội giữ chức Phó Bí thư Thành ủy.", {("Thành ủy", "ha-noi")}),
    ("Thành ủy Đà Nẵng họp. Dự có ông Lê Văn Ba, Bí thư Thành ủy.", {("Thành ủy", "da-nang")}),
]
VOTERS = [
    (
        "Sáng 5/7/2024, các đại biểu HĐND tỉnh Lê Tiến Dậu và Hà Thị Phúc tiếp xúc cử tri phường Lam Sơn.",
        {"Lê Tiến Dậu", "Hà Thị Phúc"},
    ),
    # busy elsewhere, in general
    ("Ông Lê Tiến Dậu, Chủ tịch HĐND tỉnh, bận tiếp xúc cử tri nên gửi thư.", set()),
]


def _read(text: str) -> Analysis:
    return analyse(Document("0" * 20, "file:test.txt", "test.txt", text))


@pytest.mark.parametrize(("text", "expected"), CITIES)
def test_whose_city(text: str, expected: set[tuple[str, str]]) -> None:
    bodies = [body for sentence in _read(text).sentences for body in sentence.of(BodyPhrase) if not body.is_implied]
    assert expected <= {(body.span.cut(text), body.seat) for body in bodies}


@pytest.mark.parametrize(("text", "expected"), VOTERS)
def test_who_meets_voters(text: str, expected: set[str]) -> None:
    assert {source for source, relation, _ in told(_read(text).drafts) if relation == "ATTENDS"} == expected
