"""Seats that fall vacant and are filled sentences later, and misprints that a newspaper takes back; with near-misses."""

import pytest

from graph.records import Document
from loaders.extract import analyse
from loaders.phrases import BodyPhrase


def told(text: str) -> tuple[set[tuple[str, str]], set[tuple[str, str, bool]]]:
    """(new holder, old holder) of each change; (person, post, whether former) of each post."""
    analysis = analyse(Document("0" * 20, "file:seats.txt", "seats.txt", text))
    turns = {(d.source.span.cut(text), d.target.span.cut(text)) for d in analysis.drafts if d.type == "SUCCEEDS"}
    held = (d for d in analysis.drafts if d.type in ("PRESIDES", "HOLDS_POST") and isinstance(d.target, BodyPhrase))
    return turns, {(d.source.span.cut(text), d.post or "", d.is_former) for d in held}


SEATS = [
    (
        "The post of chairman of the Fatherland Front of Ha Giang province, empty since Mr. Vang Van Con retired, has been filled. "
        "On Friday the congress elected Mrs. Thao Thi Mai.",
        ("Thao Thi Mai", "Vang Van Con"),
    ),
    (
        "Mr. Dinh Van Tho gave up the chair of the Nam Giang District People's Committee. It went to his deputy, Mr. Bui Van Nhuong.",
        ("Bui Van Nhuong", "Dinh Van Tho"),
    ),
    (
        "Le poste de président du Comité populaire de la province de Lam Dong, vacant depuis le départ de M. Tran Van Tam, est pourvu : "
        "il revient à M. Le Van Hai.",
        ("Le Van Hai", "Tran Van Tam"),
    ),
    (
        "Ông Trần Văn Đủ, Phó Chủ tịch Hội Nông dân huyện Gò Quao, đã nghỉ hưu; chức vụ ấy vừa được giao cho anh Mai Hoàng Khởi.",
        ("Mai Hoàng Khởi", "Trần Văn Đủ"),
    ),
]


@pytest.mark.parametrize(("text", "turn"), SEATS)
def test_who_gets_a_vacant_seat_follows_who_left_it(text: str, turn: tuple[str, str]) -> None:
    turns, posts = told(text)
    assert turns == {turn}
    post = next(each for person, each, is_former in posts if person == turn[0] and not is_former)
    assert (turn[1], post, True) in posts


NO_SEATS = [
    # a task goes to somebody, no seat
    "Mr. Dinh Van Tho chairs the Nam Giang District People's Committee. The gift went to Mr. Bui Van Nhuong.",
    # the seat stays empty
    "The post of chairman of the Fatherland Front of Ha Giang province has been vacant since Mr. Vang Van Con retired.",
    # elected to another post, which is named
    "The post of chairman of the Fatherland Front of Ha Giang province has been vacant since Mr. Vang Van Con retired. "
    "The congress elected Mrs. Thao Thi Mai as deputy secretary of the Ha Giang Provincial Party Committee.",
    "Ông Trần Văn Đủ, Phó Chủ tịch Hội Nông dân huyện Gò Quao, đã nghỉ hưu; mảnh vườn được giao cho anh Mai Hoàng Khởi.",
]


@pytest.mark.parametrize("text", NO_SEATS)
def test_what_is_no_seat_filled_makes_no_successor(text: str) -> None:
    assert told(text)[0] == set()


MISPRINTS = [
    (
        "Rectificatif. « M. Tran Van Tam, président du Comité populaire de la province de Lam Dong » : il fallait lire « vice-président ».",
        ("Tran Van Tam", "deputy", False),
    ),
    (
        "Напечатано: «директор Департамента финансов провинции Нгеан Ле Хонг Винь». Следует читать: «заместитель директора».",
        ("Ле Хонг Винь", "deputy", False),
    ),
    (
        'Chúng tôi đã in "ông Trần Văn Đủ, Bí thư Huyện ủy Gò Quao"; đúng ra là "ông Trần Văn Đủ, Phó Bí thư Huyện ủy Gò Quao".',
        ("Trần Văn Đủ", "deputy", False),
    ),
    (
        "Correction: Mr. Tran Van An was wrongly described as Chairman of the People's Committee of Vinh Long province; "
        "Mr. An is its Vice Chairman.",
        ("Tran Van An", "deputy", False),
    ),
]


