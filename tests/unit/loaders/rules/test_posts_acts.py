"""Acts that give and take posts, what once was, when, and offices of other countries: with near-misses."""

import pytest

from graph.records import Document
from loaders.extract import extract

TENURES = ("PRESIDES", "HOLDS_POST", "MEMBER_OF")


def held(text: str) -> set[tuple[str, str, str | None, str | None, bool]]:
    """(person, body, since, until, former) of every post that the text states in a body."""
    account = extract(Document("0" * 20, "file:test.txt", "test.txt", text))
    bodies = {entity.id for entity in account.entities if entity.label == "Organization"}
    return {(s.source, s.target, s.since, s.until, s.former) for s in account.statements if s.type in TENURES and s.target in bodies}


ACTS = [
    # to whom an act leads
    (
        "HĐND tỉnh Cao Bằng đã miễn nhiệm chức vụ Trưởng Ban Pháp chế HĐND tỉnh đối với ông Phan Đình Sơn do chuyển công tác.",
        {("phan-dinh-son", "peoples-council-committee-legal/cao-bang", None, None, True)},
    ),
    (
        "HĐND tỉnh Cao Bằng thống nhất cho thôi làm nhiệm vụ đại biểu HĐND tỉnh đối với bà Phan Thị Thơm.",
        {("phan-thi-thom", "peoples-council/cao-bang", None, None, True)},
    ),
    (
        "Thủ tướng Chính phủ phê chuẩn kết quả bầu chức vụ Phó Chủ tịch UBND tỉnh Cà Mau nhiệm kỳ 2021-2026 đối với ông Huỳnh Chí Nguyện.",
        {("huynh-chi-nguyen", "peoples-committee/ca-mau", None, "2026", False)},
    ),
    # near-miss: an act only proposed
    ("UBND tỉnh Cà Mau đề nghị phê chuẩn chức vụ Phó Chủ tịch UBND tỉnh Cà Mau đối với ông Huỳnh Chí Nguyện.", set()),
    # an act before the name
    (
        "Ngày 5/5/2024, HĐND tỉnh Quảng Nam bầu ông Lê Văn Sĩ, Giám đốc Sở Y tế, giữ chức Phó Chủ tịch UBND tỉnh nhiệm kỳ 2021-2026.",
        {
            ("le-van-si", "department-of-health/quang-nam", None, None, False),
            ("le-van-si", "peoples-committee/quang-nam", "2024-05-05", "2026", False),
        },
    ),
    (
        "Le 5 mai 2024, le Conseil populaire provincial de Quang Nam a approuvé la révocation de M. Tran Van Tan Loc"
        " du poste de vice-président du Comité populaire provincial.",
        {("tran-van-tan-loc", "peoples-committee/quang-nam", None, "2024-05-05", True)},
    ),
    # near-miss: only proposed
    ("Le 5 mai 2024, le Premier ministre a proposé de nommer M. Tran Van Tan ministre de la Santé.", set()),
]
PAST = [
    (
        "Ông Đinh Công Sửu sinh năm 1975, quê huyện Mộc Châu; từng giữ các chức vụ: Giám đốc Sở Tài chính Sơn La, Bí thư Huyện ủy Vân Hồ.",
        {
            ("dinh-cong-suu", "department-of-finance/son-la", None, None, True),
            ("dinh-cong-suu", "party-committee/son-la/van-ho", None, None, True),
        },
    ),
    # near-miss: "nguyên" speaks of its own title alone
    (
        "Ông Đinh Công Sửu, nguyên Giám đốc Sở Tài chính Sơn La, Bí thư Huyện ủy Vân Hồ.",
        {
            ("dinh-cong-suu", "department-of-finance/son-la", None, None, True),
            ("dinh-cong-suu", "party-committee/son-la/van-ho", None, None, False),
        },
    ),
    (
        "M. Alang Buon, né le 3 mars 1938 dans la commune de Zuoih, province de Quang Nam, entré au Parti communiste du Vietnam en 1961,"
        " ancien directeur du Département des affaires intérieures de la province de Quang Nam, est décédé le 2 mai 2022.",
        {("alang-buon", "department-of-home-affairs/quang-nam", None, None, True)},
    ),
    # near-miss: who went somewhere is not what is named behind
    (
        "M. Alang Buon s'est rendu hier dans la commune de Zuoih, directeur du Département des affaires intérieures de Quang Nam.",
        set(),
    ),
    (
        "M. Alang Buon a occupé autrefois le poste de directeur du Département des affaires intérieures de la province de Quang Nam.",
        {("alang-buon", "department-of-home-affairs/quang-nam", None, None, True)},
    ),
    (
        "Ông Lê Văn Sĩ sinh năm 1970. Từ năm 2015 đến năm 2019, ông Sĩ giữ chức Bí thư Huyện ủy Lục Nam, tỉnh Bắc Giang.",
        {("le-van-si", "party-committee/bac-giang/luc-nam", "2015", "2019", True)},
    ),
]
BESIDE = [
    (
        "M. Alang Buon, secrétaire du Comité du Parti de la province de Quang Nam, et le vice-président du Comité populaire de la province"
        " de Quang Nam, M. Ho Van Khai, sont venus.",
        {
            ("alang-buon", "party-committee/quang-nam", None, None, False),
            ("ho-van-khai", "peoples-committee/quang-nam", None, None, False),
        },
    ),
    # near-miss: without an article both posts are the first person's
    (
        "M. Alang Buon, secrétaire du Comité du Parti de la province de Quang Nam et président du Conseil populaire de la province"
        " de Quang Nam, M. Ho Van Khai et d'autres sont venus.",
        {
            ("alang-buon", "party-committee/quang-nam", None, None, False),
            ("alang-buon", "peoples-council/quang-nam", None, None, False),
        },
    ),
]
SESSIONS = [
    (
        "Le 19 juillet 2023 s'est tenue la session du Conseil populaire de la province de Quang Nam. Le 20 juillet 2023, il a plu."
        " Lors de cette session, M. Alang Buon a été élu vice-président du Comité populaire de la province de Quang Nam.",
        {("alang-buon", "peoples-committee/quang-nam", "2023-07-19", None, False)},
    ),
]
BORN = [
    (
        "Né en 1970, M. Alang Buon a été élu vice-président du Comité populaire de la province de Quang Nam en 2016.",
        {("alang-buon", "peoples-committee/quang-nam", "2016", None, False)},
    ),
    (
        "Né le 3 mai 1970, M. Alang Buon a été élu vice-président du Comité populaire de la province de Quang Nam.",
        {("alang-buon", "peoples-committee/quang-nam", None, None, False)},
    ),
]
FOREIGN = [
    (
        "Thủ tướng Lào Sonexay Siphandone đồng chủ trì cuộc họp.",
        {("sonexay-siphandone", "foreign-body-lao-prime-minister", None, None, False)},
    ),
    (
        "Le Premier ministre lao Sonexay Siphandone a coprésidé la réunion.",
        {("sonexay-siphandone", "foreign-body-lao-prime-minister", None, None, False)},
    ),
    # near-miss: a province that begins like a country
    ("Bí thư Tỉnh ủy Lào Cai Trịnh Việt Trường có mặt.", {("trinh-viet-truong", "party-committee/lao-cai", None, None, False)}),
]


