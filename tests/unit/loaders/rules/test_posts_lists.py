"""Rows of lists: body, title, day and term from the headings over them, and up to where; with near-misses."""

import pytest

from graph.records import Document
from loaders.extract import analyse
from loaders.phrases import BodyPhrase

Post = tuple[str, str, str, str | None, str | None, bool]


def posts(text: str) -> set[Post]:
    """(person, post, the body's kind, since, until, whether former)."""
    analysis = analyse(Document("0" * 20, "file:list.txt", "list.txt", text))
    return {
        (d.source.span.cut(text), str(d.post), str((d.target.antecedent or d.target).kind), d.since, d.until, d.is_former)
        for d in analysis.drafts
        if isinstance(d.target, BodyPhrase) and d.post is not None
    }


TABLE = [
    (  # a body, a day of effect and a term, each from its own heading
        "Nhân sự chủ chốt tỉnh Cà Mau\n02/07/2025\nTừ ngày 1/7/2025, các cơ quan sau đây hoạt động với nhân sự mới:\n"
        "1. HĐND TỈNH (nhiệm kỳ 2021 - 2026)\n- Chủ tịch: bà Lâm Thị Ngà\n2. MẶT TRẬN\n"
        "- Chủ tịch Ủy ban MTTQ Việt Nam tỉnh: ông Hồ Văn Nghị",
        {
            ("Lâm Thị Ngà", "head", "peoples-council", "2025-07-01", "2026", False),
            ("Hồ Văn Nghị", "head", "fatherland-front", "2025-07-01", None, False),
        },
    ),
    (  # a title over rows of names and years
        "Former heads of the Mass Mobilization Commission of the Ca Mau Provincial Party Committee\n10/10/2024\n"
        "Lam Van Nghi (2004-2010)\nHo Thi Nga (2010 - October 2021)",
        {
            ("Lam Van Nghi", "head", "mass-mobilization-commission", "2004", "2010", True),
            ("Ho Thi Nga", "head", "mass-mobilization-commission", "2010", "2021-10", True),
        },
    ),
    (  # years before the names
        "Заведующие Комиссией по массовой мобилизации провинциального комитета партии Камау\n15/10/2023\n1976–1986 гг. – Лам Ван Нги",
        {("Лам Ван Нги", "head", "mass-mobilization-commission", "1976", "1986", True)},
    ),
    (  # a head that the heading's body has
        "Giai đoạn 1976 - 1991: Ban Dân vận Tỉnh ủy Cà Mau\n1. Đồng chí Lâm Văn Nghị, Tỉnh ủy viên, Trưởng Ban (1976 - 1985)",
        {("Lâm Văn Nghị", "head", "mass-mobilization-commission", "1976", "1985", False)},
    ),
    (  # a plural title with times of each
        "Commission de mobilisation des masses du Comité provincial du Parti de Ca Mau\n10/10/2024\n"
        "- Chefs adjoints : Lam Van Nghi (1996-2001), Ho Thi Nga (depuis 2019)",
        {
            ("Lam Van Nghi", "deputy", "mass-mobilization-commission", "1996", "2001", True),
            ("Ho Thi Nga", "deputy", "mass-mobilization-commission", "2019", None, False),
        },
    ),
    (  # whose life a career is
        "Biography: Lam Van Nghi\nFormer posts\n• 2001 - 2006: Secretary of the Party Committee of Dam Doi district",
        {("Lam Van Nghi", "head", "party-committee", "2001", "2006", True)},
    ),
    (  # who came after somebody whose post was told
        "Ông Lâm Văn Nghị là Trưởng Ban Dân vận Tỉnh ủy Cà Mau từ năm 1986. Những người kế tục ông Nghị:\n• Hồ Thị Ngà (1996 - 2003)",
        {
            ("Lâm Văn Nghị", "head", "mass-mobilization-commission", "1986", None, False),
            ("Hồ Thị Ngà", "head", "mass-mobilization-commission", "1996", "2003", False),
        },
    ),
    (  # heads of several bodies in brackets, who are also something together
        "Lam Van Nghi chairs the Ca Mau Provincial Fatherland Front Committee; his deputies are the presidents of the Women's Union"
        " (Ho Thi Nga) and the Farmers' Union (Tran Van Le).",
        {
            ("Lam Van Nghi", "head", "fatherland-front", None, None, False),
            ("Ho Thi Nga", "deputy", "fatherland-front", None, None, False),
            ("Ho Thi Nga", "head", "womens-union", None, None, False),
            ("Tran Van Le", "deputy", "fatherland-front", None, None, False),
            ("Tran Van Le", "head", "farmers-union", None, None, False),
        },
    ),
    (  # years behind the posts of whoever the page's headline names
        "Obituary: Mr. Lam Van Nghi\nCA MAU, March 3, 2024 - He died aged 90.\nPosts held\n"
        "- Secretary of the Dam Doi District Party Committee (1968-1975)",
        {("Lam Van Nghi", "head", "party-committee", "1968", "1975", True)},
    ),
    (  # the day of a vote holds for those voted for, not for another body's list
        "Comité permanent du Comité du Parti de la province de Ca Mau, mandat 2025-2030\n18 septembre 2025\nLe 1er Plénum a élu :\n"
        "- Secrétaire : Lam Van Nghi\nConseil populaire provincial\nPrésident : M. Ho Van Nga",
        {
            ("Lam Van Nghi", "head", "party-committee", "2025-09-18", "2030", False),
            ("Ho Van Nga", "head", "peoples-council", None, None, False),
        },
    ),
    (  # two titles of one row, each before its own name
        "VI. ĐOÀN ĐBQH TỈNH CÀ MAU\nTrưởng Đoàn: Lâm Văn Nghị - Phó Trưởng Đoàn: Hồ Thị Ngà",
        {
            ("Lâm Văn Nghị", "head", "national-assembly-deputies", None, None, False),
            ("Hồ Thị Ngà", "deputy", "national-assembly-deputies", None, None, False),
        },
    ),
    (  # a heading of the same style ends what the one before says; a note ends all
        "Who is who\n10/10/2024\nPolitics\nPEOPLE'S COMMITTEE OF CA MAU PROVINCE, 2021-2026\nLam Van Nghi - Chairman\n"
        "FATHERLAND FRONT OF CA MAU PROVINCE\nHo Thi Nga - Chairwoman\nNote: it may change.\nTran Van Le - Chairman",
        {
            ("Lam Van Nghi", "head", "peoples-committee", None, "2026", False),
            ("Ho Thi Nga", "head", "fatherland-front", None, None, False),
        },
    ),
    (  # what takes effect is a decree: no officer's day
        "Decree No. 33/2023/ND-CP takes effect on August 1, 2023\n- Chairman of the People's Committee of Ca Mau province: Lam Van Nghi",
        {("Lam Van Nghi", "head", "peoples-committee", None, None, False)},
    ),
    (  # a period of other things than a body's
        "Kế hoạch trồng rừng giai đoạn 2021 - 2025\n- Ông Lâm Văn Nghị, Chủ tịch UBND tỉnh Cà Mau",
        {("Lâm Văn Nghị", "head", "peoples-committee", None, None, False)},
    ),
    (  # prose reads from no heading
        "Heads of the Mass Mobilization Commission of the Ca Mau Provincial Party Committee\nLam Van Nghi visited the village in 2010.",
        set(),
    ),
]


@pytest.mark.parametrize(("text", "expected"), TABLE)
def test_rows_read_from_the_headings_over_them(text: str, expected: set[Post]) -> None:
    assert posts(text) == expected
