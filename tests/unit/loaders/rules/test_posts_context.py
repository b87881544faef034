"""Of which body a bare title is, read from the text around it; with near-misses."""

import pytest

from graph.records import Document
from loaders.extract import analyse
from loaders.phrases import BodyPhrase


def posts(text: str) -> set[tuple[str, str, str | None]]:
    """(person, the body's kind, post)."""
    analysis = analyse(Document("0" * 20, "file:context.txt", "context.txt", text))
    return {(d.source.span.cut(text), str(d.target.kind), d.post) for d in analysis.drafts if isinstance(d.target, BodyPhrase) and d.post}


FOUND = [
    (
        "The Party Committee of Ea Tul commune met. Secretary Dang Tran Quy opened the meeting; his deputy Tran Thi Lan took notes.",
        {("Dang Tran Quy", "party-committee", "head"), ("Tran Thi Lan", "party-committee", "deputy")},
    ),
    (
        "The Department of Home Affairs of Vinh Long province, under Director Nguyen Van Ba, drafted the plan.",
        {("Nguyen Van Ba", "department", "head")},
    ),
    (
        "Ban Dân vận Tỉnh ủy Nghệ An lập năm 1951; người đứng đầu khi ấy là ông Nguyễn Sĩ Hoạt.",
        {("Nguyễn Sĩ Hoạt", "mass-mobilization-commission", "head")},
    ),
    (
        "Ban Tổ chức Lễ tang gồm 15 người, do đồng chí Đinh Vĩnh Thụy, Phó Bí thư Thường trực Tỉnh ủy Thái Bình làm Trưởng ban.",
        {("Đinh Vĩnh Thụy", "party-committee", "standing-deputy"), ("Đinh Vĩnh Thụy", "other", "head")},
    ),
    (
        "Союз женщин провинции Нгеан провёл конференцию. Председатель союза Нгуен Тхи Лан выступила с докладом.",
        {("Нгуен Тхи Лан", "womens-union", "head")},
    ),
    (
        "Ủy ban MTTQ Việt Nam phường Long Xuyên họp phiên đầu; ông Lữ Cẩm Khường được cử làm Chủ tịch, bà Huỳnh Thị Đẹp và ông Ngô Tấn Lễ"
        " làm Phó Chủ tịch.",
        {
            ("Lữ Cẩm Khường", "fatherland-front", "head"),
            ("Huỳnh Thị Đẹp", "fatherland-front", "deputy"),
            ("Ngô Tấn Lễ", "fatherland-front", "deputy"),
        },
    ),
]

NOT_FOUND = [
    # a secretary is no officer of a department, a director none of a people's council
    "The Department of Home Affairs of Vinh Long province met. Secretary Dang Tran Quy was absent.",
    "The People's Council of Vinh Long province met. Director Nguyen Van Ba was absent.",
    # who is authorised by an office does not hold it
    "Thừa ủy quyền của Chủ tịch nước, bà Trần Thị Lan tặng hoa.",
    # "đại biểu" is how a speaker is called, not a seat in whatever was named last
    "Sở Y tế tỉnh Sóc Trăng báo cáo. Đại biểu Trịnh Hoài Phong phát biểu.",
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_a_bare_title_is_of_the_body_spoken_of(text: str, expected: set[tuple[str, str, str | None]]) -> None:
    assert posts(text) == expected


@pytest.mark.parametrize("text", NOT_FOUND)
def test_a_bare_title_is_of_no_body_that_has_no_such_officer(text: str) -> None:
    assert posts(text) == set()
