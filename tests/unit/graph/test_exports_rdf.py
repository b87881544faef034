"""The RDF export: what it says of the sample graph, in all four syntaxes, and that the shapes accept it."""

import io
from collections.abc import Callable
from dataclasses import replace
from functools import cache

import pyshacl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rdflib import Dataset, Graph, Literal, Namespace, URIRef
from rdflib.graph import DATASET_DEFAULT_GRAPH_ID
from rdflib.namespace import FOAF, ORG, PROV, RDF, RDFS, TIME, XSD

from graph.errors import StoreDamagedError
from graph.exports.rdf import write_nquads, write_ntriples, write_trig, write_turtle
from graph.records import Changes, Edge, Node
from ontology.turtle import FOLDER, read_graph, vocabulary_files
from tests.support.memory_store import MemoryStore
from tests.support.sample_graph import (
    COMMISSION,
    COMMITTEE,
    CONCLUSION,
    DECISION,
    DOCUMENT,
    EVENT,
    FORMER,
    OTHER,
    PERSON,
    sample_edges,
    sample_nodes,
    sample_store,
)

REMIT = Namespace("https://remit.example/ns#")
ELI = Namespace("http://data.europa.eu/eli/ontology#")
OA = Namespace("http://www.w3.org/ns/oa#")
SCHEMA = Namespace("https://schema.org/")
KIND = "https://remit.example/kinds/"


rdflib_warns_of_itself = pytest.mark.filterwarnings(
    "ignore:(Dataset|ConjunctiveGraph).* is deprecated:DeprecationWarning"
)  # inside its own parser


def iri(identifier: str) -> URIRef:
    return URIRef("https://remit.example/id/" + identifier)


def written(store: MemoryStore, write: Callable[..., None] = write_ntriples, **options: str) -> bytes:
    stream = io.BytesIO()
    write(store, stream, **options)
    return stream.getvalue()


def graph_of(store: MemoryStore) -> Graph:
    return Graph().parse(data=written(store), format="nt")


@pytest.fixture(scope="module")
def graph() -> Graph:
    return graph_of(sample_store())


def one_edge(properties: dict[str, object], text: str = "The sentence.") -> MemoryStore:
    """A store with one document, two directives and an edge between them."""
    store = MemoryStore()
    directives = tuple(Node(each, "Directive", {"name": each, "kind": "plan"}) for each in ("a", "b"))
    document = Node("d", "Document", {"name": "d", "text": text})
    store.write(Changes((*directives, document), (Edge("e", "AMENDS", "a", "b", properties),)))  # type: ignore[arg-type]
    return store


@cache
def vocabulary() -> Graph:
    return read_graph(vocabulary_files())


def validate(graph: Graph) -> tuple[bool, str]:
    conforms, _, text = pyshacl.validate(graph + vocabulary(), shacl_graph=read_graph([FOLDER / "shapes.ttl"]))
    return conforms, text


