"""The explanation shows every line, what was found in it, what fired, and what was kept from firing and why."""

from pathlib import Path

import pytest

from graph.records import Document
from loaders.explain import explain
from loaders.extract import analyse
from loaders.pipeline import LoadReport, explain_all
from loaders.sources import find_sources

TEXT = """Nghe An

On 23 June 2023, the Mass Mobilization Commission of the Nghe An Provincial Party Committee held a conference.
The Commission has not yet implemented Conclusion No. 54.
"""


def explained(text: str) -> list[str]:
    return list(explain(analyse(Document("0" * 20, "", "page.txt", text, title="A page", url="https://example.org/a"))))


def lines_with(text: str, *parts: str) -> list[str]:
    return [line for line in explained(text) if all(part in line for part in parts)]


@pytest.mark.parametrize(
    "parts",
    [
        ("document page.txt · A page",),
        ("url: https://example.org/a",),
        ("char=9,119 paragraph · en",),
        ("words", "“Commission”", "body.head=commission"),
        ("phrase", "body “Mass Mobilization Commission of the Nghe An Provincial Party Committee”", "kind=mass-mobilization-commission"),
        ("phrase", "date", "iso=2023-06-23"),
        ("phrase", "directive “Conclusion No . 54”", "number=54"),
        ("trigger", "“held”", "→ ORGANIZES"),
        ("trigger", "implemented”", "✗ negated"),
        ("says", "ORGANIZES “conference”", "at “held”, 0."),
    ],
)
def test_what_was_found_is_told(parts: tuple[str, ...]) -> None:
    assert lines_with(TEXT, *parts), "\n".join(explained(TEXT))


def test_what_is_gated_says_nothing() -> None:
    assert len(lines_with(TEXT, "says")) == 1


def test_a_trigger_without_its_ends_is_told_apart_from_a_gated_one() -> None:
    assert lines_with("Yesterday it was held with joy and much noise in the town.", "trigger", "✗ no two ends")


def test_page_furniture_is_shown_as_passed_over() -> None:
    (found,) = lines_with("Comment (0)\n" + TEXT, "noise: passed over")
    assert found.startswith("char=0,11")


def test_clauses_are_shown_where_there_are_several() -> None:
    text = "The Commission held a conference on 23 June 2023 in Nghe An; the committee of the party met on that day."
    assert lines_with(text, "clauses", "0-12 · 12-")
    assert not lines_with("The Commission met.", "clauses")


def test_documents_that_cannot_be_read_are_set_aside(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "b.pdf").write_bytes(b"%PDF-1.7 broken")
    report = LoadReport()
    lines = list(explain_all(find_sources([tmp_path]), report))
    assert lines[0].startswith("document a.txt")
    assert (report.added, [each.name for each in report.set_aside]) == (["a.txt"], ["b.pdf"])
