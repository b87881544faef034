"""Rows of lists: one title before all its holders, the standing one told in brackets; with near-misses."""

from graph.records import Document
from loaders.extract import analyse
from loaders.phrases import BodyPhrase


def posts(text: str) -> set[tuple[str, str | None]]:
    """(person, post)."""
    analysis = analyse(Document("0" * 20, "file:rows.txt", "rows.txt", text))
    return {(d.source.span.cut(text), d.post) for d in analysis.drafts if isinstance(d.target, BodyPhrase)}


def test_a_title_and_a_colon_head_all_names_of_the_row() -> None:
    text = "III. HĐND TỈNH NINH BÌNH\n\nPhó Chủ tịch: Nguyễn Thị Thu Ba (Thường trực), Hoàng Nguyên Thắng"
    assert posts(text) == {("Nguyễn Thị Thu Ba", "standing-deputy"), ("Hoàng Nguyên Thắng", "deputy")}


def test_a_row_goes_on_with_and() -> None:
    text = "People's Committee of Vinh Long province\nVice Chairman: Phan Trong Tai (standing), Dinh Cong Suoc and Nguyen Khac Luan"
    assert posts(text) == {("Phan Trong Tai", "standing-deputy"), ("Dinh Cong Suoc", "deputy"), ("Nguyen Khac Luan", "deputy")}


def test_a_row_with_a_second_title_gives_each_title_its_own_holder() -> None:
    text = "People's Committee of Vinh Long province\nVice Chairman: Phan Trong Tai; Chief of Office: Nguyen Khac Luan"
    assert ("Nguyen Khac Luan", "deputy") not in posts(text)
    assert ("Phan Trong Tai", "deputy") in posts(text)