@pytest.mark.parametrize(
    ("subject", "predicate", "value"),
    [
        (COMMISSION, RDF.type, ORG.OrganizationalUnit),
        (COMMISSION, ORG.classification, URIRef(KIND + "organization#mass-mobilization-commission")),
        (COMMITTEE, RDF.type, ORG.FormalOrganization),
        (COMMISSION, RDFS.label, Literal("Ban Dân vận Tỉnh ủy Nghệ An", lang="vi")),
        (PERSON, FOAF.name, Literal("Le Van Mau", lang="fr")),
        (FORMER, FOAF.name, Literal("Trần Thị Cũ")),
        (CONCLUSION, RDF.type, ELI.LegalResource),
        (CONCLUSION, ELI.number, Literal("54")),
        (CONCLUSION, ELI.date_document, Literal("2023-05-09", datatype=XSD.date)),
        (CONCLUSION, ELI.type_document, URIRef(KIND + "directive#conclusion")),
        (DECISION, REMIT.issued, Literal("2017", datatype=XSD.gYear)),
        (EVENT, SCHEMA.startDate, Literal("2023-05-09", datatype=XSD.date)),
        (DOCUMENT, RDF.type, SCHEMA.NewsArticle),
        (DOCUMENT, RDF.type, PROV.Entity),
        (OTHER, SCHEMA.url, Literal("https://b.example/?a=1&b=<2>", datatype=XSD.anyURI)),
        (COMMISSION, REMIT.implements, iri(CONCLUSION)),
        (CONCLUSION, ELI.ensures_implementation_of, iri(DECISION)),
        (CONCLUSION, ELI.repeals, iri(DECISION)),
        (PERSON, ORG.headOf, iri(COMMISSION)),
        (PERSON, REMIT.presides, iri(EVENT)),
        (PERSON, ORG.memberOf, iri(COMMITTEE)),
        (COMMISSION, ORG.unitOf, iri(COMMITTEE)),
        (COMMISSION, ORG.subOrganizationOf, iri(COMMITTEE)),
        (EVENT, SCHEMA.organizer, iri(COMMISSION)),
        (EVENT, SCHEMA.attendee, iri(FORMER)),
        (DOCUMENT, SCHEMA.mentions, iri(PERSON)),
    ],
)
def test_says(graph: Graph, subject: str, predicate: URIRef, value: URIRef | Literal) -> None:
    assert (iri(subject), predicate, value) in graph


@pytest.mark.parametrize(
    ("subject", "predicate", "value"),
    [
        (COMMISSION, ELI.ensures_implementation_of, iri(CONCLUSION)),  # a body is no directive
        (PERSON, ORG.headOf, iri(EVENT)),  # nor an event a body
        (FORMER, ORG.headOf, iri(COMMISSION)),  # a tenure that is over would read as one that goes on
        (FORMER, REMIT.presides, iri(COMMISSION)),
        (DECISION, ELI.date_document, None),  # a year is no date
        (OTHER, RDF.type, SCHEMA.NewsArticle),
        ("block-1", None, None),
        (PERSON, REMIT.inBlock, None),
        (DOCUMENT, REMIT.text, None),
        (PERSON, REMIT.nameKey, None),
    ],
)
def test_does_not_say(graph: Graph, subject: str, predicate: URIRef | None, value: URIRef | Literal | None) -> None:
    assert (iri(subject), predicate, value) not in graph


def test_an_assertion_quotes_its_documents(graph: Graph) -> None:
    assertion = URIRef("https://remit.example/assertion/e1")
    assert graph.value(assertion, RDF.subject) == iri(COMMISSION)
    assert graph.value(assertion, RDF.predicate) == REMIT.implements
    assert graph.value(assertion, RDF.object) == iri(CONCLUSION)
    assert set(graph.objects(assertion, PROV.wasDerivedFrom)) == {iri(DOCUMENT), iri(OTHER)}
    quotes = {
        str(exact)
        for evidence in graph.objects(assertion, REMIT.evidence)
        for selector in graph.objects(evidence, OA.hasSelector)
        for exact in graph.objects(selector, OA.exact)
    }
    assert quotes == {"Ban Dân vận Tỉnh ủy Nghệ An tổ chức", "выполняет Заключение № 54"}
    assert graph.value(assertion, REMIT.lastSeen) == Literal("2024", datatype=XSD.gYear)


def test_a_tenure_is_a_membership_with_its_interval(graph: Graph) -> None:
    membership = URIRef("https://remit.example/membership/e4")
    assert graph.value(membership, ORG.member) == iri(PERSON)
    assert graph.value(membership, ORG.organization) == iri(COMMISSION)
    assert graph.value(membership, ORG.role) == URIRef(KIND + "post#head")
    interval = graph.value(membership, ORG.memberDuring)
    begin, end = graph.value(interval, TIME.hasBeginning), graph.value(interval, TIME.hasEnd)
    assert graph.value(begin, TIME.inXSDgYearMonth) == Literal("2021-06", datatype=XSD.gYearMonth)
    assert graph.value(end, TIME.inXSDgYear) == Literal("2026", datatype=XSD.gYear)


