"""The only reader of Turtle: the files of ``ontology/`` and ``ontology/kinds/`` → an ``Ontology``."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from rdflib import Graph, Literal, Namespace, URIRef
from rdflib.collection import Collection
from rdflib.namespace import OWL, RDF, RDFS, SKOS, XSD
from rdflib.plugins.parsers.notation3 import BadSyntax
from rdflib.term import Node

from ontology.errors import OntologyError
from ontology.model import Attribute, Concept, Narrower, Ontology, RelationTerm, Scheme, TermClass, Title

NS = Namespace("https://remit.example/ns#")
FOLDER = Path(__file__).parent

_VALUES = {
    XSD.string: "string",
    RDF.langString: "names",
    XSD.boolean: "boolean",
    NS.PartialDate: "date",
    XSD.anyURI: "uri",
    XSD.decimal: "decimal",
    XSD.integer: "integer",
}


def vocabulary_files(folder: Path = FOLDER) -> tuple[Path, ...]:
    """The Turtle files that state the vocabulary (all but the shapes), sorted."""
    return tuple(path for path in sorted([*folder.glob("*.ttl"), *folder.glob("kinds/*.ttl")]) if path.name != "shapes.ttl")


def read_graph(paths: Iterable[Path]) -> Graph:
    """The triples of these files; raises ``OntologyError`` with file and line for one that is no Turtle or cannot be read."""
    graph = Graph()
    for path in paths:
        try:
            graph.parse(path, format="turtle")
        except BadSyntax as error:
            line = error.lines + 1
            why = str(error._why)
            raise OntologyError(f"{path}:{line}: not readable as Turtle: {why}.", data={"file": str(path), "line": line}) from error
        except (OSError, UnicodeDecodeError) as error:
            raise OntologyError(f"{path}: cannot be read: {error}.", data={"file": str(path)}) from error
    return graph


def read_ontology(folder: Path = FOLDER) -> Ontology:
    """The ontology that the Turtle files of ``folder`` state; raises ``OntologyError`` with file and line."""
    return ontology_of(read_graph(vocabulary_files(folder)))


def ontology_of(graph: Graph) -> Ontology:
    """The ontology that a graph of triples states. What it lacks stays empty: ``ontology/check.py`` says what is missing."""
    return Ontology(
        classes=tuple(sorted(_classes(graph), key=lambda each: each.name)),
        relations=tuple(sorted(_relations(graph), key=lambda each: each.name)),
        attributes=tuple(sorted(_attributes(graph, NS.Attribute), key=lambda each: (each.key, each.iri))),
        edge_attributes=tuple(sorted(_attributes(graph, NS.EdgeAttribute), key=lambda each: (each.key, each.iri))),
        schemes=tuple(sorted(_schemes(graph), key=lambda each: each.name)),
        titles=tuple(sorted(_titles(graph), key=lambda each: (each.post, each.kinds))),
    )


def _texts(graph: Graph, subject: Node, predicate: URIRef) -> dict[str, str]:
    found = [value for value in graph.objects(subject, predicate) if isinstance(value, Literal) and value.language]
    return {str(value.language): str(value) for value in sorted(found, key=lambda value: (str(value.language), str(value)))}


def _iris(graph: Graph, subject: Node, predicate: URIRef) -> tuple[str, ...]:
    return tuple(sorted(str(value) for value in graph.objects(subject, predicate) if isinstance(value, URIRef)))


def _text(graph: Graph, subject: Node, predicate: URIRef) -> str:
    return str(graph.value(subject, predicate, default=Literal("")))


def _is(graph: Graph, subject: Node, predicate: URIRef) -> bool:
    return (subject, predicate, Literal(True)) in graph


def _local(iri: Node) -> str:
    return str(iri).rpartition("#")[2]


def _entities(graph: Graph) -> tuple[str, ...]:
    return tuple(sorted(_local(each) for each in graph.subjects(RDFS.subClassOf, NS.Entity)))


def _class_names(graph: Graph, subject: Node, predicate: URIRef) -> tuple[str, ...]:
    """The names of the classes a domain or range allows: one class, or the members of a union; ``Entity`` stands for all of its own."""
    names: set[str] = set()
    for value in graph.objects(subject, predicate):
        union = graph.value(value, OWL.unionOf)
        members = list(Collection(graph, union)) if union is not None else [value]
        for name in map(_local, members):
            names.update(_entities(graph) if name == "Entity" else (name,))
    return tuple(sorted(names))


def _classes(graph: Graph) -> Iterator[TermClass]:
    for subject in graph.subjects(RDF.type, OWL.Class):
        if name := _text(graph, subject, SKOS.notation):
            parents = _iris(graph, subject, RDFS.subClassOf)
            yield TermClass(
                name=name,
                iri=str(subject),
                labels=_texts(graph, subject, RDFS.label),
                definitions=_texts(graph, subject, SKOS.definition),
                parents=tuple(parent for parent in parents if parent != str(NS.Entity)),
                named_by=_text(graph, subject, NS.namedBy),
                is_entity=str(NS.Entity) in parents,
                is_internal=_is(graph, subject, NS.isInternal),
            )


def _narrower(graph: Graph, wide: Node) -> tuple[Narrower, ...]:
    return tuple(
        Narrower(
            iri=str(subject),
            sources=_class_names(graph, subject, RDFS.domain),
            targets=_class_names(graph, subject, RDFS.range),
            properties=tuple(iri for iri in _iris(graph, subject, RDFS.subPropertyOf) if iri != str(wide)),
            inverses=_iris(graph, subject, OWL.inverseOf),
            is_for_units=_is(graph, subject, NS.onlyUnits),
        )
        for subject in sorted(graph.subjects(NS.narrows, wide), key=str)
    )


def _relations(graph: Graph) -> Iterator[RelationTerm]:
    for subject in graph.subjects(RDF.type, OWL.ObjectProperty):
        name = _text(graph, subject, SKOS.notation)
        if name and (subject, RDF.type, NS.Attribute) not in graph and (subject, RDF.type, NS.EdgeAttribute) not in graph:
            yield RelationTerm(
                name=name,
                iri=str(subject),
                labels=_texts(graph, subject, RDFS.label),
                inverse_labels=_texts(graph, subject, NS.inverseLabel),
                definitions=_texts(graph, subject, SKOS.definition),
                sources=_class_names(graph, subject, RDFS.domain),
                targets=_class_names(graph, subject, RDFS.range),
                parents=_iris(graph, subject, RDFS.subPropertyOf),
                narrower=_narrower(graph, subject),
                is_tenure=_is(graph, subject, NS.isTenure),
                is_internal=_is(graph, subject, NS.isInternal),
            )


def _attributes(graph: Graph, kind: URIRef) -> Iterator[Attribute]:
    for subject in graph.subjects(RDF.type, kind):
        value = graph.value(subject, RDFS.range)
        yield Attribute(
            key=_text(graph, subject, SKOS.notation),
            iri=str(subject),
            labels=_texts(graph, subject, RDFS.label),
            definitions=_texts(graph, subject, SKOS.definition),
            value=_text(graph, subject, NS.enumeration) or (_VALUES.get(value, "") if isinstance(value, URIRef) else ""),
            classes=_class_names(graph, subject, RDFS.domain) if kind == NS.Attribute else (),
            parents=_iris(graph, subject, RDFS.subPropertyOf),
            is_internal=_is(graph, subject, NS.isInternal),
        )


def _concept(graph: Graph, subject: Node) -> Concept:
    others: dict[str, list[str]] = {}
    for value in sorted(graph.objects(subject, SKOS.altLabel), key=str):
        if isinstance(value, Literal) and value.language:
            others.setdefault(value.language, []).append(str(value))
    return Concept(
        name=_text(graph, subject, SKOS.notation),
        iri=str(subject),
        labels=_texts(graph, subject, SKOS.prefLabel),
        others={language: tuple(texts) for language, texts in sorted(others.items())},
        definitions=_texts(graph, subject, SKOS.definition),
        rank=int(_text(graph, subject, NS.rank) or 0),
        symbols=tuple(sorted(str(value) for value in graph.objects(subject, NS.symbol))),
        instance_of=_iris(graph, subject, NS.instanceOf),
    )


def _schemes(graph: Graph) -> Iterator[Scheme]:
    for subject in graph.subjects(RDF.type, SKOS.ConceptScheme):
        concepts = (_concept(graph, each) for each in graph.subjects(SKOS.inScheme, subject))
        yield Scheme(
            name=str(subject).rpartition("/")[2],
            enumeration=_text(graph, subject, NS.enumeration),
            iri=str(subject),
            labels=_texts(graph, subject, SKOS.prefLabel),
            definitions=_texts(graph, subject, SKOS.definition),
            concepts=tuple(sorted(concepts, key=lambda each: (each.rank, each.name))),
        )


def _titles(graph: Graph) -> Iterator[Title]:
    for subject in graph.subjects(RDF.type, NS.PostTitle):
        yield Title(
            post=", ".join(sorted(_local(each) for each in graph.objects(subject, NS.post))),
            kinds=tuple(sorted(_local(each) for each in graph.objects(subject, NS.ofKind))),
            labels=_texts(graph, subject, SKOS.prefLabel),
        )
