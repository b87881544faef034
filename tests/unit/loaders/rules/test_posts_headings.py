"""Times that headings tell of all posts below them, and days that are another act's; with near-misses."""

import pytest

from graph.records import Document
from loaders.extract import extract

_TENURES = ("PRESIDES", "HOLDS_POST", "MEMBER_OF")


def times(text: str) -> dict[str, tuple[str | None, str | None]]:
    """``since`` and ``until`` of each person's post in a body."""
    account = extract(Document("0" * 20, "file:test.txt", "test.txt", text))
    bodies = {entity.id for entity in account.entities if entity.label == "Organization"}
    return {s.source: (s.since, s.until) for s in account.statements if s.type in _TENURES and s.target in bodies}


LISTS = [
    # the day on which a body elected all that the list names
    (
        "Ngày 12/9/2024, Ủy ban MTTQ Việt Nam tỉnh Sơn La họp phiên thứ nhất, bầu các chức danh:\n"
        "- Chủ tịch: ông Vì Văn Sinh\n- Phó Chủ tịch: bà Cầm Thị Lả\n",
        {"vi-van-sinh": ("2024-09-12", None), "cam-thi-la": ("2024-09-12", None)},
    ),
    # the day from which a list counts, in brackets under its headline
    (
        "The new leaders of Son La province\n(posts counted from 1 July 2025)\nProvincial People's Committee\nChairman: Vi Van Sinh\n",
        {"vi-van-sinh": ("2025-07-01", None)},
    ),
    # a term in the heading
    (
        "Comité populaire de la province de Son La (mandat 2021-2026)\nPrésident : M. Vi Van Sinh\n",
        {"vi-van-sinh": (None, "2026")},
    ),
    # near-miss: a list of guests, whatever day it is
    (
        "Ngày 12/9/2024, UBND tỉnh Sơn La tổ chức hội nghị. Dự hội nghị có các đồng chí:\n- Chủ tịch UBND tỉnh: ông Vì Văn Sinh\n",
        {"vi-van-sinh": (None, None)},
    ),
]
DAYS = [
    # near-miss: the day of the relative clause is the other act's
    (
        "Ngày 20/10/2023, HĐND tỉnh Sơn La họp. Kỳ họp miễn nhiệm chức danh Phó Chủ tịch UBND tỉnh Sơn La đối với ông Vì Văn Sinh,"
        " người đã được điều động kể từ ngày 01/10/2023.",
        {"vi-van-sinh": (None, "2023-10-20")},
    ),
    # a term lends no year to a day
    (
        "Le 9 juin, le Conseil populaire de la province de Son La, mandat 2021-2026, a nommé M. Vi Van Sinh au poste de président"
        " du Comité populaire de la province de Son La.\n10 juin 2025 - VNA",
        {"vi-van-sinh": ("2025-06-09", "2026")},
    ),
]


@pytest.mark.parametrize(("text", "expected"), [*LISTS, *DAYS])
def test_when_posts_are_held(text: str, expected: dict[str, tuple[str | None, str | None]]) -> None:
    assert times(text) == expected
