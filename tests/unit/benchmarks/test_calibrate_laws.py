"""Calibration: confidence rises with what was right, is reckoned low, and a rule seen seldom has none of its own."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.calibrate import Judged, families, lower_bound, measure, reliability, text_of, with_confidences
from loaders.calibration import read_table


def judged(rule: str, right: int, wrong: int) -> list[Judged]:
    return [Judged(rule, 0.9, True)] * right + [Judged(rule, 0.9, False)] * wrong


@given(st.floats(0, 1), st.floats(1, 1000), st.floats(0.001, 100))
def test_the_bound_is_below_the_share_and_nears_it_with_what_is_seen(share: float, seen: float, more: float) -> None:
    low, closer = lower_bound(share, seen), lower_bound(share, seen + more)
    assert low <= share + 1e-9
    assert low <= closer + 1e-9


@given(st.integers(0, 60), st.integers(0, 60))
def test_one_more_right_never_lowers_a_rule_and_one_more_wrong_never_raises_it(right: int, wrong: int) -> None:
    others = judged("post.other", 30, 10)

    def confidence(good: int, bad: int) -> float:
        return measure([*others, *judged("frame.x.y", good + 5, bad)])["frame.x.y"].confidence

    assert confidence(right, wrong) <= confidence(right + 1, wrong)
    assert confidence(right, wrong) >= confidence(right, wrong + 1)


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        ("frame.attends.list", ["frame.attends.list", "frame.attends"]),
        ("post.act", ["post.act"]),
        ("alone", []),
    ],
)
def test_families_are_the_beginnings_of_a_rule(rule: str, expected: list[str]) -> None:
    assert families(rule) == expected


def test_a_rule_seen_seldom_takes_its_family() -> None:
    rows = measure([*judged("frame.x.often", 20, 0), *judged("frame.x.seldom", 2, 1)])
    assert rows.keys() == {"frame.x", "frame.x.often"}
    (given_to,) = {each.confidence for each in with_confidences(judged("frame.x.seldom", 1, 0), rows)}
    assert given_to == rows["frame.x"].confidence < rows["frame.x.often"].confidence


def test_the_table_is_read_as_it_was_written(tmp_path) -> None:  # type: ignore[no-untyped-def]
    rows = measure(judged("frame.x.y", 20, 3))
    path = tmp_path / "table.tsv"
    path.write_text(text_of(rows), encoding="utf-8")
    assert read_table(path) == {rule: row.confidence for rule, row in rows.items()}


def test_the_reliability_table_counts_every_relation_once() -> None:
    lines = list(reliability([Judged("r.a", 0.97, True), Judged("r.a", 0.9, False), Judged("r.a", 0.1, True)], []))
    assert "| 0.95 and more | 1 of 1 | 100.0 % | none | – |" in lines
    assert "| 0.90 and more | 0 of 1 | 0.0 % | none | – |" in lines
    assert "| less | 1 of 1 | 100.0 % | none | – |" in lines
    assert lines[-1] == "| all of 0.90 and more | 1 of 2 | 50.0 % | none | – |"
