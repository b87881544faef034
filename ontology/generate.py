"""Writes everything that is generated from the Turtle files: ``python -m ontology.generate``; ``--check`` only says what is stale.

=========================== ==============================================================
ontology/terms.py           the closed vocabulary as Python names
ontology/schema.json        labels, relations, unique and indexed keys: for both engines
ontology/labels.json        labels in four languages: for HTTP, the page, the command line
ontology/rdf.json           classes and properties of the RDF export
docs/reference/ontology.md  the reference
=========================== ==============================================================

What is written depends on the Turtle files alone: no clock, everything sorted.
"""

import argparse
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from ontology.check import require_sound
from ontology.errors import OntologyError
from ontology.model import Ontology
from ontology.turtle import FOLDER
from ontology.writing.data import write_labels, write_rdf, write_schema
from ontology.writing.names import write_terms
from ontology.writing.reference import write_reference

OUTPUTS: Mapping[str, Callable[[Ontology], str]] = {
    "ontology/terms.py": write_terms,
    "ontology/schema.json": write_schema,
    "ontology/labels.json": write_labels,
    "ontology/rdf.json": write_rdf,
    "docs/reference/ontology.md": write_reference,
}
"""Each generated file, from the project's root, and what writes it."""


def generate(folder: Path = FOLDER) -> dict[str, str]:
    """The generated texts by path; raises ``OntologyError`` when the Turtle files of ``folder`` are not sound."""
    ontology = require_sound(folder)
    return {path: write(ontology) for path, write in OUTPUTS.items()}


def stale_files(root: Path, texts: Mapping[str, str]) -> list[str]:
    """Those of ``texts`` that do not stand so under ``root``."""
    return [path for path, text in texts.items() if not (root / path).is_file() or (root / path).read_text(encoding="utf-8") != text]


def main(arguments: Sequence[str] | None = None, *, root: Path = FOLDER.parent) -> int:
    """Write the stale files under ``root``, or with ``--check`` name them: 1 when there are any, or when the ontology is not sound."""
    parser = argparse.ArgumentParser(prog="python -m ontology.generate", description="Write what is generated from the ontology.")
    parser.add_argument("--check", action="store_true", help="write nothing; fail when a generated file is stale")
    options = parser.parse_args(arguments)
    try:
        texts = generate()
    except OntologyError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    stale = stale_files(root, texts)
    if options.check:
        sys.stderr.writelines(f"{path} is stale: run python -m ontology.generate\n" for path in stale)
        return 1 if stale else 0
    for path in stale:
        target = root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(texts[path], encoding="utf-8", newline="\n")
        sys.stdout.write(f"{path} written\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
