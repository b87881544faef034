"""What a line is."""

import pytest

from loaders.layout import lines_of
from loaders.phrases import LineKind

PARAGRAPH = (
    "Le Comité provincial a tenu une conférence pour faire le bilan de ses activités au cours des six premiers mois de l'année écoulée."
)
TABLE = [
    (LineKind.NOISE, "Comment (0)"),
    (LineKind.NOISE, "Source"),
    (LineKind.NOISE, "Комментарий (0)"),
    (LineKind.NOISE, "Bình luận (3)"),
    (LineKind.NOISE, "Accueil | Connexion | Rechercher | Facebook"),
    (LineKind.NOISE, "bna_9226.jpg"),
    (LineKind.CAPTION, "Vue de la conférence. Photo : Hoai Thu"),
    (LineKind.CAPTION, "Quang cảnh hội nghị. Ảnh: Đào Tuấn"),
    (LineKind.LIST_ROW, "- Commission d'organisation : Nguyen Van A (chef)"),
    (LineKind.LIST_ROW, "1. Luật Thanh tra số 56/2010/QH12"),
    (LineKind.TABLE_ROW, "10/2022/QH15 | Национальное собрание | действует с 01.07.2023"),
    (LineKind.ARTICLE, "Điều 3. Phạm vi điều chỉnh của quy định này"),
    (LineKind.ARTICLE, "Article 29. Ministers shall carry out this Decree."),
    (LineKind.SIGNATURE, "T/M BỘ CHÍNH TRỊ"),
    (
        LineKind.PARAGRAPH,
        "The meeting, held on 5 May 2023 in the provincial capital, ended at noon after a long discussion of the matters.",
    ),
    (LineKind.PARAGRAPH, "Source close to the Commission said that the plan would be ready before the end of the year."),
]


@pytest.mark.parametrize(("kind", "line"), TABLE)
def test_line_within_a_page(kind: LineKind, line: str) -> None:
    text = "\n\n".join([PARAGRAPH] * 8 + [line] + [PARAGRAPH] * 10)
    lines = lines_of(text)
    assert {PARAGRAPH: LineKind.PARAGRAPH, line: kind} == {text[each.start : each.end]: each.kind for each in lines}


def test_head_of_a_page() -> None:
    text = f"Formation sur le travail de masse\n\nPhuong Thuy October 23, 2018 10:12\n\n{PARAGRAPH}\n\n{PARAGRAPH}\n\nPhuong Thuy\nSource\n"
    kinds = [line.kind for line in lines_of(text)]
    assert kinds == [LineKind.HEADLINE, LineKind.DATELINE, LineKind.PARAGRAPH, LineKind.PARAGRAPH, LineKind.BYLINE, LineKind.NOISE]


def test_fields_stand_in_groups() -> None:
    text = f"{PARAGRAPH}\nType: Decree\nIssued by: the Government\nSigned by: Tran Luu Quang\n{PARAGRAPH}"
    assert [line.kind for line in lines_of(text)][1:4] == [LineKind.FIELD] * 3


def test_lines_of_fixed_width_are_joined() -> None:
    lines = ("The Mass Mobilization Commission of the Provincial Party", "committee held a conference on the work of the first half")
    text = "\n".join((*lines, "of the year.", "", "End."))
    first = lines_of(text)[0]
    assert text[first.start : first.end].endswith("of the year.")


def test_signature_goes_on_to_the_name() -> None:
    text = f"{PARAGRAPH}\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n(đã ký)\nNguyễn Văn A"
    assert [line.kind for line in lines_of(text)][1:] == [LineKind.SIGNATURE] * 4


def test_places_cover_the_lines_in_order() -> None:
    text = f"\n\n  {PARAGRAPH}\n\n- a row\n\n"
    lines = lines_of(text)
    assert [text[line.start : line.end].strip() for line in lines] == [PARAGRAPH, "- a row"]
    assert all(0 <= line.start < line.end <= len(text) for line in lines)


def test_a_row_of_a_name_and_a_title_is_no_byline() -> None:
    rows = "Party Committee\nNguyen Dinh Trung Chan - Secretary\nHoai Thu - Duc Anh"
    assert [line.kind for line in lines_of(rows)] == [LineKind.HEADLINE, LineKind.HEADLINE, LineKind.BYLINE]


FOOT = [
    ("The letter replaces another.\n\nHEAD OF THE COMMISSION\nGiang Thi Sua", LineKind.SIGNATURE),
    ("La lettre remplace une autre.\n\nLE PRÉSIDENT\nGiang Thi Sua", LineKind.SIGNATURE),
    ("Công văn này thay thế công văn cũ.\n\nTRƯỞNG BAN\nGiàng Thị Sua", LineKind.SIGNATURE),
    ("The letter replaces another.\n\nDIRECTOR OF 14 SCHOOLS\nThe letter, he said, is late.", LineKind.HEADLINE),
]


@pytest.mark.parametrize(("text", "kind"), FOOT)
def test_a_title_at_the_foot(text: str, kind: LineKind) -> None:
    assert lines_of(text)[1].kind is kind
