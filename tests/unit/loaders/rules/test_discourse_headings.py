"""Of which province an open body is: in a heading the page's, beside a Party committee of its line that committee's; with near-misses."""

import pytest

from graph.records import Document
from loaders.extract import analyse
from loaders.phrases import BodyPhrase

TABLE = [
    # a heading is of the page's province, whoever was spoken of before
    (
        "Who is who in Phu Tho\n(baophutho.vn) - Mr. Lam Van Nghi led the Hoa Binh Party Committee.\n"
        "Party Committee\nSecretary: Tran Van Le\n",
        "party-committee",
        ["hoa-binh", "phu-tho"],
    ),
    # near-miss: in running text the body is the one spoken of
    (
        "(baophutho.vn) - Mr. Lam Van Nghi led the Hoa Binh Party Committee. He left the Party Committee.\n",
        "party-committee",
        ["hoa-binh", "hoa-binh"],
    ),
    # a commission is of the Party committee that its line names, not of its like in an earlier line
    (
        "Ban Dân vận Tỉnh ủy Nghệ An lập năm 1951.\nNăm 1976, Tỉnh ủy Nghệ Tĩnh ra quyết định lập Ban Dân vận.\n",
        "mass-mobilization-commission",
        ["nghe-an", "nghe-tinh"],
    ),
    # near-miss: the line names no Party committee
    (
        "Ban Dân vận Tỉnh ủy Hà Tĩnh lập năm 1951.\nNăm 1976, theo Báo Nghệ An, lập lại Ban Dân vận.\n",
        "mass-mobilization-commission",
        ["ha-tinh", "ha-tinh"],
    ),
]


@pytest.mark.parametrize(("text", "kind", "seats"), TABLE)
def test_whose_an_open_body_is(text: str, kind: str, seats: list[str]) -> None:
    analysis = analyse(Document("0" * 20, "file:test.txt", "test.txt", text))
    bodies = [body for sentence in analysis.sentences for body in sentence.of(BodyPhrase) if body.kind == kind]
    assert [(body.antecedent or body).seat for body in bodies] == seats
