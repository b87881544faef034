"""Confidence is measured by rule, else by family, else declared; the table is sound and is refused where it is not."""

from pathlib import Path

import pytest

from loaders.calibration import HEADER, confidence_of, look_up, read_table, table
from loaders.errors import LexiconError

TABLE = {"frame.attends": 0.95, "frame.attends.list": 0.97, "frame.attends.list.supplied": 0.8}


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        ("frame.attends.list.supplied", 0.8),
        ("frame.attends.list", 0.97),
        ("frame.attends.list.other", 0.97),
        ("frame.attends.speak", 0.95),
        ("frame.attends", 0.95),
        ("frame.attend", 0.5),
        ("frame", 0.5),
        ("frame.attendsmore", 0.5),
        ("", 0.5),
    ],
)
def test_the_nearest_family_that_was_measured_tells(rule: str, expected: float) -> None:
    assert look_up(TABLE, rule, 0.5) == expected


def test_the_table_that_stands_here_is_sound() -> None:
    assert table()
    assert all(0 < confidence < 1 and "." in rule for rule, confidence in table().items())
    assert confidence_of("no.such.rule", 0.42) == 0.42


@pytest.mark.parametrize(
    "row",
    ["frame.x\t1\t2", "frame.x\t3\t2\t0.9", "frame.x\t1\t2\t1.1", "frame.x\tone\t2\t0.9", "frame.x\t1\t2\t0.9\nframe.x\t1\t2\t0.9", ""],
)
def test_a_wrong_row_is_refused_with_its_line(tmp_path: Path, row: str) -> None:
    path = tmp_path / "table.tsv"
    path.write_text(f"# made\n{HEADER}\n{row}\n", encoding="utf-8")
    with pytest.raises(LexiconError) as caught:
        read_table(path)
    assert caught.value.data["line"] == 3 + row.count("\n")
