"""Writes ``docs/reference/ontology.md``: every term with its labels, for people."""

from collections.abc import Iterable, Iterator, Mapping

from ontology.labels import LANGUAGES
from ontology.model import Ontology, Scheme

_HEAD = """# The ontology

<!-- Generated from the Turtle files of ontology/ by `python -m ontology.generate`: do not edit. -->

What may exist in the graph, and what it is called in Vietnamese, English, French and Russian. The words in `code` are the terms
that queries, lexicons and the interfaces use; nothing outside these lists is stored.
"""

_PREFIXES = {
    "http://data.europa.eu/eli/ontology#": "eli:",
    "http://purl.org/dc/terms/": "dcterms:",
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#": "rdf:",
    "http://www.w3.org/ns/oa#": "oa:",
    "http://www.w3.org/ns/org#": "org:",
    "http://www.w3.org/ns/prov#": "prov:",
    "http://xmlns.com/foaf/0.1/": "foaf:",
    "https://schema.org/": "schema:",
    "https://remit.example/ns#": "remit:",
}


def write_reference(ontology: Ontology) -> str:
    """The text of ``docs/reference/ontology.md``."""
    parts = [_HEAD, *_classes(ontology), *_relations(ontology), *_attributes(ontology)]
    for scheme in ontology.schemes:
        parts += _scheme(scheme)
    parts += _titles(ontology)
    return "\n".join(parts).rstrip() + "\n"


def _short(iri: str) -> str:
    for start, prefix in _PREFIXES.items():
        if iri.startswith(start):
            return f"`{prefix}{iri[len(start) :]}`"
    return f"`{iri}`"


def _table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> Iterator[str]:
    columns = list(head)
    yield "| " + " | ".join(columns) + " |"
    yield "|" + "---|" * len(columns)
    for row in rows:
        yield "| " + " | ".join(cell.replace("|", "\\|") for cell in row) + " |"
    yield ""


def _in_all(labels: Mapping[str, str]) -> list[str]:
    return [labels.get(language, "") for language in LANGUAGES]


def _classes(ontology: Ontology) -> Iterator[str]:
    yield "## Labels\n"
    yield from _table(
        ("label", *LANGUAGES, "is", "in RDF"),
        (
            (f"`{each.name}`", *_in_all(each.labels), each.definitions.get("en", ""), ", ".join(map(_short, each.parents)))
            for each in ontology.classes
        ),
    )


def _relations(ontology: Ontology) -> Iterator[str]:
    yield "## Relations\n"
    yield from _table(
        ("relation", "from", "to", *LANGUAGES, "says", "in RDF"),
        (
            (
                f"`{each.name}`",
                ", ".join(each.sources),
                ", ".join(each.targets),
                *_in_all(each.labels),
                each.definitions.get("en", ""),
                ", ".join(map(_short, [*each.parents, *(iri for narrow in each.narrower for iri in narrow.properties + narrow.inverses)])),
            )
            for each in ontology.relations
        ),
    )
    yield "Said from the other side:\n"
    yield from _table(("relation", *LANGUAGES), ((f"`{each.name}`", *_in_all(each.inverse_labels)) for each in ontology.relations))


def _attributes(ontology: Ontology) -> Iterator[str]:
    yield "## Attributes of nodes\n"
    yield from _table(
        ("attribute", "of", "value", *LANGUAGES, "is"),
        (
            (f"`{each.key}`", ", ".join(each.classes), each.value, *_in_all(each.labels), each.definitions.get("en", ""))
            for each in ontology.attributes
        ),
    )
    yield "## Attributes of edges\n"
    yield "Every edge carries `evidence` (text-fragment identifiers, `DOCUMENT-ID#char=START,END`) or a curator; besides:\n"
    yield from _table(
        ("attribute", "value", *LANGUAGES, "is"),
        ((f"`{each.key}`", each.value, *_in_all(each.labels), each.definitions.get("en", "")) for each in ontology.edge_attributes),
    )


def _scheme(scheme: Scheme) -> Iterator[str]:
    yield f"## {scheme.labels.get('en', scheme.name)}\n\n`{scheme.enumeration}`: {scheme.definitions.get('en', '')}\n"
    has_symbols = any(each.symbols for each in scheme.concepts)
    yield from _table(
        ("term", *LANGUAGES, *(("symbols",) if has_symbols else ())),
        ((f"`{each.name}`", *_in_all(each.labels), *((", ".join(each.symbols),) if has_symbols else ())) for each in scheme.concepts),
    )


def _titles(ontology: Ontology) -> Iterator[str]:
    yield "## What posts are called\n\nIn these kinds of body; elsewhere a post goes by its own label.\n"
    yield from _table(
        ("post", "in", *LANGUAGES),
        ((f"`{each.post}`", ", ".join(each.kinds), *_in_all(each.labels)) for each in ontology.titles),
    )
