"""Writes the generated data: ``schema.json`` for the engines, ``labels.json`` for whoever shows terms, ``rdf.json`` for the RDF export."""

import json
from collections import defaultdict

from ontology.model import Attribute, Ontology

INDEXED = {"Directive": ("number",), "Person": ("name_key",)}
"""Which properties a store finds nodes by, besides their ids."""

_ORG_UNIT = "http://www.w3.org/ns/org#OrganizationalUnit"


def _json(data: object, *, is_compact: bool = False) -> str:
    if is_compact:
        return json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":")) + "\n"
    return json.dumps(data, ensure_ascii=False, sort_keys=True, indent=2) + "\n"


def write_schema(ontology: Ontology) -> str:
    """The text of ``schema.json``: what both engines make constraints and indexes from.

    ``unique``: labels whose ``id`` is unique (``Entity`` stands for all entity labels). ``indexed``: further keys by label.
    """
    apart = [each.name for each in ontology.classes if not each.is_entity]
    return _json(
        {
            "labels": [each.name for each in ontology.classes],
            "entity_labels": [each.name for each in ontology.classes if each.is_entity],
            "relations": [each.name for each in ontology.relations],
            "unique": ["Entity", *apart],
            "indexed": {label: list(keys) for label, keys in INDEXED.items()},
        }
    )


def write_labels(ontology: Ontology) -> str:
    """The text of ``labels.json``: every term's labels by language, compact."""
    titles: dict[str, dict[str, dict[str, str]]] = defaultdict(dict)
    for title in ontology.titles:
        titles[title.post].update({kind: dict(title.labels) for kind in title.kinds})
    return _json(
        {
            "labels": {each.name: each.labels for each in ontology.classes},
            "relations": {each.name: {"label": each.labels, "inverse": each.inverse_labels} for each in ontology.relations},
            "attributes": {
                each.name: {attribute.key: attribute.labels for attribute in ontology.attributes if each.name in attribute.classes}
                for each in ontology.classes
            },
            "edge_attributes": {attribute.key: attribute.labels for attribute in ontology.edge_attributes},
            "kinds": {scheme.enumeration: {each.name: each.labels for each in scheme.concepts} for scheme in ontology.schemes},
            "post_titles": titles,
        },
        is_compact=True,
    )


def _mapping(attribute: Attribute) -> dict[str, object]:
    return {
        "property": attribute.iri,
        "standard": list(attribute.parents),
        "value": attribute.value,
        "is_internal": attribute.is_internal,
    }


def write_rdf(ontology: Ontology) -> str:
    """The text of ``rdf.json``: which classes and properties an export states for each label, relation and attribute."""
    return _json(
        {
            "classes": {each.name: {"types": [each.iri, *each.parents], "named_by": each.named_by} for each in ontology.classes},
            "relations": {
                each.name: {
                    "property": each.iri,
                    "standard": list(each.parents),
                    "narrower": [
                        {
                            "sources": list(narrower.sources),
                            "targets": list(narrower.targets),
                            "properties": [narrower.iri, *narrower.properties],
                            "inverses": list(narrower.inverses),
                            "is_for_units": narrower.is_for_units,
                        }
                        for narrower in each.narrower
                    ],
                }
                for each in ontology.relations
                if not each.is_internal
            },
            "attributes": {
                each.name: {attribute.key: _mapping(attribute) for attribute in ontology.attributes if each.name in attribute.classes}
                for each in ontology.classes
            },
            "edge_attributes": {attribute.key: _mapping(attribute) for attribute in ontology.edge_attributes},
            "schemes": {scheme.enumeration: scheme.iri for scheme in ontology.schemes},
            "units": [each.name for each in ontology.scheme("OrganizationKind").concepts if _ORG_UNIT in each.instance_of],
        }
    )
