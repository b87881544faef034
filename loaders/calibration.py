"""How sure a statement is: the share of a rule's statements that were right in annotated documents, as far as that was measured.

The table is ``loaders/calibration.tsv``, written by ``python -m benchmarks.calibrate``. A rule that it lacks, but whose beginning it holds
(``frame.attends`` for ``frame.attends.speak``), takes that; a rule of a family it does not know keeps the confidence that it declares.
"""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from loaders.errors import LexiconError

FILE = Path(__file__).parent / "calibration.tsv"
HEADER = "rule\tright\tseen\tconfidence"


@cache
def table() -> Mapping[str, float]:
    """Confidence (0 to 1) by rule, or by the beginning of rules; raises ``LexiconError`` with file and line."""
    return read_table(FILE)


def read_table(path: Path) -> Mapping[str, float]:
    """The table of a file; raises ``LexiconError`` with file and line where a row is none."""
    found: dict[str, float] = {}
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if line.startswith("#") or line == HEADER:
            continue
        try:
            rule, right, seen, confidence = line.split("\t")
            value = float(confidence)
            is_sound = 0 <= int(right) <= int(seen) and 0 <= value <= 1 and rule not in found
        except ValueError as error:
            raise _refuse(path, number, line) from error
        if not is_sound:
            raise _refuse(path, number, line)
        found[rule] = value
    return found


def _refuse(path: Path, number: int, line: str) -> LexiconError:
    return LexiconError(
        f"{path}:{number}: {line!r} is no row of rule, right, seen and confidence, or names its rule twice.",
        hint="Run: python -m benchmarks.calibrate",
        data={"file": str(path), "line": number},
    )


def confidence_of(rule: str, declared: float) -> float:
    """The measured confidence of a rule, of the nearest family that it belongs to, or ``declared`` where none was measured."""
    return look_up(table(), rule, declared)


def look_up(confidences: Mapping[str, float], rule: str, declared: float) -> float:
    """The same by a table that is given."""
    family = rule
    while family:
        if (measured := confidences.get(family)) is not None:
            return measured
        family = family.rpartition(".")[0]
    return declared
