"""The ontology as records: classes, relations, attributes, the schemes of kinds, and how posts are called.

``ontology/turtle.py`` fills these from the Turtle files, ``ontology/generate.py`` writes from them what programs import. While the
program runs, names and labels come from the generated files: ``ontology.terms`` and the lookups below.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from ontology.labels import LANGUAGES, inverse_label_of, label_of, post_label

__all__ = [
    "LANGUAGES",
    "Attribute",
    "Concept",
    "Narrower",
    "Ontology",
    "RelationTerm",
    "Scheme",
    "TermClass",
    "Title",
    "inverse_label_of",
    "label_of",
    "post_label",
]

Labels = Mapping[str, str]
"""A text by language: ``vi``, ``en``, ``fr``, ``ru``."""


@dataclass(frozen=True, slots=True)
class TermClass:
    """A class of nodes. ``parents``: IRIs of what it specializes. ``named_by``: IRI of the property that an export states names under."""

    name: str
    iri: str
    labels: Labels
    definitions: Labels
    parents: tuple[str, ...] = ()
    named_by: str = ""
    is_entity: bool = False
    is_internal: bool = False


@dataclass(frozen=True, slots=True)
class Narrower:
    """The case of a relation between ``sources`` and ``targets`` for which a standard has a property of its own.

    ``properties``: IRIs that hold from source to target; ``inverses``: that hold from target to source. ``is_for_units``: only where
    the source is an organizational unit and the target is none.
    """

    iri: str
    sources: tuple[str, ...]
    targets: tuple[str, ...]
    properties: tuple[str, ...] = ()
    inverses: tuple[str, ...] = ()
    is_for_units: bool = False


@dataclass(frozen=True, slots=True)
class RelationTerm:
    """A relation: ``sources`` and ``targets`` name the classes it may join; ``parents``: IRIs of standard properties it specializes."""

    name: str
    iri: str
    labels: Labels
    inverse_labels: Labels
    definitions: Labels
    sources: tuple[str, ...]
    targets: tuple[str, ...]
    parents: tuple[str, ...] = ()
    narrower: tuple[Narrower, ...] = ()
    is_tenure: bool = False
    is_internal: bool = False


@dataclass(frozen=True, slots=True)
class Attribute:
    """What a node (or, without ``classes``, an edge) may carry under ``key``.

    ``value``: ``string``, ``names``, ``boolean``, ``date``, ``uri``, ``decimal``, ``integer``, or the enumeration whose terms it takes.
    """

    key: str
    iri: str
    labels: Labels
    definitions: Labels
    value: str
    classes: tuple[str, ...] = ()
    parents: tuple[str, ...] = ()
    is_internal: bool = False


@dataclass(frozen=True, slots=True)
class Concept:
    """A term of a scheme. ``others``: further labels by language. ``symbols``: letters that stand for it in a directive's number."""

    name: str
    iri: str
    labels: Labels
    others: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    definitions: Labels = field(default_factory=dict)
    rank: int = 0
    symbols: tuple[str, ...] = ()
    instance_of: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Scheme:
    """A closed list of terms. ``name``: the last part of its IRI (``organization``); ``enumeration``: its Python name."""

    name: str
    enumeration: str
    iri: str
    labels: Labels
    definitions: Labels
    concepts: tuple[Concept, ...]


@dataclass(frozen=True, slots=True)
class Title:
    """How ``post`` is called in bodies of ``kinds``."""

    post: str
    kinds: tuple[str, ...]
    labels: Labels


@dataclass(frozen=True, slots=True)
class Ontology:
    """Everything that the Turtle files state, each list sorted (by rank where there is one, then by name)."""

    classes: tuple[TermClass, ...]
    relations: tuple[RelationTerm, ...]
    attributes: tuple[Attribute, ...]
    edge_attributes: tuple[Attribute, ...]
    schemes: tuple[Scheme, ...]
    titles: tuple[Title, ...]

    def scheme(self, enumeration: str) -> Scheme:
        """The scheme behind an enumeration."""
        return next(scheme for scheme in self.schemes if scheme.enumeration == enumeration)
