"""Posts in running text: officers' staff, owned posts, pronouns and fronted phrases, in four languages, with near-misses."""

import pytest

from tests.unit.loaders.rules.test_posts import drafts_of, facts

STAFF = [
    # the officer whom one serves is not oneself
    ("Советник председателя Национального собрания Вуонг Минь Хоа подготовил доклад.",
     {("Вуонг Минь Хоа", "HOLDS_POST", "national-assembly", "adviser")}),
    ("Trợ lý Bí thư Tỉnh ủy Gia Lai Nguyễn Đức Hiền ghi chép.", {("Nguyễn Đức Hiền", "HOLDS_POST", "party-committee", "assistant")}),
    ("Le conseiller du président du Comité populaire de la province de Gia Lai, M. Tran Van Binh, a pris des notes.",
     {("Tran Van Binh", "HOLDS_POST", "peoples-committee", "adviser")}),
    ("An adviser to the Chairman of the Gia Lai Provincial People's Committee, Mr. Tran Van Binh, took notes.",
     {("Tran Van Binh", "HOLDS_POST", "peoples-committee", "adviser")}),
    # a comma: two posts of one person
    ("Mr. Tran Van Binh, adviser, Chairman of the Gia Lai Provincial People's Committee, took notes.",
     {("Tran Van Binh", "PRESIDES", "peoples-committee", "head"), ("Tran Van Binh", "HOLDS_POST", "peoples-committee", "adviser")}),
]  # fmt: skip

OWNED = [
    # whose post it is was said before: the body behind is that of another post
    ("Комиссией по мобилизации масс парткома провинции Нгеан руководит Ву Ван Ба. Его заместителем является начальник полиции"
     " провинции Ле Ван Ту.",
     {("Ву Ван Ба", "PRESIDES", "mass-mobilization-commission", "head"), ("Ле Ван Ту", "PRESIDES", "police", "head"),
      ("Ле Ван Ту", "HOLDS_POST", "mass-mobilization-commission", "deputy")}),
    # the body that another part of the sentence names is nearer than the last title's
    ("Hội phối hợp với Ban Dân vận Tỉnh ủy Trà Vinh do ông Lê Văn Tám làm Trưởng ban; với Công an tỉnh, đại diện là Đại tá Ngô Hữu Thọ"
     " - Phó Giám đốc.",
     {("Lê Văn Tám", "PRESIDES", "mass-mobilization-commission", "head"), ("Ngô Hữu Thọ", "HOLDS_POST", "police", "deputy")}),
]  # fmt: skip

FRONTED = [
    ("À la tête de la coopérative Yen Binh, Mme Ma Thi Ninh a créé 40 emplois.", {("Ma Thi Ninh", "PRESIDES", "cooperative", "head")}),
    ("Во главе парткома провинции Нгеан, Ле Ван Ту добился многого.", {("Ле Ван Ту", "PRESIDES", "party-committee", "head")}),
    # in the midst of a sentence what follows the comma is another clause
    ("Hier le Comité populaire de la province dirige la campagne, Mme Ma Thi Ninh a créé 40 emplois.", set()),
]  # fmt: skip

PRONOUNS = [
    ("M. Ma Van Khanh est connu de tous. Ancien vice-président du Comité populaire du district, cet homme de 58 ans est aujourd'hui le"
     " secrétaire de la cellule du Parti du village de Na Vai.",
     {("Ma Van Khanh", "HOLDS_POST", "peoples-committee", "deputy"), ("Ma Van Khanh", "PRESIDES", "party-cell", "head")}),
    ("Tran Thi Hoa came first. The 44-year-old, a former vice chairwoman of the provincial Farmers' Association, smiled.",
     {("Tran Thi Hoa", "HOLDS_POST", "farmers-union", "deputy")}),
    # somebody else is named first
    ("Tran Thi Hoa came first. Le Van Tu, a former vice chairman of the provincial Farmers' Association, said the woman smiled.",
     {("Le Van Tu", "HOLDS_POST", "farmers-union", "deputy")}),
]  # fmt: skip


