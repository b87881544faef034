"""Extraction against gold: ``python -m benchmarks.score [--errors] [--write]`` runs the scorer of REMIT_SHARED over its gold sets.

``--write`` puts the figures, with the day, into docs/quality.md and the README. What is scored is what ``remit extract`` prints.
"""

import argparse
import datetime
import sys
from collections.abc import Iterator, Mapping, Sequence

from benchmarks.classes import attribute_share, by_language, class_table, language_table
from benchmarks.gold import ROOT, SETS, Page, Scorer, Verdict, pages_of, shared_folder

BEGIN, END = "<!-- quality:begin -->", "<!-- quality:end -->"
_NAMES = {"vi": "Vietnamese", "fr": "French", "en": "English", "ru": "Russian"}
PAGES = ("README.md", "docs/quality.md")


def main() -> int:
    """Score every set; print the tables, or write the figures into the pages."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument(
        "--errors", action="store_true", help="count errors by class and list them; those of held-out documents are not shown"
    )
    parser.add_argument("--write", action="store_true", help="write the figures into the README and docs/quality.md")
    given = parser.parse_args()
    shared = shared_folder()
    scorer = Scorer(shared)
    found = {name: list(pages_of(shared, name)) for name in SETS}
    verdicts = {name: scorer.judge(pages) for name, pages in found.items()}
    for name, verdict in verdicts.items():
        print("\n".join([f"== {name}", *_tables(scorer, found[name], verdict), ""]))
    everything = [page for pages in found.values() for page in pages]
    print("\n".join(["== by language", *language_table(scorer, everything)]))
    if given.errors:
        print("\n".join(_errors(scorer, everything)))
    if given.write:
        write_between((BEGIN, END), "\n".join(_figures(scorer, found, verdicts)), PAGES)
    return 0


def _tables(scorer: Scorer, pages: Sequence[Page], verdict: Verdict) -> Iterator[str]:
    """The scorer's tables of one set."""
    yield f"{len(pages)} documents"
    for title, tally in (("entities", verdict.entities), ("relations", verdict.relations)):
        yield f"\n{title:<22}{'P':>7}{'R':>7}{'F1':>7}{'TP':>6}{'FP':>5}{'FN':>5}"
        for key in [*sorted(set(tally.tp) | set(tally.fp) | set(tally.fn)), None]:
            precision, recall, f1, right, wrong, missed = tally.figures([key] if key else None)
            yield f"  {key or 'all':<20}{precision:7.3f}{recall:7.3f}{f1:7.3f}{right:6}{wrong:5}{missed:5}"
    yield "\nattributes  " + "  ".join(f"{name} {counts[True]}/{sum(counts.values())}" for name, counts in verdict.attributes.items())
    yield f"identity across documents (B³ F1)  {scorer.identity(verdict):.3f}"
    yield f"evidence  {verdict.evidence['spans']} spans, {verdict.evidence['bad']} outside the text"


def _errors(scorer: Scorer, pages: Sequence[Page]) -> Iterator[str]:
    """The errors by class, then one by one; held-out documents are left out."""
    shown = [page for page in pages if not page.is_held_out]
    yield f"\n== errors by class, in the {len(shown)} documents that are not held out"
    yield from class_table(scorer, shown)
    yield "\n== every error"
    verdict = scorer.judge(shown)
    yield from (*verdict.entities.errors, *verdict.relations.errors)


def _figures(scorer: Scorer, found: Mapping[str, Sequence[Page]], verdicts: Mapping[str, Verdict]) -> Iterator[str]:
    """The table of the pages."""
    yield f"Measured on {datetime.datetime.now(tz=datetime.UTC).date().isoformat()}:"
    yield from ("", "| documents | entities P / R / F1 | relations P / R / F1 | identity B³ | attributes |", "|---|---|---|---|---|")
    everything = [page for pages in found.values() for page in pages]
    groups = {
        **found,
        **{f"in {_NAMES[language]}": pages for language, pages in by_language(everything).items()},
        "**all**": everything,
        "of these, **put aside** while the rules were made": [page for page in everything if page.is_held_out],
    }
    for name, pages in groups.items():
        verdict = verdicts.get(name) or scorer.judge(pages)
        entities, relations = (" / ".join(f"{x:.3f}" for x in tally.figures()[:3]) for tally in (verdict.entities, verdict.relations))
        yield f"| {len(pages)}, {name} | {entities} | {relations} | {scorer.identity(verdict):.3f} | {attribute_share(verdict):.3f} |"


def write_between(marks: tuple[str, str], words: str, pages: Sequence[str]) -> None:
    """Write ``words`` between the two marks of each page."""
    begin, end = marks
    for page in pages:
        path = ROOT / page
        head, _, rest = path.read_text(encoding="utf-8").partition(begin)
        _, _, tail = rest.partition(end)
        path.write_text(f"{head}{begin}\n{words}\n{end}{tail}", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
