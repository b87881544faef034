"""Vietnamese bodies named by common words, words that only look like one, and titles held on behalf; with near-misses."""

import pytest

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