ACROSS = [
    # "of" ties the body to the title across its holder
    ("Deputy Head Tran Van Binh of the Gia Lai Provincial Party Committee's Mass Mobilization Commission took notes.",
     {("Tran Van Binh", "HOLDS_POST", "mass-mobilization-commission", "deputy")}),
    ("Le président Tran Van Binh du Comité populaire de la province de Gia Lai a pris des notes.",
     {("Tran Van Binh", "PRESIDES", "peoples-committee", "head")}),
    ("Chairman Tran Van Binh thanked the Gia Lai Provincial People's Committee.", set()),
    # a body that nothing knows does not keep the next post from its person
    ("Mr. Tran Van Binh, chairman of the Golden Lotus Circle and a member of the Gia Lai Provincial People's Council, spoke.",
     {("Tran Van Binh", "MEMBER_OF", "peoples-council", None)}),
    ("Чан Ван Бинь, председатель клуба любителей чая и депутат Народного совета провинции Нгеан, выступил.",
     {("Чан Ван Бинь", "MEMBER_OF", "peoples-council", None)}),
    ("Mr. Tran Van Binh, chairman of the Golden Lotus Circle, thanked the member of the Gia Lai Provincial People's Council.", set()),
    # who is in charge heads it
    ("Mr. Tran Van Binh, who is in charge of the Gia Lai Provincial Department of Finance, spoke.",
     {("Tran Van Binh", "PRESIDES", "department", "head")}),
    # a caption names no photographer
    ("Ảnh: Bí thư Tỉnh ủy Nghệ An Trần Văn Bình (thứ hai từ trái sang) thăm mô hình nuôi cá lồng của bà con xã Thanh Chi.",
     {("Trần Văn Bình", "PRESIDES", "party-committee", "head")}),
]  # fmt: skip

SAID_OTHERWISE = [
    ("Ban Chỉ đạo tỉnh Nghệ An, đứng đầu là ông Trần Văn Bình, đã họp.", {("Trần Văn Bình", "PRESIDES", "steering-committee", "head")}),
    ("Phó Trưởng ban Trần Văn Bình (Ban Dân vận Tỉnh ủy Nghệ An) đã trao quà.",
     {("Trần Văn Bình", "HOLDS_POST", "mass-mobilization-commission", "deputy")}),
    ("Bộ trưởng Công an Lương Tam Quang đã dự.", {("Lương Tam Quang", "PRESIDES", "ministry", "head")}),
    ("Trưởng Công an xã Lương Tam Quang đã dự.", {("Lương Tam Quang", "PRESIDES", "police", "head")}),
    ("Делегацию Союза женщин провинции Нгеан возглавила его председатель Чан Тхи Хоа.",
     {("Чан Тхи Хоа", "PRESIDES", "womens-union", "head")}),
    ("Чан Тхи Хоа, стоящая во главе Союза женщин провинции Нгеан с 2021 года, выступила.",
     {("Чан Тхи Хоа", "PRESIDES", "womens-union", "head")}),
    # the body of the next person's other post is that of both
    ("Nguyen Van Nam, political commissar, and Tran Van Binh, commander of the Gia Lai Provincial Military Command, attended.",
     {("Nguyen Van Nam", "HOLDS_POST", "military-command", "political-commissar"),
      ("Tran Van Binh", "PRESIDES", "military-command", "head")}),
    ("Le vénérable Tang No, vice-président de l'Association de solidarité des moines patriotes de la province de Soc Trang, a parlé.",
     {("Tang No", "HOLDS_POST", "religious-body", "deputy")}),
    ("Nguyen Van Nam, director, and Tran Van Binh, chairman of the Gia Lai Provincial People's Council, attended.",
     {("Tran Van Binh", "PRESIDES", "peoples-council", "head")}),
]  # fmt: skip

DENIED = [
    ("M. Nguyen Tuan Kha n'est pas le chef mais le chef adjoint de la Commission d'organisation du Comité municipal du Parti de Can Tho.",
     {("Nguyen Tuan Kha", "HOLDS_POST", "organization-commission", "deputy")}),
    ("Mr. Le Van Tam is not the head but the deputy head of the Gia Lai Provincial Party Committee's Organization Commission.",
     {("Le Van Tam", "HOLDS_POST", "organization-commission", "deputy")}),
    ("Ông Lê Văn Tám không phải là Trưởng Ban mà là Phó Trưởng Ban Tổ chức Tỉnh ủy Nghệ An.",
     {("Lê Văn Tám", "HOLDS_POST", "organization-commission", "deputy")}),
    ("Ле Ван Там не заведующий, а заместитель заведующего Отделом мобилизации масс парткома провинции Нгеан.",
     {("Ле Ван Там", "HOLDS_POST", "mass-mobilization-commission", "deputy")}),
    ("Mr. Le Van Tam is not the head of the Gia Lai Provincial Party Committee's Organization Commission.", set()),
]  # fmt: skip