@pytest.mark.parametrize(("text", "expected"), [*ACTS, *PAST, *BESIDE, *BORN, *SESSIONS, *FOREIGN])
def test_who_holds_what_since_when(text: str, expected: set[tuple[str, str, str | None, str | None, bool]]) -> None:
    assert held(text) == expected


NAMES = [
    # a field's word behind a whole name is the verb
    ("Sở Nội vụ Lai Châu tổ chức hội nghị tổng kết.", "Sở Nội vụ Lai Châu"),
    ("Bộ Công an tổ chức lễ công bố quyết định.", "Bộ Công an"),
    # near-miss: it is the field where none stands before it
    ("Ban Tổ chức Tỉnh ủy Lai Châu có mặt.", "Ban Tổ chức Tỉnh ủy Lai Châu"),
    # a field of work is no person
    ("Giám đốc Sở Nông nghiệp và Môi trường Trần Hữu Thành có mặt.", "Sở Nông nghiệp và Môi trường"),
    ("Bộ trưởng Bộ Công Thương Nguyễn Hồng Diên có mặt.", "Bộ Công Thương"),
]


@pytest.mark.parametrize(("text", "name"), NAMES)
def test_where_names_of_bodies_end(text: str, name: str) -> None:
    account = extract(Document("0" * 20, "file:test.txt", "test.txt", text))
    spans = [mention.span for entity in account.entities if entity.label == "Organization" for mention in entity.mentions]
    assert name in {span.cut(text) for span in spans if span.end - span.start == max(s.end - s.start for s in spans)}


LISTED = """Danh sách lãnh đạo các tỉnh mới
Tỉnh Tuyên Quang
Bí thư Tỉnh ủy: ông Hầu Văn Sình
Tỉnh Lào Cai
Bí thư Tỉnh ủy: ông Trịnh Việt Trường
"""


def test_bodies_below_a_province_are_its_own() -> None:
    assert {(person, body) for person, body, *_ in held(LISTED)} == {
        ("hau-van-sinh", "party-committee/tuyen-quang"),
        ("trinh-viet-truong", "party-committee/lao-cai"),
    }
