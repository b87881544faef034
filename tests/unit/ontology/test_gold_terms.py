"""Every term that the gold files use is a term of the ontology, and every relation they ask for joins what it may join."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from ontology.terms import ENDS, DirectiveKind, EventKind, Label, Level, OrganizationKind, PlaceKind, Post, Relation

SHARED = Path(os.environ.get("REMIT_SHARED", Path(__file__).parents[4] / "shared"))
FILES = sorted(SHARED.glob("gold/*.yaml")) + sorted(SHARED.glob("corpus*/gold/*.yaml"))
ENUMERATIONS = {"Organization": OrganizationKind, "Directive": DirectiveKind, "Event": EventKind, "Place": PlaceKind}
KINDS = {label: {str(kind) for kind in kinds} for label, kinds in ENUMERATIONS.items()}

pytestmark = pytest.mark.skipif(not FILES, reason="the gold files are not here: set REMIT_SHARED to the folder that holds them")


def _unknown(data: dict) -> Iterator[str]:
    labels = {}
    for name, entity in data["entities"].items():
        labels[name] = Label(entity["type"])
        if "kind" in entity and entity["type"] in KINDS and entity["kind"] not in KINDS[entity["type"]]:
            yield f"{name}: kind {entity['kind']}"
        if entity.get("level") is not None and entity["level"] not in set(map(str, Level)):
            yield f"{name}: level {entity['level']}"
    for source, relation, target, *flags in data["relations"]:
        post = next((each["post"] for each in flags if isinstance(each, dict) and "post" in each), None)
        if post is not None and post not in set(map(str, Post)):
            yield f"post {post}"
        if any(flag == "optional" for flag in flags):  # a careful reader could leave it out: so may the guide's table
            continue
        if source in labels and target in labels and (labels[source], labels[target]) not in ENDS[Relation(relation)]:
            yield f"{labels[source]} {relation} {labels[target]}"


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_gold_uses_known_terms(path: Path) -> None:
    assert list(_unknown(yaml.safe_load(path.read_text(encoding="utf-8")))) == []
