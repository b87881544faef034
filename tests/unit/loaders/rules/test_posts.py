"""Posts: titles, bodies, holders, times and successions in four languages, with near-misses."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graph.records import Document
from loaders.extract import analyse
from loaders.phrases import BodyPhrase, Draft, PostPhrase

TENURES = ("PRESIDES", "HOLDS_POST", "MEMBER_OF", "SUCCEEDS")


def drafts_of(text: str) -> list[Draft]:
    analysis = analyse(Document("0" * 20, "file:test.txt", "test.txt", text))
    return [draft for draft in analysis.drafts if draft.type in TENURES and draft.rule.startswith("post.")]


def facts(text: str) -> set[tuple[str, str, str, str | None]]:
    """(person, type, the body's kind or the other person, post)."""
    return {
        (d.source.span.cut(text), d.type, str(d.target.kind) if isinstance(d.target, BodyPhrase) else d.target.span.cut(text), d.post)
        for d in drafts_of(text)
    }


AROUND = [
    # after the name
    (
        "Phát biểu tại đây, ông Trịnh Công Hiền, Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Lâm Đồng, yêu cầu các đơn vị làm tốt.",
        {
            ("Trịnh Công Hiền", "HOLDS_POST", "party-committee", "deputy"),
            ("Trịnh Công Hiền", "PRESIDES", "peoples-committee", "head"),
        },
    ),
    (
        "Le camarade Vo Thanh Le - membre du Comité permanent provincial du Parti, chef de la Commission d'organisation du Comité"
        " provincial du Parti - a pris la parole devant les délégués.",
        {
            ("Vo Thanh Le", "MEMBER_OF", "party-standing-committee", None),
            ("Vo Thanh Le", "PRESIDES", "organization-commission", "head"),
        },
    ),
    # before the name
    (
        "The ceremony was opened by Chairwoman of the provincial People's Council Dang Thi Hoa in the afternoon.",
        {("Dang Thi Hoa", "PRESIDES", "peoples-council", "head")},
    ),
    (
        "С докладом выступил заместитель председателя Народного комитета провинции Нгеан Буй Тхань Ан, который ответил на вопросы.",
        {("Буй Тхань Ан", "HOLDS_POST", "peoples-committee", "deputy")},
    ),
    # in brackets
    (
        "Cùng dự có ông Nguyễn Hữu Khỏe (Bí thư Đảng ủy xã Mỹ Hiệp) và nhiều người dân trong vùng.",
        {("Nguyễn Hữu Khỏe", "PRESIDES", "party-committee", "head")},
    ),
    # the title eats the body's first word; the office that is named is headed
    (
        "Bà Mai Thị Xuân Trang, Phó Trưởng Ban Thường trực Ban Tổ chức Tỉnh ủy, đọc báo cáo trước hội nghị.",
        {("Mai Thị Xuân Trang", "HOLDS_POST", "organization-commission", "standing-deputy")},
    ),
    (
        "Ông Nguyễn Duy Hòa, Chánh Văn phòng Tỉnh ủy, cho biết như vậy vào sáng nay.",
        {("Nguyễn Duy Hòa", "PRESIDES", "party-office", "head")},
    ),
    # the body known only by its field of work
    (
        "Mr. Tran Quoc Bao, Deputy Minister of Home Affairs, answered the questions of the press on Monday.",
        {("Tran Quoc Bao", "HOLDS_POST", "ministry", "deputy")},
    ),
    # a plural title over a list
    (
        "Les chefs adjoints de la Commission de mobilisation des masses, Hoang Dinh Tuan et Phan Thanh Doai, étaient dans la salle.",
        {
            ("Hoang Dinh Tuan", "HOLDS_POST", "mass-mobilization-commission", "deputy"),
            ("Phan Thanh Doai", "HOLDS_POST", "mass-mobilization-commission", "deputy"),
        },
    ),
    # a heading with a colon gives each person that seat
    (
        "Присутствовали члены провинциального комитета партии: Ле Ван Бинь, председатель провинциального Народного совета; Чан Минь Люк.",
        {
            ("Ле Ван Бинь", "MEMBER_OF", "party-committee", None),
            ("Чан Минь Люк", "MEMBER_OF", "party-committee", None),
            ("Ле Ван Бинь", "PRESIDES", "peoples-council", "head"),
        },
    ),
    # respectively
    (
        "Bà Bế Thị Vân Anh và ông Hoàng Đức Long, lần lượt là Chủ tịch Hội LHPN tỉnh, Chủ tịch Hội Nông dân tỉnh, cùng dự buổi lễ.",
        {
            ("Bế Thị Vân Anh", "PRESIDES", "womens-union", "head"),
            ("Hoàng Đức Long", "PRESIDES", "farmers-union", "head"),
        },
    ),
    # a verb of heading
    (
        "Mr. Phan Van Loi headed the Quang Trach District Party Committee for a long time before the merger.",
        {("Phan Van Loi", "PRESIDES", "party-committee", "head")},
    ),
]


@pytest.mark.parametrize(("text", "expected"), AROUND)
def test_who_holds_what(text: str, expected: set[tuple[str, str, str, str | None]]) -> None:
    assert facts(text) == expected


ACTS = [
    (
        "Bà Ka Nhuệ được bổ nhiệm giữ chức Giám đốc Sở Nội vụ kể từ ngày 1/11/2025.",
        ("PRESIDES", "2025-11-01", None, False),
    ),
    (
        "Ms. Vo Thi Kim Duyen was elected Vice Chairwoman of the provincial People's Council on July 11, 2024.",
        ("HOLDS_POST", "2024-07-11", None, False),
    ),
    (
        "Mr. Phan Van Loi, former Chairman of the provincial People's Council, came as a guest.",
        ("PRESIDES", None, None, True),
    ),
    (
        "M. Vuong Van Thang, ancien président du Conseil populaire provincial, mandat 2011 - 2016, était présent le 3 mai 2024.",
        ("PRESIDES", "2011", "2016", True),
    ),
]


@pytest.mark.parametrize(("text", "expected"), ACTS)
def test_since_when_and_whether_still(text: str, expected: tuple[str, str | None, str | None, bool]) -> None:
    assert [(d.type, d.since, d.until, d.is_former) for d in drafts_of(text)] == [expected]


def test_who_takes_over_and_what_the_one_before_held() -> None:
    text = "Ông Nguyễn Khắc Thận được phân công giữ chức Bí thư Tỉnh ủy Nghệ An, thay ông Nguyễn Đức Trung."
    assert facts(text) == {
        ("Nguyễn Khắc Thận", "PRESIDES", "party-committee", "head"),
        ("Nguyễn Khắc Thận", "SUCCEEDS", "Nguyễn Đức Trung", None),
        ("Nguyễn Đức Trung", "PRESIDES", "party-committee", "head"),
    }
    assert [d.is_former for d in drafts_of(text) if d.source.span.cut(text) == "Nguyễn Đức Trung"] == [True]


def test_a_predecessor_in_a_line_of_a_career() -> None:
    text = (
        "Ву Кхак Льем родился 3.2.1932 г.\n1977–1986: секретарь провинциального комитета партии; на этом посту его сменил Нгуен Нгок Чау.\n"
    )
    assert ("Нгуен Нгок Чау", "SUCCEEDS", "Ву Кхак Льем", None) in facts(text)


def test_a_table_gives_its_titled_column_to_the_body_of_each_row() -> None:
    text = "| Commission | Head |\n| Organization Commission | Hoang Ngoc Tuyen |\n| Inspection Commission | Le Thi Bich Van |\n"
    assert facts(text) == {
        ("Hoang Ngoc Tuyen", "PRESIDES", "organization-commission", "head"),
        ("Le Thi Bich Van", "PRESIDES", "inspection-commission", "head"),
    }


def test_a_pronoun_holds_what_is_said_of_the_person_before() -> None:
    text = "Ms. Le Thi Ngoc Diep spoke first. She was vice chairwoman of the Quang Binh Women's Union from 2012 to 2016."
    assert [(d.source.span.cut(text), d.type, d.since, d.until) for d in drafts_of(text)] == [
        ("Le Thi Ngoc Diep", "HOLDS_POST", "2012", "2016")
    ]


def test_the_lines_of_a_career_are_of_the_person_whose_life_is_told() -> None:
    text = (
        "Bà Ka Nhuệ sinh năm 1979, dân tộc Cơ Ho.\n"
        "+ 12.2011 - 4.2016: Phó Chủ tịch UBND huyện Di Linh\n"
        "+ 9.2020 - 6.2025: Trưởng Ban Dân tộc tỉnh Lâm Đồng\n"
    )
    assert {(d.source.span.cut(text), d.type, d.since, d.until, d.is_former) for d in drafts_of(text)} == {
        ("Ka Nhuệ", "HOLDS_POST", "2011-12", "2016-04", True),
        ("Ka Nhuệ", "PRESIDES", "2020-09", "2025-06", True),
    }


NOTHING = [
    "The name of Ho Xuan Hung was proposed as Chairman of the provincial People's Council.",
    "Ông Lê Tấn Phát được giới thiệu giữ chức Phó Giám đốc Sở Nội vụ.",
    "Le président du Conseil populaire provincial a demandé des efforts.",
    "Các bí thư cấp ủy phải gương mẫu trong công việc.",
    "Директор предприятия и Нгуен Ван Хо встретились на улице в городе Винь.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_what_is_proposed_general_or_apart_says_nothing(text: str) -> None:
    assert facts(text) == set()


PIECES = st.sampled_from(
    ["Chủ tịch", "UBND tỉnh", ",", "ông Nguyễn Văn Hòa", "Bí thư", "Tỉnh ủy", "và", "nguyên", "(", ")", ":", "- bà Lê Thị Mai", ";"]
)


@settings(max_examples=60, deadline=None)
@given(st.lists(PIECES, min_size=1, max_size=12))
def test_any_words_give_sound_drafts(pieces: list[str]) -> None:
    for draft in drafts_of(" ".join(pieces)):
        assert draft.source is not draft.target
        assert (draft.post in ("head", "acting-head")) == (draft.type == "PRESIDES")
        assert (draft.post is None) == (draft.type in ("MEMBER_OF", "SUCCEEDS"))


def test_posts_stand_among_the_phrases_of_their_sentence() -> None:
    analysis = analyse(Document("0" * 20, "file:t.txt", "t.txt", "Ông Nguyễn Duy Hòa, Bí thư Tỉnh ủy, phát biểu."))
    posts = [post for sentence in analysis.sentences for post in sentence.of(PostPhrase)]
    assert [(post.post, post.body.kind if post.body else None) for post in posts] == [("head", "party-committee")]
