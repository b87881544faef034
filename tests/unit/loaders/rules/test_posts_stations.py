"""The stations of a career told in one sentence: past, each with its years, parted by semicolons."""

import pytest

from graph.records import Document
from loaders.extract import analyse
from loaders.phrases import BodyPhrase

STATIONS = [
    (
        "Ms. Ho Thi Que was born in 1968. She used to be Secretary of the Lang Son Provincial Youth Union; Director of the Department of"
        " Home Affairs of Lang Son (2009-2013).",
        {("youth-union", None, None, True), ("department", "2009", "2013", True)},
    ),
    (
        "Mr. Vo Khac Lam spoke. Previously, Mr. Lam was Deputy Director of the Quang Binh Department of Health; Secretary of the Le Thuy"
        " District Party Committee (2012-2016).",
        {("department", None, None, True), ("party-committee", "2012", "2016", True)},
    ),
    (
        "Mr. Ho Van Hien spoke. He held various positions, including Secretary of the Ninh Binh Provincial Party Committee (1982-1986),"
        " and Minister of Justice (1987-1992).",
        {("party-committee", "1982", "1986", True), ("ministry", "1987", "1992", True)},
    ),
    (
        "Mr. Ho Van Hien died in 2023. He was born in 1938. He became a worker. He liked music. He held various positions, including"
        " Minister of Justice (1987-1992).",
        {("ministry", "1987", "1992", True)},
    ),
    (
        "Г-н Хо Ван Лам занимал различные посты, в том числе: секретарь парткома уезда Донгшон (1982-1987); заместитель министра юстиции"
        " (1987-1996).",
        {("party-committee", "1982", "1987", True), ("ministry", "1987", "1996", True)},
    ),
    (
        "Attending were Ho Van Lam, formerly Director of the Nghe An Department of Health; Director of the Nghe An Department of Finance"
        " Tran Van Kha.",
        {("department", None, None, True), ("department", None, None, False)},
    ),
]


@pytest.mark.parametrize(("text", "expected"), STATIONS)
def test_stations_of_a_career(text: str, expected: set[tuple[str, str | None, str | None, bool]]) -> None:
    analysis = analyse(Document("0" * 20, "file:test.txt", "test.txt", text))
    drafts = [d for d in analysis.drafts if d.rule.startswith("post.") and isinstance(d.target, BodyPhrase)]
    assert {(str(d.target.kind), d.since, d.until, d.is_former) for d in drafts} == expected
