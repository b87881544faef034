"""Titles whose body follows a comma, seats that persons are voted into, officers behind "and his", tenures once held; with near-misses."""

import pytest

from graph.records import Document
from loaders.extract import extract

_TENURES = ("PRESIDES", "HOLDS_POST", "MEMBER_OF")

BESIDE: list[tuple[str, set[tuple[str, str | None]]]] = [
    (
        "Present were Mr. Danh Xuyen - Vice Chairman, Ethnic Affairs Committee of Soc Trang province, and Colonel Ngo Ngoc Sanh"
        " (Director, Provincial Police).",
        {("danh-xuyen", "deputy"), ("ngo-ngoc-sanh", "head")},
    ),
    ("Present was Pham Tu Minh, Deputy Director, Department of Home Affairs of Gia Lai province.", {("pham-tu-minh", "deputy")}),
    # near-miss: the body behind the comma is another title's
    ("Present were the director, Gia Lai Farmers' Union President Pham Tu Minh and others.", {("pham-tu-minh", "head")}),
    # "and his" begins what another holds
    (
        "Major Ha Van Tiep, head of the Ba Son Border Guard Station, and his political officer, Captain Vi Van Luan, came.",
        {("ha-van-tiep", "head"), ("vi-van-luan", "political-commissar")},
    ),
    (
        "Le major Ha Van Tiep, chef du poste de garde-frontières de Ba Son, et son adjoint, le capitaine Vi Van Luan, sont venus.",
        {("ha-van-tiep", "head"), ("vi-van-luan", "deputy")},
    ),
    # words between the body's name and the title
    ("The Gia Lai Farmers' Union's new president, Pham Tu Minh, spoke.", {("pham-tu-minh", "head")}),
]
SEATS = [
    (
        "On 3 July 2024 the plenum voted to add Vo Minh Tan - Secretary of Ba To District Party Committee, and Ho Thi Vang - Director of"
        " the Department of Culture, to the Quang Ngai Provincial Party Committee.",
        {"vo-minh-tan", "ho-thi-vang"},
    ),
    ("Ngày 3/7/2024, Tỉnh ủy Quảng Ngãi bầu ông Võ Minh Tân, Bí thư Huyện ủy Ba Tơ, vào Ban Thường vụ Tỉnh ủy.", {"vo-minh-tan"}),
    ("Le Comité du Parti de la province de Quang Ngai a élu M. Vo Minh Tan au Comité permanent du Parti de la province.", {"vo-minh-tan"}),
    ("3 июля 2024 года пленум избрал Во Минь Тана в состав Партийного комитета провинции Куангнгай.", {"vo-minh-tan"}),
    # near-misses: what is taken to a body is a letter; a vote that puts nobody into a body
    ("He brought a letter of Mr. Vo Minh Tan to the Quang Ngai Provincial People's Committee.", set()),
    ("The council elected its chairman; Mr. Vo Minh Tan wrote to the Quang Ngai Provincial People's Committee.", set()),
]
ONCE = [
    ("Lo Van Duc, once chairman of the Na Loi Commune People's Committee (1989-1999), spoke.", ("1989", "1999", True)),
    ("Ms. Thach Thi Ry had until then been deputy secretary of Vinh Chau Town's Party Committee.", (None, None, True)),
    ("Secretary of Lai Chau Provincial Party Committee: Mr. Giang Seo Pao (since November 2023)", ("2023-11", None, False)),
    # near-miss: a date in brackets that is no tenure
    ("Secretary of Lai Chau Provincial Party Committee: Mr. Giang Seo Pao (1971)", (None, None, False)),
]


def _told(text: str) -> list[tuple[str, str, str | None, str | None, str | None, bool]]:
    account = extract(Document("0" * 20, "file:test.txt", "test.txt", text))
    return [
        (s.source.removeprefix("person/"), s.type, s.post, s.since, s.until, s.former) for s in account.statements if s.type in _TENURES
    ]


@pytest.mark.parametrize(("text", "expected"), BESIDE)
def test_who_holds_which_post(text: str, expected: set[tuple[str, str | None]]) -> None:
    assert {(person, post) for person, _, post, *_ in _told(text)} == expected


@pytest.mark.parametrize(("text", "expected"), SEATS)
def test_who_is_voted_into_a_body(text: str, expected: set[str]) -> None:
    assert {person for person, relation, *_ in _told(text) if relation == "MEMBER_OF"} == expected


@pytest.mark.parametrize(("text", "expected"), ONCE)
def test_tenures_of_one_post(text: str, expected: tuple[str | None, str | None, bool]) -> None:
    assert [tuple(each[3:]) for each in _told(text)] == [expected]
