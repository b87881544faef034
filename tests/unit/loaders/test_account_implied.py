"""What names imply: parts of bodies, territories and places within places, with near-misses."""

import pytest

from graph.records import Document
from loaders.extract import extract


def implied(text: str) -> set[tuple[str, str, str]]:
    """(type, source, target) of every statement that a document only implies, ids without their document's part."""
    account = extract(Document("d", "", "page.txt", text))
    return {(s.type, s.source.split("@")[0], s.target.split("@")[0]) for s in account.statements if s.basis == "implied"}


IMPLIED = [
    # a village in its commune, whether the gazetteer knows it or not
    ("Đoàn đến thăm bà con thôn Suối Lạ, xã Phước Hữu, huyện Ninh Phước.", "LOCATED_IN", "suoi-la", "phuoc-huu"),
    ("The team visited Tan Suoi hamlet, Chau Khe commune in the afternoon.", "LOCATED_IN", "tan-suoi", "chau-khe"),
    ("Le groupe a visité le village de Na Sai, commune de Hanh Dich.", "LOCATED_IN", "na-sai", "hanh-dich"),
    # a village in the commune that its sentence names, or in the only one of the document
    ("В провинции Ниньтхуан, в коммуне Фыокхыу, члены группы побеседовали с жителями деревни Суойла.", "LOCATED_IN", "суойла", "phuoc-huu"),
    (
        "Bà con xóm Đồng Lạ kể chuyện. Xóm nay thuộc về một xã rộng hơn trước. Đoàn đã đến xã Phước Hữu, tỉnh Ninh Thuận.",
        "LOCATED_IN",
        "dong-la",
        "phuoc-huu",
    ),
    # parts beside their wholes, by a comma or in brackets
    ("Đại tá Bùi Văn Lâm, Chính ủy Trung đoàn 971, Bộ Chỉ huy quân sự tỉnh.", "PART_OF", "army-971", "military-command"),
    (
        "Trung tâm Trợ giúp pháp lý (Sở Tư pháp) báo cáo.",
        "PART_OF",
        "state-agency-legal-aid/department-of-justice",
        "department-of-justice",
    ),
]
NOT_IMPLIED = [
    ("Bà con xóm Đồng Lạ gặp cán bộ xã Phước Hữu, sau đó đến xã Sơn Kim 2.", "HAS_JURISDICTION"),
    ("Đoàn đã làm việc tại xã Phước Hữu và huyện Thuận Nam.", "LOCATED_IN"),
    ("Sở Tư pháp, Sở Nội vụ tỉnh Bắc Kạn tham dự.", "PART_OF"),
    ("Quân khu 2, Quân khu 3 phối hợp.", "PART_OF"),
    ("Trường Đại học Vinh ở tỉnh Nghệ An.", "HAS_JURISDICTION"),
]


@pytest.mark.parametrize(("text", "relation", "source", "target"), IMPLIED)
def test_names_beside_one_another_imply(text: str, relation: str, source: str, target: str) -> None:
    found = implied(text)
    assert any(t == relation and s.startswith(source) and target in o for t, s, o in found), found


@pytest.mark.parametrize(("text", "relation"), NOT_IMPLIED)
def test_near_misses_imply_nothing(text: str, relation: str) -> None:
    assert not any(each == relation for each, _, _ in implied(text))


def test_a_department_keeps_the_ministry_it_was_once_given() -> None:
    text = "The Department of Document Inspection of the Ministry of Justice met. The Department of Document Inspection reported."
    account = extract(Document("d", "", "page.txt", text))
    departments = [entity.id for entity in account.entities if entity.attributes.get("kind") == "department"]
    assert departments == ["department-of-document-inspection/ministry-of-justice"]
