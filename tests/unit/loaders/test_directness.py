"""What a sentence leaves to the rest of the document makes its statement less sure."""

import pytest

from graph.records import Document
from loaders.calibration import confidence_of
from loaders.directness import ELSEWHERE, SUPPLIED
from loaders.extract import extract

STATEMENTS = [
    # both ends stand in the sentence and name themselves
    ("Ông Lò Văn Phương, Bí thư Tỉnh ủy Lai Châu, phát biểu.", "PRESIDES", 1.0),
    # nobody states the district: the body stays the document's own
    ("Ông Lò Văn Phương, Bí thư Huyện ủy, phát biểu.", "PRESIDES", 1.0),
    # the province is told by the line that the page is written from
    ("(Baolaichau.vn) - Ông Lò Văn Phương, Bí thư Tỉnh ủy, phát biểu.", "PRESIDES", SUPPLIED),
    # the event is another sentence's
    (
        "Ngày 5/6/2024, Tỉnh ủy Lai Châu tổ chức hội nghị tổng kết tại huyện Tam Đường. Ông Lò Văn Phương dự và phát biểu.",
        "ATTENDS",
        ELSEWHERE,
    ),
]


@pytest.mark.parametrize(("text", "relation", "factor"), STATEMENTS)
def test_ends_that_the_document_supplies_are_less_sure(text: str, relation: str, factor: float) -> None:
    statement = next(s for s in extract(Document("d", "o", "n", text)).statements if s.type == relation)
    assert statement.confidence == pytest.approx(confidence_of(statement.rule, 1.0) * factor, abs=0.001)
