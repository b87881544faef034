"""What is shown and what finds a node."""

import pytest

from loaders.display import display_name, search_words

COMMISSION = {"kind": "mass-mobilization-commission", "territory": "Nghệ An"}
CONCLUSION = {"kind": "conclusion", "number": "54", "symbol": "KL/TW", "date": "2023-05-09"}
HOME_AFFAIRS = {"kind": "department", "territory": "Lâm Đồng"}
NAMES = ("fr:Nguyen Xuan Son", "ru:Нгуен Суан Шон", "vi:Nguyễn Xuân Sơn")


@pytest.mark.parametrize(
    ("node", "label", "properties", "shown"),
    [
        ("mass-mobilization-commission/nghe-an", "Organization", COMMISSION, "Mass mobilization commission (Nghệ An)"),
        ("peoples-council@d1", "Organization", {"kind": "peoples-council"}, "People's council (province not stated)"),
        ("politburo", "Organization", {"kind": "politburo", "names": ("fr:Politburo",)}, "Politburo"),
        ("department-of-home-affairs/lam-dong", "Organization", HOME_AFFAIRS, "Department of home affairs (Lâm Đồng)"),
        ("newspaper/nghe-an", "Organization", {"kind": "newspaper", "names": ("vi:Báo Nghệ An",), "territory": "Nghệ An"}, "Báo Nghệ An"),
        ("person/nguyen-xuan-son", "Person", {"names": NAMES}, "Nguyễn Xuân Sơn"),
        ("person/nguyen-xuan-son", "Person", {"names": ("ru:Нгуен Суан Шон", "fr:Nguyen Xuan Son")}, "Nguyen Xuan Son"),
        ("person/x", "Person", {"names": ("vi:NGUYỄN XUÂN SƠN", "vi:Nguyễn Xuân Sơn")}, "Nguyễn Xuân Sơn"),
        ("conclusion-54/secretariat/2023", "Directive", CONCLUSION, "Conclusion 54-KL/TW (2023-05-09)"),
        ("decree-59/2023", "Directive", {"kind": "decree", "number": "59", "symbol": "NĐ-CP", "year": "2023"}, "Decree 59/2023/NĐ-CP"),
    ],
)  # fmt: skip
def test_display_name(node: str, label: str, properties: dict[str, str], shown: str) -> None:
    assert display_name(node, label, properties).casefold() == shown.casefold()


@pytest.mark.parametrize("asked", ["54-kl/tw", "ket luan 54", "заключение 54", "conclusion 54", "54"])
def test_a_directive_is_found_by_its_identifier_in_every_language(asked: str) -> None:
    properties = {"kind": "conclusion", "number": "54", "symbol": "KL/TW", "names": ("vi:Kết luận số 54-KL/TW",)}
    assert asked in search_words("conclusion-54/secretariat/2023", "Directive", properties)


def test_search_words_are_folded_and_each_stands_once() -> None:
    words = search_words("person/x", "Person", {"name": "Nguyễn Xuân Sơn", "names": ("vi:Nguyễn Xuân Sơn", "fr:Nguyen Xuan Son")})
    assert words.count("nguyen xuan son") == 1
