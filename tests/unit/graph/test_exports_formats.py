"""The exports that are not RDF: what they hold, and that hostile strings stay text in them."""

import csv
import io
import json
import zipfile
from xml.etree import ElementTree

import networkx as nx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graph.errors import UnknownFormatError
from graph.exports import FORMATS, format_of
from graph.records import Changes, Edge, Node
from tests.support.memory_store import MemoryStore
from tests.support.sample_graph import COMMISSION, CONCLUSION, DOCUMENT, OTHER_TEXT, PERSON, TEXT, sample_edges, sample_nodes, sample_store

SHOWN_EDGES = {edge.id for edge in sample_edges() if edge.type != "IN_BLOCK"}
SHOWN_NODES = {node.id for node in sample_nodes() if node.label != "Block"}
ANY_TEXT = st.text(st.characters(exclude_categories=()), max_size=30)


def exported(name: str, store: MemoryStore) -> bytes:
    stream = io.BytesIO()
    FORMATS[name](store, stream)
    return stream.getvalue()


def tables(store: MemoryStore) -> dict[str, list[dict[str, str]]]:
    with zipfile.ZipFile(io.BytesIO(exported("csv", store))) as archive:
        return {name: list(csv.DictReader(io.StringIO(archive.read(name).decode("utf-8-sig"), newline=""))) for name in archive.namelist()}


def lines(store: MemoryStore) -> list[dict]:
    return [json.loads(line) for line in exported("jsonl", store).decode().split("\n") if line]


def one_person(name: str) -> MemoryStore:
    store = MemoryStore()
    store.write(Changes((Node("p", "Person", {"name": name, "names": (f"vi:{name}",)}), Node("q", "Person", {"name": name}))))
    store.write(Changes(edges=(Edge("e", "SUCCEEDS", "p", "q", {"rules": (name,), "curator": name, "confidence": 1.0}),)))
    return store


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_writes_the_same_bytes_for_the_same_graph(name: str) -> None:
    backwards = MemoryStore()
    backwards.write(Changes(tuple(reversed(sample_nodes())), tuple(reversed(sample_edges()))))
    assert exported(name, sample_store()) == exported(name, backwards) != b""


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_writes_an_empty_graph(name: str) -> None:
    assert exported(name, MemoryStore()) is not None


@pytest.mark.parametrize("name", [name for name in FORMATS if name != "csv"])
def test_no_format_gives_away_what_is_kept(name: str) -> None:
    text = exported(name, sample_store()).decode()
    assert "bookkeeping" not in text
    assert "kept parts" not in text
    assert "file:///a.txt" not in text
    assert TEXT.splitlines()[1] not in text
    assert OTHER_TEXT not in text


@pytest.mark.parametrize(("asked", "name"), [("turtle", "turtle"), ("TTL", "turtle"), ("zip", "csv"), ("nt", "ntriples"), ("html", "html")])
def test_a_format_is_found_by_name_or_suffix(asked: str, name: str) -> None:
    assert format_of(asked).name == name


@pytest.mark.parametrize("asked", ["", "rdfxml", "turtles"])
def test_an_unknown_format_is_refused_with_those_there_are(asked: str) -> None:
    with pytest.raises(UnknownFormatError) as refused:
        format_of(asked)
    assert "turtle, ntriples" in str(refused.value)


def test_graphml_holds_the_graph() -> None:
    network = nx.parse_graphml(exported("graphml", sample_store()).decode(), force_multigraph=True)
    assert set(network.nodes) == SHOWN_NODES
    assert {key for *_, key in network.edges(keys=True)} == SHOWN_EDGES
    assert network.is_directed()
    assert network.nodes[COMMISSION]["label"] == "Organization"
    assert network.edges[COMMISSION, CONCLUSION, "e1"]["confidence"] == 0.9


def test_gexf_holds_the_graph_and_no_clock() -> None:
    data = exported("gexf", sample_store())
    network = nx.read_gexf(io.BytesIO(data))
    assert set(network.nodes) == SHOWN_NODES
    assert network.nodes[PERSON]["label"] == "Lê Văn Mẫu"
    assert network.nodes[PERSON]["class"] == "Person"
    assert network.number_of_edges() == len(SHOWN_EDGES)
    assert b"lastmodifieddate" not in data


@settings(deadline=None)
@given(ANY_TEXT)
def test_xml_holds_any_string(text: str) -> None:
    for name in ("graphml", "gexf"):
        ElementTree.fromstring(exported(name, one_person(text)))


def test_the_tables_hold_the_graph_and_its_quotations() -> None:
    found = tables(sample_store())
    nodes, edges = ({row["id"]: row for row in found[name]} for name in ("nodes.csv", "edges.csv"))
    assert set(nodes) == SHOWN_NODES
    assert set(edges) == SHOWN_EDGES
    assert nodes[COMMISSION]["names"].split(" | ")[1] == "fr:Commission de mobilisation des masses"
    assert nodes[DOCUMENT]["title"] == "Hội nghị"
    assert "text" not in nodes[DOCUMENT]
    assert edges["e1"]["quotation"] == "Ban Dân vận Tỉnh ủy Nghệ An tổ chức\nвыполняет Заключение № 54"
    assert not {"parts", "text", "account"} & (set(edges["e1"]) | set(nodes[DOCUMENT]))
    assert edges["e6"]["former"] == "true"
    assert edges["e13"]["quotation"] == "Lê Văn Mẫu"


@pytest.mark.parametrize(
    ("name", "cell"),
    [
        ("=HYPERLINK(1)", "'=HYPERLINK(1)"),
        ("+1", "'+1"),
        ("-1", "'-1"),
        ("@sum", "'@sum"),
        ("a=1", "a=1"),
        ('a"b,c\nd', 'a"b,c\nd'),
        ("half \ud800", "half \ufffd"),
        ("nul \x00", "nul \ufffd"),
    ],
)
def test_a_cell_is_text(name: str, cell: str) -> None:
    assert tables(one_person(name))["nodes.csv"][0]["name"] == cell


def test_properties_without_a_column_are_kept() -> None:
    store = MemoryStore()
    store.write(Changes((Node("p", "Person", {"name": "n", "shoe_size": 42}),)))
    assert json.loads(tables(store)["nodes.csv"][0]["other"]) == {"shoe_size": 42}


def test_the_lines_hold_the_graph() -> None:
    found = lines(sample_store())
    assert {each["node"]["id"] for each in found if "node" in each} == SHOWN_NODES
    assert {each["edge"]["id"] for each in found if "edge" in each} == SHOWN_EDGES
    first = next(each["node"] for each in found if each.get("node", {}).get("id") == COMMISSION)
    assert first["properties"]["names"][0] == "vi:Ban Dân vận Tỉnh ủy Nghệ An"
    assert [*found[0]] == ["node"] and [*found[-1]] == ["edge"]


@settings(deadline=None)
@given(ANY_TEXT)
def test_the_lines_hold_any_string(text: str) -> None:
    expected = "".join("\ufffd" if "\ud800" <= char <= "\udfff" else char for char in text)
    found = lines(one_person(text))
    assert [each["node"]["properties"]["name"] for each in found if "node" in each] == [expected, expected]
