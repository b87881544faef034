"""The laws of Viet Nam that are called by name: each name with the numbers and years of its versions, from ``ontology/laws.tsv``.

Source: the numbers under which the National Assembly passed them (``02/2011/QH13``); what names mean in four languages stands in the
lexicons (``laws.yaml``).
"""

from collections import defaultdict
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from ontology.errors import OntologyError

_FILE = Path(__file__).parent / "laws.tsv"


@cache
def laws() -> Mapping[str, tuple[tuple[str, str], ...]]:
    """For each name the (number, year) of its versions, oldest first; raises ``OntologyError`` for a row that is not three cells."""
    found: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
    for number, line in enumerate(_FILE.read_text(encoding="utf-8").splitlines()):
        cells = line.split("\t")
        if number == 0 or not line.strip():
            continue
        if len(cells) != 3:
            raise OntologyError(f"{_FILE}:{number + 1}: a row has name, number and year apart by tabs.", data={"line": number + 1})
        found[cells[0]].append((cells[1], cells[2]))
    return {name: tuple(versions) for name, versions in found.items()}


def version_of(name: str, *, year: str | None, day: str | None) -> tuple[str, str] | None:
    """The number and year of the version that is meant: that of the year told, else the only one, else the last before the document's day.

    ``year``: of the law, as the document tells it; ``day``: the document's own, ISO. None where two versions share the year, or where
    no day tells.
    """
    versions = laws().get(name, ())
    if year is not None:
        of_year = [version for version in versions if version[1] == year]
        return of_year[0] if len(of_year) == 1 else None
    if len(versions) == 1:
        return versions[0]
    before = [version for version in versions if day is not None and version[1] < day[:4]]
    return before[-1] if before and [v[1] for v in versions].count(before[-1][1]) == 1 else None
