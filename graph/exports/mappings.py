"""What the ontology maps to in RDF, read from the generated ``ontology/rdf.json`` when an export begins."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import ontology
from graph.exports.spelling import encode_id, spell_iri

_FILE = Path(ontology.__file__).with_name("rdf.json")


@dataclass(frozen=True, slots=True)
class ClassMapping:
    """``types``: classes of a node of this label; ``named_by``: the property that its names stand under. Spelled in brackets."""

    types: tuple[str, ...]
    named_by: str


@dataclass(frozen=True, slots=True)
class NarrowMapping:
    """Properties that hold from source to target (``inverses``: back) where the ends have these labels."""

    sources: frozenset[str]
    targets: frozenset[str]
    properties: tuple[str, ...]
    inverses: tuple[str, ...]
    is_for_units: bool


@dataclass(frozen=True, slots=True)
class RelationMapping:
    """``property``: our own; ``standard``: those that it specializes."""

    property: str
    standard: tuple[str, ...]
    narrower: tuple[NarrowMapping, ...]


@dataclass(frozen=True, slots=True)
class AttributeMapping:
    """``kind``: how values are typed, or, with ``scheme`` (an IRI without brackets), that they are concepts of it."""

    property: str
    standard: tuple[str, ...]
    kind: str
    scheme: str

    def concept(self, term: str) -> str:
        """The concept that ``term`` names."""
        return spell_iri(f"{self.scheme}#{encode_id(term)}")


@dataclass(frozen=True, slots=True)
class Mappings:
    """All of them, by label, relation and key; ``units``: kinds of organization that are units of another body."""

    classes: Mapping[str, ClassMapping]
    relations: Mapping[str, RelationMapping]
    attributes: Mapping[str, Mapping[str, AttributeMapping]]
    edge_attributes: Mapping[str, AttributeMapping]
    units: frozenset[str]


def _iris(values: list[str]) -> tuple[str, ...]:
    return tuple(map(spell_iri, values))


def _attributes(data: Mapping[str, Any], schemes: Mapping[str, str]) -> dict[str, AttributeMapping]:
    return {
        key: AttributeMapping(spell_iri(each["property"]), _iris(each["standard"]), each["value"], schemes.get(each["value"], ""))
        for key, each in data.items()
    }


def _narrow(each: Mapping[str, Any]) -> NarrowMapping:
    return NarrowMapping(
        frozenset(each["sources"]), frozenset(each["targets"]), _iris(each["properties"]), _iris(each["inverses"]), each["is_for_units"]
    )


@cache
def mappings() -> Mappings:
    """The mappings, read once."""
    data = json.loads(_FILE.read_text(encoding="utf-8"))
    return Mappings(
        classes={
            name: ClassMapping(_iris(each["types"]), spell_iri(each["named_by"]) if each["named_by"] else "")
            for name, each in data["classes"].items()
        },
        relations={
            name: RelationMapping(spell_iri(each["property"]), _iris(each["standard"]), tuple(map(_narrow, each["narrower"])))
            for name, each in data["relations"].items()
        },
        attributes={name: _attributes(each, data["schemes"]) for name, each in data["attributes"].items()},
        edge_attributes=_attributes(data["edge_attributes"], data["schemes"]),
        units=frozenset(data["units"]),
    )
