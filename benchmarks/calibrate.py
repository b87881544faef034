"""How often each rule is right: ``python -m benchmarks.calibrate [--check]`` rewrites ``loaders/calibration.tsv`` and docs/quality.md.

A rule's share of right statements is drawn towards that of its family (``frame.attends``), and a family's towards that of all rules, as
if so many more statements as ``_PRIOR`` had been seen; its confidence is the lower end of the interval around it (Wilson's, one standard
error). So it rises with what was right, and no rule is trusted on a handful of cases. Held-out documents take no part; what the same
confidences are worth there is printed beside. Rules are written beside the given documents, so an error found there counts as
``_OPTIMISM`` errors: about so many more are met in documents that nobody wrote rules beside. Relations that names imply are left out:
the scorer never counts one as wrong.
"""

import argparse
import math
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from benchmarks.gold import SETS, Page, Scorer, pages_of, shared_folder
from benchmarks.score import write_between
from loaders import calibration

BEGIN, END = "<!-- confidence:begin -->", "<!-- confidence:end -->"
_PRIOR = 10
_OPTIMISM = 2
_FEWEST = 5
"""How often a rule must have been judged to have a row of its own."""
_IMPLIED = frozenset({"PART_OF", "HAS_JURISDICTION", "LOCATED_IN"})
_BINS = (0.95, 0.9, 0.8, 0.7, 0.0)


@dataclass(frozen=True, slots=True)
class Judged:
    """A relation that the scorer counts as right or wrong: its rule, the confidence that was given for it, and how directly it was said."""

    rule: str
    confidence: float
    is_right: bool
    directness: float = 1.0


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the table: how many statements of a rule or family were ``right`` of those ``seen``, and the confidence (0 to 1)."""

    right: int
    seen: int
    confidence: float


def judged_of(scorer: Scorer, pages: Iterable[Page]) -> list[Judged]:
    """The relations of these pages, those left out that the scorer counts as neither."""
    found: list[Judged] = []
    for page in pages:
        for relation in page.facts.get("relations", ()):
            if relation["type"] in _IMPLIED:
                continue
            is_right = scorer.is_right(page, relation)
            if is_right is not None:
                rule, confidence = relation["rule"], relation["confidence"]
                directness = min(1.0, confidence / calibration.confidence_of(rule, confidence))
                found.append(Judged(rule, confidence, is_right, directness))
    return found


def lower_bound(share: float, seen: float) -> float:
    """The lower end of Wilson's interval of one standard error for a ``share`` of ``seen``; it rises with both."""
    spread = math.sqrt(share * (1 - share) / seen + 1 / (4 * seen * seen))
    return (share + 1 / (2 * seen) - spread) / (1 + 1 / seen)


def measure(judged: Sequence[Judged]) -> dict[str, Row]:
    """A row for every rule and family of rules that were judged often enough, by name; families stand before their rules."""
    counts: defaultdict[str, list[bool]] = defaultdict(list)
    for each in judged:
        for family in families(each.rule):
            counts[family].append(each.is_right)
    overall = _share([each.is_right for each in judged], 0.5)
    shares: dict[str, float] = {}
    rows: dict[str, Row] = {}
    for rule, found in sorted(counts.items()):
        prior = shares.get(rule.rpartition(".")[0], overall)
        shares[rule] = _share(found, prior)
        rows[rule] = Row(sum(found), len(found), round(lower_bound(shares[rule], len(found) + _PRIOR), 2))
    return {rule: row for rule, row in rows.items() if row.seen >= _FEWEST}


def _share(found: Sequence[bool], prior: float) -> float:
    """The share that was right, errors counted ``_OPTIMISM`` times, drawn towards ``prior``."""
    wrong = _OPTIMISM * found.count(False)
    return (sum(found) + _PRIOR * prior) / (sum(found) + wrong + _PRIOR)


def families(rule: str) -> list[str]:
    """The rule and the families that it belongs to: ``frame.attends.list`` → itself and ``frame.attends``; ``frame`` is none."""
    parts = rule.split(".")
    return [".".join(parts[:length]) for length in range(len(parts), 1, -1)]


def text_of(rows: Mapping[str, Row]) -> str:
    """The table as text."""
    lines = [f"{rule}\t{row.right}\t{row.seen}\t{row.confidence:.2f}" for rule, row in rows.items()]
    return "\n".join(["# Written by `python -m benchmarks.calibrate`: do not edit.", calibration.HEADER, *lines]) + "\n"


def with_confidences(judged: Iterable[Judged], rows: Mapping[str, Row]) -> list[Judged]:
    """The same relations with the confidences that the rows give them."""
    found = {rule: row.confidence for rule, row in rows.items()}
    return [
        Judged(each.rule, calibration.look_up(found, each.rule, each.confidence) * each.directness, each.is_right, each.directness)
        for each in judged
    ]


def reliability(given: Sequence[Judged], held_out: Sequence[Judged]) -> Iterator[str]:
    """The reliability table in Markdown: how many of the relations of each bin of confidence are right."""
    yield "| confidence | given documents: right | | held-out documents: right | |"
    yield "|---|---|---|---|---|"
    top = 1.01
    for low in _BINS:
        cells = [_cell([each for each in judged if low <= each.confidence < top]) for judged in (given, held_out)]
        yield f"| {low:.2f} and more | {cells[0]} | {cells[1]} |" if low else f"| less | {cells[0]} | {cells[1]} |"
        top = low
    cells = [_cell([each for each in judged if each.confidence >= _BINS[1]]) for judged in (given, held_out)]
    yield f"| all of {_BINS[1]:.2f} and more | {cells[0]} | {cells[1]} |"


def _cell(judged: Sequence[Judged]) -> str:
    right = sum(each.is_right for each in judged)
    return f"{right} of {len(judged)} | {100 * right / len(judged):.1f} %" if judged else "none | –"


def main() -> int:
    """Measure, write the table and the page, and print the reliability table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="measure the confidences as they are; write nothing")
    given = parser.parse_args()
    shared = shared_folder()
    scorer = Scorer(shared)
    pages = [page for name in SETS for page in pages_of(shared, name)]
    judged = judged_of(scorer, (page for page in pages if not page.is_held_out))
    held_out = judged_of(scorer, (page for page in pages if page.is_held_out))
    if not given.check:
        measured = measure(judged)
        calibration.FILE.write_text(text_of(measured), encoding="utf-8")
        judged, held_out = with_confidences(judged, measured), with_confidences(held_out, measured)
    lines = "\n".join(reliability(judged, held_out))
    print(lines)
    if not given.check:
        write_between((BEGIN, END), lines, ("docs/quality.md",))
    return 0


if __name__ == "__main__":
    sys.exit(main())
