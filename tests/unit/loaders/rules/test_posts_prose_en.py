"""Posts in reporters' prose: who is told to lead what, whose "its president" is, predecessors behind their names; with near-misses."""

import pytest

from graph.records import Document
from loaders.extract import extract

_TENURES = ("PRESIDES", "HOLDS_POST", "SUCCEEDS")

CASES: list[tuple[str, set[tuple[str, str, str]]]] = [
    # "its" is of the subject of the sentence before
    (
        "The Ninh Binh Farmers' Union is a member of the Ninh Binh Fatherland Front. Its president, Do Dinh Kha, spoke.",
        {("do-dinh-kha", "PRESIDES", "farmers-union/ninh-binh")},
    ),
    (
        "L'Union des agriculteurs de Ninh Binh est membre du Front de la Patrie de Ninh Binh. Son président, M. Do Dinh Kha, a parlé.",
        {("do-dinh-kha", "PRESIDES", "farmers-union/ninh-binh")},
    ),
    (
        "Союз фермеров провинции Ниньбинь входит в Отечественный фронт провинции Ниньбинь. Его председатель До Динь Кха выступил.",
        {("do-dinh-kha", "PRESIDES", "farmers-union/ninh-binh")},
    ),
    # who went to lead a body leads it
    ("Ta Van Minh came home to head the Ninh Binh Farmers' Union.", {("ta-van-minh", "PRESIDES", "farmers-union/ninh-binh")}),
    # near-misses: who is only asked, or plans, to lead it
    ("Ta Van Minh was asked to head the Ninh Binh Farmers' Union.", set()),
    ("Ta Van Minh will lead the Ninh Binh Farmers' Union.", set()),
    # a predecessor behind his name
    (
        "Lam Thi Quyen was elected chairwoman of the Phu Tho People's Council. Ho Van Tam, its last occupant, left.",
        {
            ("lam-thi-quyen", "PRESIDES", "peoples-council/phu-tho"),
            ("lam-thi-quyen", "SUCCEEDS", "ho-van-tam"),
            ("ho-van-tam", "PRESIDES", "peoples-council/phu-tho"),
        },
    ),
    (
        "Лам Тхи Бик избрана председателем Народного совета провинции Футхо. Хо Ван Там, её предшественник, вышел на пенсию.",
        {
            ("lam-thi-bich", "PRESIDES", "peoples-council/phu-tho"),
            ("lam-thi-bich", "SUCCEEDS", "ho-van-tam"),
            ("ho-van-tam", "PRESIDES", "peoples-council/phu-tho"),
        },
    ),
    # near-miss: two persons whom the seat can be of
    (
        "Lam Thi Quyen and Le Van Bo spoke. Ho Van Tam, the seat's last occupant, left.",
        set(),
    ),
    # a body's body behind a possessive, whatever owns it; near-miss: something unknown behind one
    (
        "Le Van Tam is head of the National Assembly's External Relations Committee.",
        {("le-van-tam", "PRESIDES", "state-agency-external-relations/national-assembly")},
    ),
    (
        "Le Van Tam is deputy head of the Ministry of Health's Finance Department.",
        {("le-van-tam", "HOLDS_POST", "department-of-finance/ministry-of-health")},
    ),
    ("Le Van Tam is head of the Ministry of Health's Golden Rice Unit.", set()),
    (
        "Le Van Tam is head of the Gia Lai provincial Committee for Ethnic Minority Affairs.",
        {("le-van-tam", "PRESIDES", "department-of-ethnic-affairs/gia-lai")},
    ),
    # near-misses: an officer of a team that is no body known, of a place that a relative clause speaks of
    ("The Gia Lai Farmers' Union formed a crew. The crew's secretary is Le Van Tam.", set()),
    ("The Gia Lai Farmers' Union works in Chu Prong district, where Ho Van Bay is Party chief.", set()),
    # "his deputies" serve where he is the head
    (
        "Minister of Construction Tran Ngoc Quy met Dao Van Tan, deputy head of the Gia Lai Farmers' Union. His deputies Vo Tan Kha and Le"
        " Van Tam remain.",
        {
            ("tran-ngoc-quy", "PRESIDES", "ministry-of-construction"),
            ("dao-van-tan", "HOLDS_POST", "farmers-union/gia-lai"),
            ("vo-tan-kha", "HOLDS_POST", "ministry-of-construction"),
            ("le-van-tam", "HOLDS_POST", "ministry-of-construction"),
        },
    ),
    # a title without its body, and how often it is held
    (
        "The congress of the Nghe An Musicians' Association elected a board; Mr. Ho Trong Anh holds the position of President for the"
        " second time.",
        {("ho-trong-anh", "PRESIDES", "association-musicians/nghe-an")},
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_who_leads_what(text: str, expected: set[tuple[str, str, str]]) -> None:
    account = extract(Document("0" * 20, "file:test.txt", "test.txt", text))
    told = {(s.source.removeprefix("person/"), s.type, s.target.removeprefix("person/")) for s in account.statements if s.type in _TENURES}
    assert told == expected


ENDS = [
    ("Le Van Sung, until June 2020 deputy secretary of the Gia Lai Provincial Party Committee, spoke.", ("2020-06", True)),
    ("M. Le Van Sung, jusqu'en juin 2020 secrétaire adjoint du Comité du Parti de la province de Gia Lai, a parlé.", ("2020-06", True)),
    ("Le Van Sung has held the positions of: deputy secretary of the Gia Lai Provincial Party Committee.", (None, True)),
    # near-miss: a term that is due to end
    ("Le Van Sung is deputy secretary of the Gia Lai Provincial Party Committee until June 2030.", ("2030-06", False)),
]


@pytest.mark.parametrize(("text", "expected"), ENDS)
def test_how_tenures_end(text: str, expected: tuple[str | None, bool]) -> None:
    account = extract(Document("0" * 20, "file:test.txt", "test.txt", text))
    assert [(s.until, s.former) for s in account.statements if s.type == "HOLDS_POST"] == [expected]


def test_a_tenure_that_ended_before_the_pages_year_is_over() -> None:
    text = "Dinh Van Tho was director of the Co Loan Cooperative from 1959 to 1975.\nSince July 1, 2025 the province is one."
    account = extract(Document("0" * 20, "file:test.txt", "test.txt", text))
    assert [(s.since, s.until, s.former) for s in account.statements if s.type == "PRESIDES"] == [("1959", "1975", True)]


def test_a_dashed_row_heads_all_its_names() -> None:
    text = "Party Committee of Phu Tho province\nDeputy Secretaries - Bui Duc Hung; Tran Viet Cung; Ha Quang Tinh, the first two new"
    account = extract(Document("0" * 20, "file:rows.txt", "rows.txt", text))
    assert len([s for s in account.statements if s.type == "HOLDS_POST"]) == 3
