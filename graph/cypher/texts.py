"""Reads the texts of this folder and puts labels and relation types into them, from the closed vocabulary only.

Values never stand in a text: they travel as parameters. A label or a type cannot be a parameter, so a text names its place
``<<label>>``, ``<<family>>``, ``<<type>>`` or ``<<types>>``.
"""

import json
import re
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files

from ontology.errors import UnknownTermError
from ontology.terms import ENDS, ENTITY_LABELS, Label, Relation

ENTITY = "Entity"
"""The label that everything a researcher asks about carries beside its own."""

FAMILIES: tuple[str, ...] = (ENTITY, Label.DOCUMENT.value, Label.BLOCK.value)
"""Labels within which an ``id`` is unique; every node belongs to exactly one family."""

SEARCHED = "search"
"""The property that the full-text index covers: folded names, separated by spaces."""

SEARCH_INDEX = "entity_search"
"""The name of the full-text index, where an engine names its indexes."""


@cache
def indexed() -> Mapping[str, tuple[str, ...]]:
    """Properties besides ``id`` by which questions find nodes of a label, as the ontology says (``ontology/schema.json``)."""
    schema = json.loads(files("ontology").joinpath("schema.json").read_text("utf-8"))
    return {label: tuple(keys) for label, keys in schema["indexed"].items()}


@cache
def text(name: str, **places: str) -> str:
    """The text of ``<name>.cypher``, each ``<<place>>`` filled; raises ``UnknownTermError`` for a word outside the vocabulary."""
    found = files(__package__).joinpath(f"{name}.cypher").read_text("utf-8")
    for place, word in places.items():
        found = found.replace(f"<<{place}>>", _checked(word))
    return found


def family_of(label: str) -> str:
    """The family of a node label; raises ``UnknownTermError`` for a label outside the vocabulary."""
    checked = label_of(label)
    return ENTITY if checked in ENTITY_LABELS else checked.value


def families_of_ends(relation: str) -> list[tuple[str, str]]:
    """The families that the source and the target of a relation may belong to."""
    pairs = ENDS[relation_of(relation)]
    return sorted({(family_of(source), family_of(target)) for source, target in pairs})


def label_of(word: str) -> Label:
    """The label that ``word`` names; raises ``UnknownTermError``."""
    try:
        return Label(word)
    except ValueError as error:
        known = ", ".join(Label)
        raise UnknownTermError(f"'{word}' is no label of a node.", hint=f"Labels are: {known}.", data={"term": word}) from error


def relation_of(word: str) -> Relation:
    """The relation that ``word`` names; raises ``UnknownTermError``."""
    try:
        return Relation(word)
    except ValueError as error:
        known = ", ".join(Relation)
        raise UnknownTermError(f"'{word}' is no relation.", hint=f"Relations are: {known}.", data={"term": word}) from error


def labels_of(words: Iterable[str]) -> list[Label]:
    """The labels named, each once, in the order of the vocabulary; all of them when none is named."""
    named = {label_of(word) for word in words}
    return [label for label in Label if not named or label in named]


def relations_of(words: Iterable[str]) -> list[Relation]:
    """The relations named, each once, in the order of the vocabulary; all of them when none is named."""
    named = {relation_of(word) for word in words}
    return [relation for relation in Relation if not named or relation in named]


def _checked(words: str) -> str:
    for word in re.split(r"[|:]", words):
        if word not in FAMILIES and word not in Label.__members__.values():
            relation_of(word)
    return words
