import pytest

from loaders.readers.headline import headline_of, iso_date, published_in, stated_title

BODY = "\n\nOn the morning of June 23, the commission held a conference.\n"


@pytest.mark.parametrize(
    "line",
    ["Nghệ An có tân Bí thư Tỉnh ủy", "Ha Tinh : le Comité dresse son bilan", "В АНЗЯНГЕ ПЕРЕДАЛИ ДЕЛА", '"An open door is a policy"'],
)
def test_headlines(line: str) -> None:
    assert headline_of(line + BODY) == line


@pytest.mark.parametrize(
    "top",
    [
        "The conference ended at noon.",
        "Trang chủ > Văn bản > Nghị định",
        "HomeCurrent events | Economy | Law",
        "TỈNH ỦY NGHỆ AN          ĐẢNG CỘNG SẢN VIỆT NAM",
        "TỈNH ỦY THÁI NGUYÊN\n*\nSố 1268-QĐ/TU",
        "HỘI ĐỒNG NHÂN DÂN TỈNH\nSố: 12/NQ-HĐND",
        "CHUYỆN ĐẦU TUẦN",
        "CỔNG THÔNG TIN ĐIỆN TỬ TỈNH\nTrang chủ » Tin hoạt động",
        "News",
        "Vinh, 14 June 2023",
        "word " * 60,
        "",
    ],
)
def test_no_headline(top: str) -> None:
    assert headline_of(top + BODY) == ""


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("23/06/2023", "2023-06-23"),
        ("Thứ Sáu, 07/07/2023", "2023-07-07"),
        ("Thứ bảy, 20/09/2025 - 06:12", "2025-09-20"),
        ("Thứ Hai, 08/09/2025 05:30 (GMT +7)", "2025-09-08"),
        ("Nghệ An, ngày 20 tháng 7 năm 2023", "2023-07-20"),
        ("Thu Hiền • 14/03/2024 16:05", "2024-03-14"),
        ("Hoai Thu  November 14, 2023 16:40", "2023-11-14"),
        ("Le 5 mai 2025", "2025-05-05"),
        ("1er août 2018", "2018-08-01"),
        ("Каобанг, 8 марта 2023 года", "2023-03-08"),
        ("19 октября 2023 г.", "2023-10-19"),
        ("2024-02-29", "2024-02-29"),
    ],
)
def test_dates_alone_on_a_line(line: str, day: str) -> None:
    assert iso_date(line) == day


@pytest.mark.parametrize(
    "line",
    [
        "Ngày ban hành: 14/08/2023",
        "Adopted on 14 June 2023",
        "The law adopted 14 June 2023",
        "Conference of 14 June 2023 in Vinh",
        "31/02/2023",
        "2023-13-01",
        "tháng 7 năm 2023",
        "16:40",
        "11-QĐi/TW",
        "Quyết định số 12, ngày 20 tháng 7 năm 2023 của Tỉnh ủy",
        "x" * 10_000,
    ],
)
def test_no_date(line: str) -> None:
    assert iso_date(line) is None


def test_only_the_top_counts_and_two_days_are_none() -> None:
    assert published_in("A headline here\n\n23/06/2023\nText.") == "2023-06-23"
    assert published_in("A headline here\n23/06/2023\n24/06/2023\nText.") is None
    assert published_in("\n".join(["line"] * 6) + "\n23/06/2023") is None


@pytest.mark.parametrize("title", ["untitled", "Microsoft Word - KH 54.doc", "(anonymous)", "ke-hoach.docx", "Document1", "---", ""])
def test_titles_that_programs_put_there(title: str) -> None:
    assert stated_title(title) == ""


def test_stated_title() -> None:
    assert stated_title(" Kế hoạch  54 ") == "Kế hoạch 54"
