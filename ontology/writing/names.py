"""Writes ``ontology/terms.py``: the closed vocabulary as Python names."""

from collections.abc import Iterable, Iterator

from ontology.model import Attribute, Ontology

_HEAD = '''"""The closed vocabulary as Python names.

Generated from the Turtle files of ontology/ by ``python -m ontology.generate``: do not edit.
"""

from collections.abc import Mapping
from enum import StrEnum
'''


def member(term: str) -> str:
    """A term as the name of a member: ``party-committee`` → ``PARTY_COMMITTEE``, ``Organization`` → ``ORGANIZATION``."""
    return term.upper().replace("-", "_")


def write_terms(ontology: Ontology) -> str:
    """The text of ``ontology/terms.py``."""
    parts = [_HEAD]
    parts += _enumeration("Label", "What a node is.", (each.name for each in ontology.classes))
    parts += _enumeration("Relation", "What an edge says.", (each.name for each in ontology.relations))
    for scheme in ontology.schemes:
        parts += _enumeration(scheme.enumeration, f"{scheme.labels['en']}.", (each.name for each in scheme.concepts))
    parts.append("")
    classes, relations = ontology.classes, ontology.relations
    parts += _constants(
        "ENTITY_LABELS", "Label", [e.name for e in classes if e.is_entity], "Labels of the things that a researcher asks about."
    )
    parts += _constants(
        "BOOKKEEPING", "Label", [e.name for e in classes if e.is_internal], "Labels that only the program reads; no answer shows them."
    )
    parts += _constants(
        "BOOKKEEPING_RELATIONS",
        "Relation",
        [e.name for e in relations if e.is_internal],
        "Relations that only the program reads; no answer shows them.",
    )
    parts += _constants(
        "TENURES",
        "Relation",
        [e.name for e in relations if e.is_tenure],
        "Relations that hold for a time and may carry a post: one edge a post held.",
    )
    parts += _ends(ontology)
    parts += _attribute_keys(ontology)
    return "\n".join(parts).rstrip() + "\n"


def _enumeration(name: str, about: str, terms: Iterable[str]) -> Iterator[str]:
    yield f'\nclass {name}(StrEnum):\n    """{about}"""\n'
    yield from (f'    {member(term)} = "{term}"' for term in terms)
    yield ""


def _constants(name: str, enumeration: str, terms: list[str], about: str) -> Iterator[str]:
    members = [f"{enumeration}.{member(term)}," for term in terms]
    if len(members) == 1:  # as the formatter wants it
        yield f"{name}: tuple[{enumeration}, ...] = ({members[0]})"
    else:
        yield f"{name}: tuple[{enumeration}, ...] = ("
        yield from (f"    {each}" for each in members)
        yield ")"
    yield f'"""{about}"""\n'


def _ends(ontology: Ontology) -> Iterator[str]:
    yield "ENDS: Mapping[Relation, frozenset[tuple[Label, Label]]] = {"
    for relation in ontology.relations:
        pairs = [(source, target) for source in relation.sources for target in relation.targets]
        yield f"    Relation.{member(relation.name)}: frozenset(\n        {{"
        yield from (f"            (Label.{member(source)}, Label.{member(target)})," for source, target in pairs)
        yield "        }\n    ),"
    yield '}\n"""The (source label, target label) pairs that each relation may join."""\n'


def _attribute_keys(ontology: Ontology) -> Iterator[str]:
    yield "ATTRIBUTES: Mapping[Label, frozenset[str]] = {"
    for each in ontology.classes:
        yield f"    Label.{member(each.name)}: frozenset(\n        {{"
        yield from (f'            "{key}",' for key in _keys(ontology.attributes, each.name))
        yield "        }\n    ),"
    yield '}\n"""The attributes that a node of each label may carry."""\n'
    yield "INTERNAL_ATTRIBUTES: Mapping[Label, frozenset[str]] = {"
    for each in ontology.classes:
        if keys := _keys((attribute for attribute in ontology.attributes if attribute.is_internal), each.name):
            yield f"    Label.{member(each.name)}: frozenset(\n        {{"
            yield from (f'            "{key}",' for key in keys)
            yield "        }\n    ),"
    yield '}\n"""Attributes that the program keeps for itself: no export states them."""\n'
    about = "The attributes that an edge may carry besides its evidence, or, of MENTIONS, its spans."
    yield from _edge_keys("EDGE_ATTRIBUTES", ontology.edge_attributes, about)
    about = "Those of them that the program keeps for itself: no export states them."
    yield from _edge_keys("INTERNAL_EDGE_ATTRIBUTES", (each for each in ontology.edge_attributes if each.is_internal), about)


def _edge_keys(name: str, attributes: Iterable[Attribute], about: str) -> Iterator[str]:
    yield f"{name}: frozenset[str] = frozenset(\n    {{"
    yield from (f'        "{attribute.key}",' for attribute in attributes)
    yield f'    }}\n)\n"""{about}"""\n'


def _keys(attributes: Iterable[Attribute], label: str) -> list[str]:
    return sorted({attribute.key for attribute in attributes if label in attribute.classes})
