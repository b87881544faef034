"""Lists of heads by their bodies, or by fields of work alone, in four languages; with near-misses."""

import pytest

from graph.records import Document
from loaders.extract import extract

LISTS = [
    (
        "Leaders of Lai Chau province\nHeads of the departments\nHome Affairs: Vang A Sinh\nDepartment of Finance: Mr. Pham Duc Thao\n",
        {("vang-a-sinh", "department-of-home-affairs/lai-chau"), ("pham-duc-thao", "department-of-finance/lai-chau")},
    ),
    (
        "Danh sách lãnh đạo tỉnh Lai Châu\nGiám đốc các sở\nSở Nội vụ: ông Vàng A Sinh\nTài chính: ông Phạm Đức Thảo\n",
        {("vang-a-sinh", "department-of-home-affairs/lai-chau"), ("pham-duc-thao", "department-of-finance/lai-chau")},
    ),
    (
        "Руководители провинции Лайтяу\nДиректора департаментов\nДепартамент внутренних дел: Ванг А Шинь\nФинансы: Фам Дык Тхао\n",
        {("vang-a-sinh", "department-of-home-affairs/lai-chau"), ("pham-duc-thao", "department-of-finance/lai-chau")},
    ),
    (
        "Les dirigeants de la province de Lai Chau\nDirecteurs des services\nService de l'Intérieur : M. Vang A Sinh\n"
        "Finances : M. Pham Duc Thao\n",
        {("vang-a-sinh", "department-of-home-affairs/lai-chau"), ("pham-duc-thao", "department-of-finance/lai-chau")},
    ),
    (
        "LEADERS OF LAI CHAU PROVINCE\nParty commissions\nOrganization: Nguyen Quoc Dat\n",
        {("nguyen-quoc-dat", "organization-commission/lai-chau")},
    ),
    # near-miss: who answered for the department, under no line that says that all are heads
    ("Questions to the departments of Lai Chau province\nDepartment of Finance: Mr. Pham Duc Thao\n", set()),
    # near-miss: a field with no list of bodies over it
    ("Leaders of Lai Chau province\nFinance: Mr. Pham Duc Thao\n", set()),
    # near-miss: what the row tells is no name
    ("Leaders of Lai Chau province\nHeads of the departments\nFinance: vacant\n", set()),
]


@pytest.mark.parametrize(("text", "expected"), LISTS)
def test_rows_name_the_heads_of_their_bodies(text: str, expected: set[tuple[str, str]]) -> None:
    account = extract(Document("0" * 20, "file:rows.txt", "rows.txt", text))
    assert {(s.source.removeprefix("person/"), s.target) for s in account.statements if s.type == "PRESIDES"} == expected
