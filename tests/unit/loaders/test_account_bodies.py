"""Mentions of bodies of which there is one only, inside other names."""

import pytest

from graph.records import Document
from loaders.extract import extract

NESTED = [
    ("Chính phủ họp phiên thường kỳ. Thanh tra Chính phủ báo cáo về Luật Tổ chức Chính phủ năm 2015.", "government", 3),
    ("Thanh tra Chính phủ báo cáo về công tác tiếp công dân trong năm nay.", "government", 0),
    ("The National Assembly met today. The National Assembly Standing Committee had prepared the session.", "national-assembly", 2),
]


@pytest.mark.parametrize(("text", "body", "count"), NESTED)
def test_names_inside_names_are_mentions_where_the_body_is_named_too(text: str, body: str, count: int) -> None:
    account = extract(Document("d", "", "page.txt", text, "text/plain", "", "", "", None, ()))
    assert sum(len(entity.mentions) for entity in account.entities if entity.id == body) == count


def test_a_division_is_a_ministrys_unless_a_territory_is_named() -> None:
    text = "(CMO) Cục Chính quyền địa phương làm việc với Cục Thuế tỉnh Cà Mau và Sở Nội vụ trong sáng nay."
    account = extract(Document("d", "", "page.txt", text, "text/plain", "", "", "", None, ()))
    assert {e.id: e.attributes.get("level") for e in account.entities if e.attributes.get("kind") == "department"} == {
        "department-of-local-government": "central",
        "department-of-tax/ca-mau": "province",
        "department-of-home-affairs/ca-mau": "province",
    }


@pytest.mark.parametrize("name", ["Bộ Tài chính", "Sở Nội vụ", "Ban Dân vận"])
def test_a_name_that_stands_twice_is_no_owner_of_itself(name: str) -> None:
    account = extract(Document("d", "", "page.txt", f"Ngày 5/6/2024, {name} {name} tổ chức hội nghị tại Nghệ An."))
    assert len([e for e in account.entities if e.label == "Organization"]) == 1
