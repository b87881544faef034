"""Committees of the place that sets a sentence's scene, and answers that go on over paragraphs, with near-misses."""

import pytest

from graph.records import Document
from loaders.extract import extract


def heads(text: str) -> set[tuple[str, str]]:
    """(person, body) of every PRESIDES of a body."""
    account = extract(Document("0" * 20, "file:test.txt", "test.txt", text))
    bodies = {entity.id for entity in account.entities if entity.label == "Organization"}
    return {(s.source, s.target.split("@")[0]) for s in account.statements if s.type == "PRESIDES" and s.target in bodies}


SEAT = "party-committee/thai-nguyen/tan-cuong"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Партком провинции Тхайнгуен. В коммуне Танкыонг секретарем парткома является Ле Ван Хай.", {("le-van-hai", SEAT)}),
        # near-miss: the place does not set the scene
        (
            "Партком провинции Тхайнгуен принял решение. Секретарь парткома Ле Ван Хай посетил коммуну Танкыонг.",
            {("le-van-hai", "party-committee/thai-nguyen")},
        ),
        # near-miss: a province is the document's own
        (
            "Партком провинции Тхайнгуен принял решение. В провинции Тхайнгуен секретарем парткома является Ле Ван Хай.",
            {("le-van-hai", "party-committee/thai-nguyen")},
        ),
        ("Provincial Party Committee of Thai Nguyen. In Tan Cuong commune, the secretary of the Party Committee is Mr. Le Van Hai.", None),
    ],
)
def test_scene_place(text: str, expected: set[tuple[str, str]] | None) -> None:
    assert heads(text) == ({("le-van-hai", SEAT)} if expected is None else expected)


ANSWER = "Корреспондент: Кто Вы?\n\nЧан Тхи Бинь: Я отвечу коротко.\n\n{}"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Затем меня избрали председателем Союза женщин провинции Хаузянг.", {("tran-thi-binh", "womens-union/hau-giang")}),
        # near-miss: somebody else speaks
        ("Корреспондент: Я слышал, меня избрали председателем Союза женщин провинции Хаузянг.", set()),
    ],
)
def test_answer_goes_on(line: str, expected: set[tuple[str, str]]) -> None:
    assert heads(ANSWER.format(line)) == expected
