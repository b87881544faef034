"""Extraction against gold: ``python -m benchmarks.score [--errors] [--write]`` runs the scorer of REMIT_SHARED over its gold sets.

``--write`` puts the figures, with the day, into docs/quality.md and the README. What is scored is what ``remit extract`` prints.
"""

import argparse
import datetime
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

import orjson

from loaders.pipeline import extract_all
from loaders.sources import find_sources

ROOT = Path(__file__).parent.parent
SETS = {
    "five newspaper texts": ("gold", "seeds"),
    "first set": ("corpus/gold", "corpus/docs"),
    "second set": ("corpus2/gold", "corpus2/docs"),
}
BEGIN, END = "<!-- quality:begin -->", "<!-- quality:end -->"
PAGES = ("README.md", "docs/quality.md")


def main() -> int:
    """Score every set; print the scorer's tables, or write the figures into the pages."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--errors", action="store_true", help="list every error")
    parser.add_argument("--write", action="store_true", help="write the figures into the README and docs/quality.md")
    given = parser.parse_args()
    shared = Path(os.environ.get("REMIT_SHARED", ROOT.parent / "shared"))
    if not (shared / "score.py").is_file():
        sys.stderr.write(f"There is no score.py in {shared}. Set REMIT_SHARED to the folder of the scorer and its gold files.\n")
        return 2
    figures: dict[str, Mapping[str, float]] = {}
    with tempfile.TemporaryDirectory() as folder:
        for name, (gold, documents) in SETS.items():
            facts = Path(folder) / "facts.jsonl"
            facts.write_bytes(b"".join(orjson.dumps(row) + b"\n" for row in extract_all(find_sources([shared / documents]))))
            command = [sys.executable, shared / "score.py", "--gold", shared / gold, "--docs", shared / documents, "--system", facts]
            figures[name] = json.loads(_output([*command, "--json"]))
            print(f"== {name}\n{_output([*command, '--errors'] if given.errors else command)}")
    if given.write:
        _write(_table(figures))
    return 0


def _output(command: Sequence[str | Path]) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def _table(figures: Mapping[str, Mapping[str, float]]) -> str:
    rows = [
        f"Measured on {datetime.datetime.now(tz=datetime.UTC).date().isoformat()}:",
        "",
        "| documents | entities P / R / F1 | relations P / R / F1 | identity B³ | attributes |",
        "|---|---|---|---|---|",
    ]
    for name, each in figures.items():
        entities, relations = (" / ".join(f"{each[f'{what}_{part}']:.3f}" for part in ("p", "r", "f1")) for what in ("entity", "relation"))
        rows.append(f"| {each['documents']:.0f}, {name} | {entities} | {relations} | {each['b3_f1']:.3f} | {each['attributes']:.3f} |")
    return "\n".join(rows)


def _write(table: str) -> None:
    for page in PAGES:
        path = ROOT / page
        head, begin, rest = path.read_text(encoding="utf-8").partition(BEGIN)
        _, end, tail = rest.partition(END)
        path.write_text(f"{head}{begin}\n{table}\n{end}{tail}", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
