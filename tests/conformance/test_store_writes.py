"""What every engine does with changes: upserts by id, replaced whole; removals; one transaction or nothing."""

import pytest

from graph.errors import DanglingEdgeError, GraphError
from graph.records import Changes, Edge, Node, Properties
from graph.store import Store
from ontology.errors import UnknownTermError

BODY, PERSON, DOCUMENT, BLOCK = "party-committee/nghe-an", "ngoc-kim-nam", "0123456789abcdef0123", "person:nam"
PRESIDES = Edge("presides-1", "PRESIDES", PERSON, BODY, {"post": "head", "evidence": (f"{DOCUMENT}#char=0,9",), "confidence": 0.5})
MENTIONS = Edge("mentions-1", "MENTIONS", DOCUMENT, PERSON, {"spans": ("0,9", "12,15")})
IN_BLOCK = Edge("in-block-1", "IN_BLOCK", DOCUMENT, BLOCK)
SMALL = Changes(
    nodes=(
        Node(BODY, "Organization", {"name": "Tỉnh ủy Nghệ An", "kind": "party-committee"}),
        Node(PERSON, "Person", {"name": "Ngọc Kim Nam"}),
        Node(DOCUMENT, "Document", {"text": "Ngọc Kim Nam"}),
        Node(BLOCK, "Block"),
    ),
    edges=(PRESIDES, MENTIONS, IN_BLOCK),
)
VALUES: Properties = {
    "text": "Đảng ủy 𝕋 'quoted' \"twice\" \\ back\nline $x {y} `z` <script>",
    "empty": "",
    "zero": 0,
    "large": 2**62,
    "negative": -7,
    "half": 0.5,
    "whole": 2.0,
    "tiny": 1e-300,
    "yes": True,
    "no": False,
    "strings": ("một", "", "два"),
    "floats": (1.0, 2.5),
    "none": (),
}


def held(store: Store) -> tuple[dict[str, Node], dict[str, Edge]]:
    return {node.id: node for node in store.scan_nodes()}, {edge.id: edge for edge in store.scan_edges()}


def test_what_was_written_is_read(store: Store) -> None:
    store.write(SMALL)
    assert store.nodes([PERSON, BODY, DOCUMENT, BLOCK, "nobody"]) == {node.id: node for node in SMALL.nodes}
    assert store.edges(["presides-1", "mentions-1", "in-block-1", "none"]) == {edge.id: edge for edge in SMALL.edges}


@pytest.mark.parametrize("key", VALUES)
def test_each_value_keeps_its_type(store: Store, key: str) -> None:
    node, edge = Node(PERSON, "Person", {key: VALUES[key]}), Edge("e", "SUCCEEDS", PERSON, PERSON, {key: VALUES[key]})
    store.write(Changes(nodes=(node,), edges=(edge,)))
    for found in (store.nodes([PERSON])[PERSON], store.edges(["e"])["e"]):
        assert dict(found.properties) == {key: VALUES[key]}
        assert type(found.properties[key]) is type(VALUES[key])


def test_writing_twice_is_as_writing_once(store: Store) -> None:
    store.write(SMALL)
    once = held(store)
    store.write(SMALL)
    assert held(store) == once


def test_properties_are_replaced_whole(store: Store) -> None:
    store.write(SMALL)
    renamed = Node(PERSON, "Person", {"names": ("vi:Ngọc Kim Nam",)})
    former = Edge("presides-1", "PRESIDES", PERSON, BODY, {"former": True})
    store.write(Changes(nodes=(renamed,), edges=(former,)))
    assert store.nodes([PERSON]) == {PERSON: renamed}
    assert store.edges(["presides-1"]) == {"presides-1": former}
    assert store.edges(["mentions-1"]) == {"mentions-1": MENTIONS}


def test_a_node_changes_its_label_and_keeps_its_edges(store: Store) -> None:
    store.write(SMALL)
    event = Node(PERSON, "Event", {"name": "Ngọc Kim Nam"})
    store.write(Changes(nodes=(event,)))
    assert store.nodes([PERSON]) == {PERSON: event}
    assert store.counts()["Person"] == 0
    assert store.adjacent([PERSON]) == [MENTIONS, PRESIDES]


def test_an_edge_changes_its_ends(store: Store) -> None:
    store.write(SMALL)
    other = Node("other-body", "Organization")
    moved = Edge("presides-1", "PRESIDES", PERSON, "other-body", {"post": "head"})
    store.write(Changes(nodes=(other,), edges=(moved,)))
    assert store.edges(["presides-1"]) == {"presides-1": moved}
    assert store.counts()["PRESIDES"] == 1


