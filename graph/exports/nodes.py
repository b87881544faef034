"""What RDF says of a node."""

from collections.abc import Iterator, Mapping

from graph.evidence import texts_of
from graph.exports.mappings import AttributeMapping, mappings
from graph.exports.naming import Naming
from graph.exports.spelling import date_type, encode_id, spell_iri, spell_text, spell_value
from graph.exports.syntax import Description
from graph.networks import shown
from graph.records import Node, Value
from ontology.terms import Label

TYPE = spell_iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#type")

_LABEL = spell_iri("http://www.w3.org/2000/01/rdf-schema#label")
_FORMAL = spell_iri("http://www.w3.org/ns/org#FormalOrganization")
_UNIT = spell_iri("http://www.w3.org/ns/org#OrganizationalUnit")
_ARTICLE = spell_iri("https://schema.org/NewsArticle")
_FURTHER = "https://remit.example/attribute#"

Pair = tuple[str, str]


def describe_node(node: Node, naming: Naming) -> Description:
    """The node with its types, its names by language and its attributes."""
    properties = shown(node)
    names = [_language_of(name) for name in texts_of(properties.get("names"))]
    pairs = [*_types(node), *_names(node, names)]
    known = mappings().attributes[node.label]
    for key, value in properties.items():
        if key not in ("name", "names"):
            pairs += attribute_pairs(key, value, known)
    return Description(naming.node(node.id), tuple(dict.fromkeys(pairs)))


def attribute_pairs(key: str, value: Value, known: Mapping[str, AttributeMapping]) -> Iterator[Pair]:
    """An attribute under our property and the standard ones; one that the ontology does not know, under its own key."""
    mapping = known.get(key)
    for each in value if isinstance(value, tuple | list) else (value,):
        if mapping is None:
            yield spell_iri(_FURTHER + encode_id(key)), spell_value(each, "string")
        elif mapping.scheme:
            yield from ((name, mapping.concept(str(each))) for name in (mapping.property, *mapping.standard))
        else:
            spelled = spell_value(each, mapping.kind)
            yield mapping.property, spelled
            if mapping.kind != "date" or date_type(str(each)) == "date":  # the standards' properties want whole dates
                yield from ((name, spelled) for name in mapping.standard)


def is_unit(node: Node) -> bool:
    """Whether a node is an organization that exists only within another: a commission, a department."""
    return node.label == Label.ORGANIZATION and node.properties.get("kind") in mappings().units


def _types(node: Node) -> Iterator[Pair]:
    yield from ((TYPE, each) for each in mappings().classes[node.label].types)
    if node.label == Label.ORGANIZATION:
        yield TYPE, _UNIT if is_unit(node) else _FORMAL
    if node.label == Label.DOCUMENT and node.properties.get("source") and node.properties.get("published"):
        yield TYPE, _ARTICLE


def _language_of(name: str) -> Pair:
    """``fr:Comité`` → (``fr``, ``Comité``)."""
    language, mark, surface = name.partition(":")
    return (language, surface) if mark and language.isalpha() and len(language) <= 3 else ("", name)


def _names(node: Node, names: list[Pair]) -> Iterator[Pair]:
    name = str(node.properties.get("name", ""))
    named_by = mappings().classes[node.label].named_by
    languages = [language for language, surface in names if surface == name] or [""]
    if name:
        yield _LABEL, spell_text(name, languages[0])
    if named_by:
        yield from ((named_by, spell_text(surface, language)) for language, surface in names or [("", name)] if surface)
