"""Texts by which bodies act, texts told by a pronoun, a year or the line before: who issued them and what they change."""

import pytest

from graph.records import Document
from loaders.extract import extract

Edges = set[tuple[str, str, str]]

EDGES: list[tuple[str, Edges]] = [
    (
        "Plan No. 128-KH/TU, by which the Lai Chau Provincial Party Committee put Directive No. 9-CT/TW into practice, has three parts.",
        {("128", "ISSUED_BY", "party-committee"), ("128", "IMPLEMENTS", "9"), ("party-committee", "IMPLEMENTS", "9")},
    ),
    (
        "Le plan n° 128-KH/TU, par lequel le Comité provincial du Parti de Lai Chau applique la directive n° 9-CT/TW, a trois parties.",
        {("128", "ISSUED_BY", "party-committee"), ("128", "IMPLEMENTS", "9"), ("party-committee", "IMPLEMENTS", "9")},
    ),
    (
        "The Lai Chau Provincial Party Committee carried out Directive No. 9-CT/TW. Its own Plan No. 128-KH/TU has three parts.",
        {("128", "ISSUED_BY", "party-committee"), ("party-committee", "IMPLEMENTS", "9")},
    ),
    ("Directive No. 9-CT/TW concerns complaints. The Politburo adopted it in 2014.", {("9", "ISSUED_BY", "politburo")}),
    (
        "Directive No. 9-CT/TW and Directive No. 10-CT/TW concern forests; both texts come from the Secretariat.",
        {("9", "ISSUED_BY", "secretariat"), ("10", "ISSUED_BY", "secretariat")},
    ),
    (
        "1. Decision No. 45/2018/QD-UBND on fees. Reason: replaced by Decision No. 9/2024/QD-UBND.",
        {("9", "SUPERSEDES", "45")},
    ),
    (
        "Decision No. 45/2018/QD-UBND is on fees. Articles 4 and 9 thereof were repealed by Decision No. 9/2024/QD-UBND.",
        {("9", "AMENDS", "45")},
    ),
    (
        "They recalled Programme No. 5-CTr/BDV of 20 August 2018. Programme No. 11-CTr/BDV replaces the one of 2018.",
        {("11", "SUPERSEDES", "5")},
    ),
    (
        "Ils ont rappelé le programme n° 5-CTr/BDV du 20 août 2018. Le programme n° 11-CTr/BDV remplace celui de 2018.",
        {("11", "SUPERSEDES", "5")},
    ),
    ("Directive No. 9-CT/TW, which the Secretariat issued on May 5, 2015, and one of the Politburo.", {("9", "ISSUED_BY", "secretariat")}),
    (
        "According to the report, once Directive No. 9-CT/TW had come, the Politburo issued Plan No. 3-KH/TW.",
        {("3", "ISSUED_BY", "politburo")},
    ),
    ("They recalled Programme No. 5-CTr/BDV of 20 August 2018. Programme No. 11-CTr/BDV replaces the one of 2016.", set()),
    ("Decision No. 45/2018/QD-UBND is on fees. The tax was replaced by a levy under Decision No. 9/2024/QD-UBND.", set()),
    ("The Politburo met. It read Plan No. 128-KH/TU, by which nobody was bound.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), EDGES)
def test_texts_told_by_others(text: str, expected: Edges) -> None:
    account = extract(Document("0" * 20, "file:test.txt", "test.txt", text))
    names = {e.id: str(e.attributes.get("number") or e.attributes.get("kind")) for e in account.entities}
    kept = ("ISSUED_BY", "IMPLEMENTS", "SUPERSEDES", "AMENDS", "REPEALS")
    assert {(names[s.source], s.type, names[s.target]) for s in account.statements if s.type in kept} == expected


SIGNED = [
    ("The Lai Chau Farmers' Union and the Lai Chau Women's Union signed a cooperation programme for 2023-2028.", 1),
    ("They signed a memorandum of understanding with the Lai Chau Women's Union.", 1),
    ("They talked of a cooperation programme and of a memorandum of understanding.", 0),
    ("They signed a plan.", 0),
]


@pytest.mark.parametrize(("text", "count"), SIGNED)
def test_joint_texts_in_small_letters(text: str, count: int) -> None:
    account = extract(Document("0" * 20, "file:test.txt", "test.txt", text))
    assert sum(entity.label == "Directive" for entity in account.entities) == count