def test_memberships_are_of_bodies_only(graph: Graph) -> None:
    found = {str(each).rpartition("/")[2] for each in graph.subjects(RDF.type, ORG.Membership)}
    assert found == {"e4", "e6", "e7", "e8"}  # e5 chairs an event
    assert (URIRef("https://remit.example/membership/e6"), REMIT.former, Literal(True)) in graph


def test_one_assertion_an_edge(graph: Graph) -> None:
    found = {str(each).rpartition("/")[2] for each in graph.subjects(RDF.type, REMIT.Assertion)}
    assert found == {edge.id for edge in sample_edges() if edge.type != "IN_BLOCK"}


def test_counts() -> None:
    lines = written(sample_store()).decode().splitlines()
    assert all(line.endswith(" .") for line in lines)
    assert len(set(lines)) == len(graph_of(sample_store()))
    assert sum("oa#TextQuoteSelector" in line for line in set(lines)) == len(
        {each for edge in sample_edges() for each in edge.properties.get("evidence", ())} | {"the mention"}
    )


@rdflib_warns_of_itself
def test_all_syntaxes_say_the_same() -> None:
    store = sample_store()
    triples = set(graph_of(store))
    assert set(Graph().parse(data=written(store, write_turtle), format="turtle")) == triples
    nquads, trig = Dataset(), Dataset()
    nquads.parse(data=written(store, write_nquads), format="nquads")
    trig.parse(data=written(store, write_trig), format="trig")
    assert set(nquads.quads()) == set(trig.quads())
    assert {(subject, predicate, value) for subject, predicate, value, _ in nquads.quads()} == triples


@rdflib_warns_of_itself
def test_a_document_says_what_it_says_in_its_own_graph() -> None:
    dataset = Dataset()
    dataset.parse(data=written(sample_store(), write_nquads), format="nquads")
    said = (iri(COMMISSION), REMIT.implements, iri(CONCLUSION))
    assert {context for *_, context in dataset.quads((*said, None))} == {iri(DOCUMENT), iri(OTHER)}
    curated = (iri("vinh"), REMIT.locatedIn, iri("nghe-an"))
    assert {context for *_, context in dataset.quads((*curated, None))} == {DATASET_DEFAULT_GRAPH_ID}


@pytest.mark.parametrize("write", [write_ntriples, write_nquads, write_turtle, write_trig])
def test_the_same_graph_gives_the_same_bytes(write: Callable[..., None]) -> None:
    backwards = MemoryStore()
    backwards.write(Changes(tuple(reversed(sample_nodes())), tuple(reversed(sample_edges()))))
    assert written(sample_store(), write) == written(backwards, write)


def test_the_base_is_what_one_asks_for() -> None:
    text = written(sample_store(), base="https://data.hanoi.example/").decode()
    assert f"<https://data.hanoi.example/id/{PERSON}>" in text
    assert "<https://remit.example/id/" not in text


def test_the_shapes_accept_the_sample(graph: Graph) -> None:
    conforms, text = validate(graph)
    assert conforms, text


@pytest.mark.parametrize(
    ("subject", "predicate"),
    [
        ("assertion/e1", RDF.subject),
        ("assertion/e1", RDF.predicate),
        ("assertion/e1", RDF.object),
        ("assertion/e2", REMIT.evidence),
        ("assertion/e12", REMIT.curator),
        ("id/" + CONCLUSION, REMIT.directiveKind),
        ("id/" + PERSON, FOAF.name),
        ("id/" + PERSON, RDFS.label),
        ("membership/e4", ORG.organization),
        (None, OA.exact),
        (None, OA.start),
        (None, OA.hasSource),
        (None, OA.hasSelector),
    ],
)
def test_the_shapes_miss_what_is_missing(graph: Graph, subject: str | None, predicate: URIRef) -> None:
    lacking = Graph() + graph
    lacking.remove((URIRef("https://remit.example/" + subject) if subject else None, predicate, None))
    assert len(lacking) < len(graph)
    assert not validate(lacking)[0]