COMPANIES = [
    ("Mr. Tran Cong Tha, Chairman of the Board of Directors and General Director of Hoa Phat Company, pledged.",
     {("Tran Cong Tha", "PRESIDES", "enterprise", "head")}),
    # a cooperative's name is no person's, though it begins with a surname
    ("Mr. Tran Cong Tha, director of the Lung Vai Cooperative, pledged.", {("Tran Cong Tha", "PRESIDES", "cooperative", "head")}),
    ("The cooperative's director Lung Van Vai pledged.", set()),
]  # fmt: skip

BARE_TITLES = [
    # a usual middle name tells a person behind the unit of a body's name, whatever his surname
    ("Phó Chủ tịch UBND xã Mào Văn Dén thăm ruộng lúa.", {("Mào Văn Dén", "HOLDS_POST", "peoples-committee", "deputy")}),
    # the sentence's verb behind a bare title names nothing
    ("Đại diện lãnh đạo Sở Nội vụ tỉnh Lào Cai, ông Hà Đức Minh - Phó Giám đốc trả lời.",
     {("Hà Đức Minh", "HOLDS_POST", "department", "deputy")}),
    ("Đại diện lãnh đạo Sở Nội vụ tỉnh Lào Cai, ông Hà Đức Minh - Phó Giám đốc dự án Sông Hồng có mặt.", set()),
    # a deputy of an assembly is no deputy head
    ("Deputy Hau A Lenh, head of the National Assembly delegation of Tuyen Quang province, said.",
     {("Hau A Lenh", "PRESIDES", "national-assembly-deputies", "head")}),
    ("Các ông Trịnh Xuân Trưởng, Hoàng Quốc Khá, Phó Chủ tịch UBND tỉnh Lào Cai, cùng dự.",
     {("Trịnh Xuân Trưởng", "HOLDS_POST", "peoples-committee", "deputy"), ("Hoàng Quốc Khá", "HOLDS_POST", "peoples-committee", "deputy")}),
    ("Ông Trịnh Xuân Trưởng, Hoàng Quốc Khá, Phó Chủ tịch UBND tỉnh Lào Cai, cùng dự.",
     {("Hoàng Quốc Khá", "HOLDS_POST", "peoples-committee", "deputy")}),
]  # fmt: skip

LEADING = [
    ("Đoàn công tác của Tỉnh ủy Nghệ An do Phó Bí thư Tỉnh ủy Trần Văn Bình dẫn đầu đã đến xã.",
     {("Trần Văn Bình", "HOLDS_POST", "party-committee", "deputy"), ("Trần Văn Bình", "PRESIDES", "other", "head")}),
    ("Tỉnh Nghệ An do Trần Văn Bình dẫn đầu cuộc thi.", set()),
]  # fmt: skip

BARE = [
    ("Союз женщин провинции Нгеан провел съезд. Союз возглавляет Чинь Тхи Лан Ань, член Постоянного комитета парткома провинции.",
     {("Чинь Тхи Лан Ань", "PRESIDES", "womens-union", "head"), ("Чинь Тхи Лан Ань", "MEMBER_OF", "party-standing-committee", None)}),
    ("The provincial Women's Union of Nghe An met. The union is headed by Tran Thi Hoa.",
     {("Tran Thi Hoa", "PRESIDES", "womens-union", "head")}),
]  # fmt: skip

THEN = [
    ("Le secrétaire du Comité du Parti de la province de Nghe An d'alors, M. Phan Chi Sang, avait souri.", True),
    ("Bí thư Tỉnh ủy Nghệ An khi đó, ông Trần Văn Bình, đã đồng ý.", True),
    ("The Secretary of the Nghe An Provincial Party Committee at the time, Tran Van Binh, agreed.", True),
    ("Секретарь парткома провинции Нгеан в то время Чан Ван Бинь согласился.", True),
    ("Bí thư Tỉnh ủy Nghệ An, ông Trần Văn Bình, khi đó đã đồng ý.", False),
]  # fmt: skip


@pytest.mark.parametrize(("text", "is_former"), THEN)
def test_posts_held_at_the_time_told_of_are_former(text: str, is_former: bool) -> None:
    assert [draft.is_former for draft in drafts_of(text)] == [is_former]


@pytest.mark.parametrize(
    ("text", "expected"),
    [*STAFF, *OWNED, *FRONTED, *PRONOUNS, *ACROSS, *SAID_OTHERWISE, *DENIED, *COMPANIES, *BARE_TITLES, *LEADING, *BARE],
)
def test_posts_in_prose(text: str, expected: set[tuple[str, str, str, str | None]]) -> None:
    assert facts(text) == expected