@pytest.mark.parametrize(("text", "post"), MISPRINTS)
def test_a_misprint_states_nothing_and_the_right_wording_does(text: str, post: tuple[str, str, bool]) -> None:
    assert told(text)[1] == {post}


def test_what_stands_beside_contrary_to_what_we_wrote_is_right() -> None:
    text = "Contrairement à ce que nous avons écrit, M. Tran Van Tam est président du Comité populaire de la province de Lam Dong."
    assert told(text)[1] == {("Tran Van Tam", "head", False)}


def test_a_seat_told_of_after_it_was_given_was_the_leavers() -> None:
    text = (
        "Tran Thi Mai was elected Vice Chairwoman of the Binh Duong Provincial People's Council. "
        "The seat had been free since Le Van Tho, its last occupant, left to become a teacher."
    )
    turns, posts = told(text)
    assert turns == {("Tran Thi Mai", "Le Van Tho")}
    assert ("Le Van Tho", "deputy", True) in posts


TEAMS = [
    # "its members": of what the sentence before was about
    (
        "The funeral commission was headed by Mr. Dinh Van Tho, Vice Chairman of the Ben Tre Provincial People's Committee. "
        "Its members were Mrs. Thao Thi Mai and Mr. Bui Van Hai.",
        {("Thao Thi Mai", "other"), ("Bui Van Hai", "other")},
    ),
    (
        "Похоронную комиссию возглавляет глава Центральной комиссии по мобилизации масс Динь Ван Тхо. "
        "Членами комиссии назначены Тхао Тхи Май и Буй Ван Хай.",
        {("Тхао Тхи Май", "other"), ("Буй Ван Хай", "other")},
    ),
    # a member behind a colon, of what the line is about
    (
        "BAN VẬN ĐỘNG LÀM ĐƯỜNG. Tr.ban: Đinh Văn Thọ; P.tr.ban: Bùi Văn Hải; ủy viên: Thào Thị Mai, Lê Văn Khởi.",
        {("Thào Thị Mai", "other"), ("Lê Văn Khởi", "other")},
    ),
    # a member of a party committee, not of the department beside it
    (
        "Bà Thào Thị Mai, Tỉnh ủy viên, Giám đốc Sở Nội vụ tỉnh Hà Giang, phát biểu.",
        {("Thào Thị Mai", "party-committee")},
    ),
]


@pytest.mark.parametrize(("text", "members"), TEAMS)
def test_whose_members_they_are(text: str, members: set[tuple[str, str]]) -> None:
    drafts = analyse(Document("0" * 20, "file:teams.txt", "teams.txt", text)).drafts
    seats = ((d.source, d.target) for d in drafts if d.type == "MEMBER_OF")
    assert {(source.span.cut(text), target.kind or "") for source, target in seats if isinstance(target, BodyPhrase)} == members


def test_who_comes_to_a_body_as_its_deputy_is_no_other_bodys() -> None:
    text = (
        "Mr. Dinh Van Tho was deputy secretary of the Mo Cay District Party Committee. "
        "In 1983 he came to the provincial Mass Mobilisation Commission as deputy head."
    )
    drafts = analyse(Document("0" * 20, "file:as.txt", "as.txt", text)).drafts
    held = [draft.target for draft in drafts if draft.type == "HOLDS_POST"]
    assert {target.kind for target in held if isinstance(target, BodyPhrase)} == {"party-committee", "mass-mobilization-commission"}
