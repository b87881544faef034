"""Since and until, told before a title, around it, or in rows that list all holders of one post; with near-misses."""

import pytest

from graph.records import Document
from loaders.extract import analyse
from loaders.phrases import BodyPhrase


def tenures(text: str) -> list[tuple[str | None, str | None]]:
    """(since, until) of each post, in the order of the text."""
    analysis = analyse(Document("0" * 20, "file:spans.txt", "spans.txt", text))
    return [(d.since, d.until) for d in analysis.drafts if isinstance(d.target, BodyPhrase) and d.post]


SPANS = [
    ("Tran Van An was Secretary of the Vinh Long Provincial Party Committee between 2015 and 2020.", [("2015", "2020")]),
    ("From 2012 to 2016 Tran Van An was Secretary of the Vinh Long Provincial Party Committee.", [("2012", "2016")]),
    ("Entre 2010 et 2014, M. Le Van Hai a dirigé le Comité populaire de la province de Lam Dong.", [("2010", "2014")]),
    (
        "Depuis le 10 novembre 2024, Mme Tran Thi Lan est vice-présidente du Comité populaire de la province de Lam Dong.",
        [("2024-11-10", None)],
    ),
    ("Комитет Отечественного фронта провинции Нгеан с 2019 года возглавляет Фан Ки Ан.", [("2019", None)]),
    (
        "Từ năm 2015 đến năm 2020, ông Trần Văn Nam là Bí thư Huyện ủy Kế Sách; từ tháng 6/2020 ông làm Phó Chủ tịch UBND tỉnh Sóc Trăng.",
        [("2015", "2020"), ("2020-06", None)],
    ),
    # the days of a session, and the years of a life, are no tenure
    ("Từ ngày 10 đến 12/7/2024, kỳ họp do ông Trần Văn Nam, Chủ tịch HĐND tỉnh Sóc Trăng, chủ trì.", [(None, None)]),
    ("Tran Van An (1931-2010) was Secretary of the Vinh Long Provincial Party Committee.", [(None, None)]),
]


@pytest.mark.parametrize(("text", "expected"), SPANS)
def test_times_told_around_a_title_are_its_tenure(text: str, expected: list[tuple[str | None, str | None]]) -> None:
    assert tenures(text) == expected
