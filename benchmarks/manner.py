"""Precision and recall by relation and language, over the documents in the manner of real pages: ``python -m benchmarks.manner [--write]``.

The documents are the project's own (``tests/data/manner``); each edge that extraction makes of them was judged by hand through their gold.
``--write`` puts the table into docs/quality.md.
"""

import argparse
from collections.abc import Iterator, Sequence
from pathlib import Path

import yaml

from benchmarks.classes import LANGUAGES
from benchmarks.gold import ROOT, Page, Scorer, shared_folder
from benchmarks.score import write_between
from loaders.pipeline import extract_all
from loaders.sources import find_sources

BEGIN, END = "<!-- manner:begin -->", "<!-- manner:end -->"
FOLDER = ROOT / "tests" / "data" / "manner"


def main() -> int:
    """Print the table, or write it into docs/quality.md."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--write", action="store_true", help="write the table into docs/quality.md")
    given = parser.parse_args()
    lines = list(manner_table(Scorer(shared_folder())))
    print("\n".join(lines))
    if given.write:
        write_between((BEGIN, END), "\n".join(lines), ("docs/quality.md",))
    return 0


def pages_in(folder: Path) -> list[Page]:
    """The documents of one folder with their gold, identities resolved over them together."""
    facts = {row["document"]: row for row in extract_all(find_sources(sorted(folder.glob("*.txt"))))}
    pages: list[Page] = []
    for path in sorted(folder.glob("*.txt")):
        gold = yaml.safe_load(path.with_suffix(".yaml").read_text(encoding="utf-8"))
        pages.append(Page(gold, path.read_text(encoding="utf-8"), facts[path.name], is_held_out=False))
    return pages


def manner_table(scorer: Scorer) -> Iterator[str]:
    """The table, as lines of Markdown: a row a relation, a column a language; ``right of found, of all that should be found``."""
    pages = {language: pages_in(FOLDER / language) for language in LANGUAGES}
    heads = [f"{language} ({len(pages[language])} documents)" for language in LANGUAGES]
    yield f"| relation | {' | '.join(heads)} | all: P / R |"
    yield "|---" * (len(LANGUAGES) + 2) + "|"
    tallies = {language: scorer.judge(each).relations for language, each in pages.items()}
    everything = scorer.judge([page for each in pages.values() for page in each]).relations
    for relation in [*sorted(set(everything.tp) | set(everything.fp) | set(everything.fn)), None]:
        keys = [relation] if relation else None
        cells = [_cell(tallies[language].figures(keys)) for language in LANGUAGES]
        precision, recall = everything.figures(keys)[:2]
        yield f"| {relation or 'all'} | {' | '.join(cells)} | {precision:.3f} / {recall:.3f} |"


def _cell(figures: Sequence[float]) -> str:
    _, _, _, right, wrong, missed = figures
    return f"{right} of {right + wrong}, of {right + missed}" if right + wrong + missed else "·"


if __name__ == "__main__":
    raise SystemExit(main())
