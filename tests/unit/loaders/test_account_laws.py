"""Laws by name: one id in four languages, and the version that is meant."""

import pytest

from graph.records import Document
from loaders.extract import extract
from loaders.lexicon import LANGUAGES, entries
from ontology.laws import laws, version_of

NAMED = [
    ("Công dân có quyền khiếu nại theo Luật Khiếu nại.", "law-2/2011"),
    ("Citizens may turn to the courts under the Law on Complaints.", "law-2/2011"),
    ("Учреждение принимает граждан согласно Закону о приеме граждан 2013 года.", "law-42/2013"),
    ("Les pêcheurs respectent la Loi sur la pêche.", "law-18/2017"),
    ("UBND tỉnh căn cứ Luật Đất đai năm 2013 để giao đất.", "law-45/2013"),
    ("UBND tỉnh căn cứ Luật Đất đai để giao đất.", "law-land"),
    ("UBND tỉnh căn cứ Luật Đất đai số 31/2024/QH15 để giao đất.", "law-31"),
]


@pytest.mark.parametrize(("text", "identity"), NAMED)
def test_a_law_is_known_by_its_name(text: str, identity: str) -> None:
    account = extract(Document("d", "", "page.txt", text, "text/plain", "", "", "", None, ()))
    assert [entity.id for entity in account.entities if entity.label == "Directive"] == [identity]


@pytest.mark.parametrize(
    ("name", "year", "day", "version"),
    [
        ("complaints", None, None, ("2", "2011")),
        ("land", "2013", None, ("45", "2013")),
        ("land", None, "2023-05-01", ("45", "2013")),
        ("land", None, "2025-05-01", ("31", "2024")),
        ("land", None, None, None),
        ("land", "1993", None, None),
        ("local-government", "2025", None, None),
        ("local-government", None, "2026-01-01", None),
        ("nothing", None, None, None),
    ],
)
def test_the_version_in_force(name: str, year: str | None, day: str | None, version: tuple[str, str] | None) -> None:
    assert version_of(name, year=year, day=day) == version


def test_every_name_of_the_lexicons_has_numbers() -> None:
    named = {entry.term for language in LANGUAGES for entry in entries(language) if entry.category == "law"}
    assert named == set(laws())
