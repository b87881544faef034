"""The gold files of REMIT_SHARED, the scorer beside them, and what it says of each document that extraction has read."""

import importlib.util
import os
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType
from typing import Any

import yaml

from loaders.language import languages_of
from loaders.pipeline import extract_all
from loaders.sources import find_sources

ROOT = Path(__file__).parent.parent
SETS = {
    "five newspaper texts": ("gold", "seeds"),
    "first set": ("corpus/gold", "corpus/docs"),
    "second set": ("corpus2/gold", "corpus2/docs"),
}
"""The sets: where their gold files lie, and their documents."""
_HELD_OUT_SETS = frozenset({"first set", "second set"})
_HELD_OUT = 6
"""Every sixth document of these sets, by name, is held out: neither a rule nor a figure is fitted to it, and its errors are not shown."""


def shared_folder() -> Path:
    """The folder of the scorer and its gold files: REMIT_SHARED, else ``shared`` beside the project; ends the program where it is not."""
    shared = Path(os.environ.get("REMIT_SHARED", ROOT.parent / "shared"))
    if not (shared / "score.py").is_file():
        sys.stderr.write(f"There is no score.py in {shared}. Set REMIT_SHARED to the folder of the scorer and its gold files.\n")
        raise SystemExit(2)
    return shared


@dataclass(frozen=True, slots=True)
class Page:
    """A document with its gold and with what extraction says of it."""

    gold: Mapping[str, Any]
    text: str
    facts: Mapping[str, Any]
    is_held_out: bool

    @property
    def language(self) -> str:
        """The language that most of it is written in."""
        return next(iter(languages_of(self.text)), "none")


@dataclass(slots=True)
class Verdict:
    """The scorer's counts over one or more pages: entities and relations by type, attributes by name, mentions for B³."""

    entities: Any
    relations: Any
    attributes: defaultdict[str, Counter[bool]] = field(default_factory=lambda: defaultdict(Counter))
    clusters: list[Any] = field(default_factory=list)
    evidence: Counter[str] = field(default_factory=Counter)


class Scorer:
    """The scorer's own functions, so that every figure here is one of its figures."""

    def __init__(self, shared: Path) -> None:
        self._module = _module(shared / "score.py")

    def judge(self, pages: Sequence[Page]) -> Verdict:
        """What the scorer counts over these pages."""
        found = Verdict(self._module.Tally(), self._module.Tally())
        for page in pages:
            self._module.score_document(
                page.gold, page.text, page.facts, found.entities, found.relations, found.attributes, found.clusters, found.evidence
            )
        return found

    def identity(self, verdict: Verdict) -> float:
        """B³ F1."""
        return float(self._module.b_cubed(verdict.clusters)[2]) if verdict.clusters else 1.0

    def is_right(self, page: Page, relation: Mapping[str, Any]) -> bool | None:
        """Whether a relation counts as right or wrong; None where the scorer counts it as neither."""
        alone = Page(page.gold, page.text, {**page.facts, "relations": [relation]}, page.is_held_out)
        counts = self.judge([alone]).relations
        return True if sum(counts.tp.values()) else False if sum(counts.fp.values()) else None


def _module(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("remit_scorer", path)
    if spec is None or spec.loader is None:
        raise FileNotFoundError(path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def pages_of(shared: Path, name: str) -> Iterator[Page]:
    """The pages of a set in the order of their names, identities resolved over the whole set."""
    gold, documents = (shared / folder for folder in SETS[name])
    facts = {row["document"]: row for row in extract_all(find_sources([documents]))}
    for number, path in enumerate(sorted(gold.glob("*.yaml"))):
        wanted = yaml.safe_load(path.read_text(encoding="utf-8"))
        text = (documents / wanted["document"]).read_text(encoding="utf-8")
        yield Page(wanted, text, facts.get(wanted["document"], {}), name in _HELD_OUT_SETS and number % _HELD_OUT == 3)
