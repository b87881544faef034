"""Posts in tables: a person's row with his posts, columns of since and until, titled columns; with near-misses."""

from graph.records import Document
from loaders.extract import analyse
from loaders.phrases import BodyPhrase

Post = tuple[str, str, str | None, str | None, bool]


def posts(text: str) -> set[Post]:
    """(person, the body's kind, since, until, whether former)."""
    analysis = analyse(Document("0" * 20, "file:table.txt", "table.txt", text))
    return {
        (d.source.span.cut(text), str(d.target.kind), d.since, d.until, d.is_former)
        for d in analysis.drafts
        if isinstance(d.target, BodyPhrase)
    }


def test_a_row_gives_its_person_the_posts_of_the_other_cells() -> None:
    text = (
        "STT | Họ và tên | Chức vụ\n1 | Nguyễn Văn Nam | Chủ tịch UBND tỉnh Sóc Trăng\n2 | Trần Thị Lan | Giám đốc Sở Y tế tỉnh Sóc Trăng"
    )
    assert posts(text) == {
        ("Nguyễn Văn Nam", "peoples-committee", None, None, False),
        ("Trần Thị Lan", "department", None, None, False),
    }


def test_the_headings_of_columns_say_since_when_and_until_when() -> None:
    text = (
        "№ | Имя | Должность с 1.7.2025 | Должность до 30.6.2025\n"
        "1 | Лыу Ань Вьет | секретарь провинциального комитета партии Кханьхоа | председатель Народного совета провинции Ниньтхуан\n"
    )
    assert posts(text) == {
        ("Лыу Ань Вьет", "party-committee", "2025-07-01", None, False),
        ("Лыу Ань Вьет", "peoples-council", None, "2025-06-30", True),
    }


def test_a_title_in_the_persons_own_cell_is_read_as_elsewhere() -> None:
    text = "Đơn vị | Đại diện\nSở Y tế tỉnh Sóc Trăng | Giám đốc Trần Thị Lan\nSở Nội vụ tỉnh Sóc Trăng | Giám đốc Nguyễn Văn Nam"
    assert {(person, kind) for person, kind, *_ in posts(text)} == {("Trần Thị Lan", "department"), ("Nguyễn Văn Nam", "department")}


def test_titles_with_their_bodies_head_columns_of_names_beside_years() -> None:
    text = (
        "Updated 12 May 2024\n"
        "Years | Secretary of the Ca Mau Provincial Party Committee | Chair of the Ca Mau Provincial People's Committee\n"
        "2008-2015 | Lo Mai Trinh | Bui Viet Nam\nsince 2020 | Nguyen Van Kha | (vacant)"
    )
    assert posts(text) == {
        ("Lo Mai Trinh", "party-committee", "2008", "2015", True),
        ("Bui Viet Nam", "peoples-committee", "2008", "2015", True),
        ("Nguyen Van Kha", "party-committee", "2020", None, False),
    }


def test_a_year_alone_in_a_cell_is_no_tenure() -> None:
    text = "STT | Họ và tên | Năm sinh | Chức vụ\n1 | Nguyễn Văn Nam | 1972 | Chủ tịch UBND tỉnh Sóc Trăng"
    assert posts(text) == {("Nguyễn Văn Nam", "peoples-committee", None, None, False)}