@pytest.mark.parametrize(
    ("subject", "predicate", "value"),
    [
        ("id/" + COMMISSION, REMIT.organizationKind, URIRef(KIND + "organization#club")),
        ("id/" + COMMISSION, REMIT.organizationKind, URIRef(KIND + "directive#plan")),
        ("assertion/e1", REMIT.confidence, Literal("1.5", datatype=XSD.decimal)),
        ("assertion/e1", REMIT.since, Literal("last spring")),
        ("id/" + OTHER, REMIT.url, Literal("a string")),
    ],
)
def test_the_shapes_refuse_wrong_values(graph: Graph, subject: str, predicate: URIRef, value: URIRef | Literal) -> None:
    wrong = Graph() + graph
    wrong.set((URIRef("https://remit.example/" + subject), predicate, value))
    assert not validate(wrong)[0]


HOSTILE = [
    'quotes " and \\ backslash \\n \\u0041',
    "lines\nand\rmore\r\nand\ttabs",
    "</script><script>alert(1)</script>",
    "\x00\x01\x07\x0b\x1f\x7f\x85\u2028\u2029\ufeff\ufffe\uffff",
    "right to left \u202eabc\u202c 😀 đ̣",
    "> <http://a> .\n<b> <c> <d> .",
    "\"\"\"''' @prefix x: <y> . ^^<z> @en",
    "",
    " ",
]


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize(("write", "form"), [(write_ntriples, "nt"), (write_turtle, "turtle")])
def test_hostile_strings_come_back(text: str, write: Callable[..., None], form: str) -> None:
    store = MemoryStore()
    store.write(Changes((Node(f"id {text}", "Directive", {"name": "n", "kind": "plan", "title": text}),)))
    graph = Graph().parse(data=written(store, write), format=form)
    assert [str(each) for each in graph.objects(None, REMIT.title)] == [text]
    assert len(set(graph.subjects())) == 1


@settings(deadline=None)
@given(st.text(st.characters(exclude_categories=()), max_size=40), st.sampled_from([(write_ntriples, "nt"), (write_turtle, "turtle")]))
def test_every_string_comes_back(text: str, how: tuple[Callable[..., None], str]) -> None:
    store = MemoryStore()
    store.write(Changes((Node("x" + text, "Directive", {"name": "n", "kind": "plan", "title": text}),)))
    graph = Graph().parse(data=written(store, how[0]), format=how[1])
    expected = "".join("\ufffd" if "\ud800" <= char <= "\udfff" else char for char in text)
    assert [str(each) for each in graph.objects(None, REMIT.title)] == [expected]


@settings(deadline=None)
@given(st.lists(st.text(st.characters(exclude_categories=()), max_size=8), unique=True, max_size=6))
def test_different_ids_stay_different(ids: list[str]) -> None:
    store = MemoryStore()
    store.write(Changes(tuple(Node(each, "Person", {"name": "n"}) for each in ids)))
    assert len(set(graph_of(store).subjects())) == len(ids)


def test_evidence_beyond_the_text_is_not_quoted() -> None:
    graph = graph_of(one_edge({"evidence": ("d#char=4,99", "gone#char=0,3")}))
    assert (None, OA.exact, None) not in graph
    assert not validate(graph)[0]


def test_offsets_count_code_points() -> None:
    graph = graph_of(one_edge({"evidence": ("d#char=2,6",)}, text="😀😀Đây😀."))
    assert [str(each) for each in graph.objects(None, OA.exact)] == ["Đây😀"]


def test_unreadable_evidence_is_an_error() -> None:
    with pytest.raises(StoreDamagedError, match="page 3"):
        written(one_edge({"evidence": ("page 3",)}))


def test_an_attribute_unknown_to_the_ontology_is_not_dropped() -> None:
    store = MemoryStore()
    node = sample_nodes()[0]
    store.write(Changes((replace(node, properties={**node.properties, "nick name": "BDV", "size": 3}),)))
    graph = graph_of(store)
    assert str(graph.value(iri(COMMISSION), URIRef("https://remit.example/attribute#nick%20name"))) == "BDV"
    assert graph.value(iri(COMMISSION), URIRef("https://remit.example/attribute#size")) == Literal(3)