def test_the_same_ends_are_joined_several_times(store: Store) -> None:
    tenures = tuple(Edge(f"tenure-{since}", "PRESIDES", PERSON, BODY, {"since": since}) for since in ("2011", "2016", "2021"))
    store.write(SMALL)
    store.write(Changes(edges=tenures))
    assert store.adjacent([BODY], ["PRESIDES"]) == [PRESIDES, *tenures]


def test_a_removed_node_takes_its_edges_along(store: Store) -> None:
    store.write(SMALL)
    store.write(Changes(removed_nodes=(PERSON, BLOCK, "nobody")))
    assert held(store) == ({BODY: SMALL.nodes[0], DOCUMENT: SMALL.nodes[2]}, {})


def test_a_removed_edge_leaves_its_ends(store: Store) -> None:
    store.write(SMALL)
    store.write(Changes(removed_edges=("presides-1", "in-block-1", "none")))
    assert held(store) == ({node.id: node for node in SMALL.nodes}, {"mentions-1": MENTIONS})


def test_removals_come_before_what_is_written_anew(store: Store) -> None:
    store.write(SMALL)
    store.write(Changes(nodes=(SMALL.nodes[1],), edges=(MENTIONS,), removed_nodes=(PERSON,)))
    assert held(store)[1] == {"mentions-1": MENTIONS, "in-block-1": IN_BLOCK}


def test_an_edge_to_nowhere_is_refused_and_nothing_is_written(store: Store) -> None:
    store.write(SMALL)
    before = held(store)
    astray = Edge("astray", "PART_OF", BODY, "nowhere")
    with pytest.raises(DanglingEdgeError) as raised:
        store.write(Changes(nodes=(Node("new", "Organization"),), edges=(astray,), removed_edges=("presides-1",)))
    assert raised.value.data == {"edge": "astray", "node": "nowhere"}
    assert held(store) == before


@pytest.mark.parametrize(
    "changes",
    [
        Changes(nodes=(Node("x", "Robot"),)),
        Changes(nodes=(Node("x", "Person`) DETACH DELETE (n"),)),
        Changes(edges=(Edge("x", "LIKES", PERSON, BODY),)),
        Changes(edges=(Edge("x", "PART_OF|PRESIDES", PERSON, BODY),)),
    ],
)
def test_words_outside_the_vocabulary_are_refused(store: Store, changes: Changes) -> None:
    with pytest.raises(UnknownTermError):
        store.write(changes)


@pytest.mark.parametrize("value", [float("nan"), float("inf"), 2**63, ("a", 1.0), (1, 2), None, {"a": 1}, b"bytes", "\ud800"])
def test_what_both_engines_cannot_hold_alike_is_refused(store: Store, value: object) -> None:
    properties: Properties = {"odd": value}  # type: ignore[dict-item]
    with pytest.raises(GraphError, match=r"odd.*ngoc-kim-nam"):
        store.write(Changes(nodes=(Node(PERSON, "Person", properties),)))
    assert held(store) == ({}, {})


def test_one_transaction_takes_many_rows(store: Store) -> None:
    people = tuple(Node(f"p{number:05}", "Person", {"n": number}) for number in range(12_000))
    edges = tuple(Edge(f"e{number:05}", "SUCCEEDS", f"p{number:05}", f"p{(number * 7) % 12_000:05}") for number in range(12_000))
    store.write(Changes(nodes=people, edges=edges))
    assert (store.counts()["Person"], store.counts()["SUCCEEDS"]) == (12_000, 12_000)
    assert list(store.scan_nodes()) == list(people)
    assert list(store.scan_edges()) == list(edges)
    assert len(store.nodes(node.id for node in people)) == 12_000


def test_a_hub_is_written_and_rewritten(store: Store) -> None:
    people = tuple(Node(f"p{number:04}", "Person") for number in range(3000))
    edges = [Edge(f"e{number:04}", "SUCCEEDS", "p0000", f"p{number:04}", {"n": number}) for number in range(3000)]
    store.write(Changes(nodes=people, edges=tuple(edges)))
    edges[7] = Edge("e0007", "SUCCEEDS", "p0000", "p0007", {"n": -1})
    store.write(Changes(edges=tuple(edges)))
    assert store.adjacent(["p0000"], ["SUCCEEDS"], "out") == edges
