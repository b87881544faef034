"""Vietnamese bodies named by common words, words that only look like one, and titles held on behalf; with near-misses."""

import pytest

from graph.records import Document
from loaders.extract import analyse
from loaders.phrases import BodyPhrase
from tests.unit.loaders.rules.conftest import words
from tests.unit.loaders.rules.test_bodies import read
from tests.unit.loaders.rules.test_posts import facts

NAMES = [
    ("Lễ mít tinh tổ chức tại hội trường Huyện ủy Kim Sơn", ["Huyện ủy Kim Sơn"]),
    ("UBND tỉnh họp báo thông báo Nghị quyết số 5", ["UBND tỉnh"]),
    ("Giám đốc Bệnh viện đa khoa tỉnh Hà Nam", ["Bệnh viện đa khoa tỉnh Hà Nam"]),
    ("Giám đốc Bệnh viện Sản nhi tỉnh", ["Bệnh viện Sản nhi tỉnh"]),
    ("hồ sơ của Cơ quan CSĐT Công an tỉnh", ["Cơ quan CSĐT Công an tỉnh", "Công an tỉnh"]),
    ("Giám đốc HTX rau sạch Kim Tân", ["HTX rau sạch Kim Tân"]),
    ("Giám đốc Trung tâm Phục vụ hành chính công phường Tân Giang", ["Trung tâm Phục vụ hành chính công phường Tân Giang"]),
    ("PCT UBND tỉnh Đoàn Thanh Nghĩa", ["UBND tỉnh"]),
    ("Giám đốc Trung tâm Huấn luyện và Thi đấu TDTT tỉnh", ["Trung tâm Huấn luyện và Thi đấu TDTT tỉnh"]),
    ("Ban Thường trực UB MTTQ thị xã Bỉm Sơn", ["Ban Thường trực UB MTTQ thị xã Bỉm Sơn", "UB MTTQ thị xã Bỉm Sơn"]),
    # near-misses: a union of the province; a cooperative that goes on with a verb, not with its trade
    ("Bí thư Tỉnh đoàn Lê Thanh Nghĩa", ["Tỉnh đoàn"]),
    ("HTX được Công ty Kim Tân thu mua", ["HTX", "Công ty Kim Tân"]),
]
BEHALF = [
    ("Thừa ủy quyền của Thủ tướng Chính phủ, Phó Chủ tịch UBND tỉnh Sơn La Lường Thị Mai trao bằng khen.",
     {("Lường Thị Mai", "HOLDS_POST", "peoples-committee", "deputy")}),
    ("Được sự ủy quyền của Chủ tịch UBND tỉnh, Phó Chủ tịch UBND tỉnh Sơn La Lường Thị Mai trao bằng khen.",
     {("Lường Thị Mai", "HOLDS_POST", "peoples-committee", "deputy")}),
    ("Authorised by the Prime Minister, Vice Chairwoman of the Son La Provincial People's Committee Luong Thi Mai presented the medal.",
     {("Luong Thi Mai", "HOLDS_POST", "peoples-committee", "deputy")}),
    # one person's two posts
    ("Thay mặt Tỉnh ủy, Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Sơn La Lường Thị Mai phát biểu.",
     {("Lường Thị Mai", "HOLDS_POST", "party-committee", "deputy"), ("Lường Thị Mai", "PRESIDES", "peoples-committee", "head")}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), NAMES)
def test_names(text: str, expected: list[str]) -> None:
    assert [words(body) for body in read(text, "vi").of(BodyPhrase) if not body.is_implied] == expected


@pytest.mark.parametrize(("text", "expected"), BEHALF)
def test_on_behalf(text: str, expected: set[tuple[str, str, str, str]]) -> None:
    assert facts(text) == expected


ABROAD = [
    ("Chủ tịch nước Lào Thoong-lun Xi-xu-lít và Thủ tướng Lào Xỏn-xay Xi-phăn-đon gửi lẵng hoa.",
     {("Thoong-lun Xi-xu-lít", "PRESIDES", "foreign-body", "head"), ("Xỏn-xay Xi-phăn-đon", "PRESIDES", "foreign-body", "head")}),
    ("Ông Khăm Phết Xây Nha Vông, Chủ tịch Mặt trận Lào xây dựng đất nước, phát biểu.",
     {("Khăm Phết Xây Nha Vông", "PRESIDES", "foreign-body", "head")}),
    # a Vietnamese officer holds no post in the guests' body
    ("Chủ tịch Ủy ban MTTQ Việt Nam tỉnh Sơn La Lò Hồng Phiêu tiếp đoàn Ủy ban Mặt trận Lào xây dựng đất nước tỉnh Hủa Phăn."
     " Cùng dự có bà Cầm Thị Ngân, Phó Chủ tịch Thường trực.",
     {("Lò Hồng Phiêu", "PRESIDES", "fatherland-front", "head"), ("Cầm Thị Ngân", "HOLDS_POST", "fatherland-front", "standing-deputy")}),
]  # fmt: skip
BRACKETS = [
    ("Dự có Vi Minh Tấn (Chủ tịch) và Hứa Thị Nga (Phó Chủ tịch) Hội Nông dân tỉnh Sơn La.",
     {("Vi Minh Tấn", "PRESIDES", "farmers-union", "head"), ("Hứa Thị Nga", "HOLDS_POST", "farmers-union", "deputy")}),
    # what is said of the first stands in his bracket
    ("Các ông Tống Văn Khoát (khu phố 3), Trịnh Đình Sen, Bí thư Chi bộ Trường THPT Lê Lợi, có ý kiến.",
     {("Trịnh Đình Sen", "PRESIDES", "party-cell", "head")}),
    # the second bracket names its own body
    ("Dự có Vi Minh Tấn (Chủ tịch UBND tỉnh Sơn La) và Hứa Thị Nga (Phó Chủ tịch) Hội Nông dân tỉnh Sơn La.",
     {("Vi Minh Tấn", "PRESIDES", "peoples-committee", "head"), ("Hứa Thị Nga", "HOLDS_POST", "farmers-union", "deputy")}),
]  # fmt: skip
ORGANIZERS = [
    ("Sáng 5/6/2023, Tỉnh đoàn Sơn La mở cuộc thi. Ban Tổ chức cuộc thi nhận 30 bài.", set()),
    ("Sáng 5/6/2023, Ban Dân vận Tỉnh ủy Sơn La mở hội thảo. Ban Tổ chức nhận 30 tham luận.", set()),
    # the Party's commission
    ("Sáng 5/6/2023, Tỉnh ủy Sơn La mở hội nghị. Dự có ông Lê Văn Ba, Trưởng Ban Tổ chức Tỉnh ủy. Ban Tổ chức báo cáo.",
     {"organization-commission"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ABROAD + BRACKETS)
def test_posts(text: str, expected: set[tuple[str, str, str, str]]) -> None:
    assert facts(text) == expected


@pytest.mark.parametrize(("text", "expected"), ORGANIZERS)
def test_organizers(text: str, expected: set[str]) -> None:
    analysis = analyse(Document("0" * 20, "file:test.txt", "test.txt", text))
    kinds = {str(body.kind) for sentence in analysis.sentences for body in sentence.of(BodyPhrase)}
    assert kinds & {"organization-commission", "other"} == expected
