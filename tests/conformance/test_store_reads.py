"""What every engine reads: neighbours, indexed properties, scans, counts, search by name."""

import pytest

from graph.errors import StoreUnavailableError
from graph.records import Changes, Edge, Node
from graph.store import Direction, Store
from ontology.terms import Label, Relation

PEOPLE = tuple(Node(name, "Person", {"name_key": name.partition("/")[0]}) for name in ("anh", "binh", "binh/hue", "chi"))
BODIES = tuple(Node(name, "Organization") for name in ("board", "committee"))
EDGES = (
    Edge("1", "PRESIDES", "anh", "board"),
    Edge("2", "MEMBER_OF", "binh", "board"),
    Edge("3", "PART_OF", "board", "committee"),
    Edge("4", "SUCCEEDS", "binh", "anh"),
    Edge("5", "PART_OF", "board", "board"),
)


@pytest.fixture
def filled(store: Store) -> Store:
    documents = (Node("d1", "Document"), Node("d2", "Document"))
    store.write(Changes(nodes=(*PEOPLE, *BODIES, *documents, Node("b", "Block")), edges=(*EDGES, Edge("6", "IN_BLOCK", "d1", "b"))))
    return store


@pytest.mark.parametrize(
    ("ids", "types", "direction", "expected"),
    [
        (["board"], [], "both", "1235"),
        (["board"], [], "out", "35"),
        (["board"], [], "in", "125"),
        (["board"], ["PART_OF"], "both", "35"),
        (["board"], ["PART_OF", "PRESIDES"], "in", "15"),
        (["anh", "board", "anh"], [], "both", "12345"),
        (["d1"], [], "out", "6"),
        (["b"], ["IN_BLOCK"], "in", "6"),
        (["chi"], [], "both", ""),
        (["nobody", "\ud800"], [], "both", ""),
        ([], [], "both", ""),
    ],
)
def test_adjacent(filled: Store, ids: list[str], types: list[str], direction: Direction, expected: str) -> None:
    assert "".join(edge.id for edge in filled.adjacent(ids, types, direction)) == expected


@pytest.mark.parametrize(
    ("labels", "expected"),
    [
        (["Person"], ["anh", "binh", "binh/hue", "chi"]),
        (["Organization", "Person"], ["board", "committee", "anh", "binh", "binh/hue", "chi"]),
        (["Document"], ["d1", "d2"]),
        (["Event"], []),
        ([], ["board", "committee", "anh", "binh", "binh/hue", "chi", "d1", "d2", "b"]),
    ],
)
def test_scan_nodes(filled: Store, labels: list[str], expected: list[str]) -> None:
    found = list(filled.scan_nodes(labels))
    assert sorted(node.id for node in found) == sorted(expected)
    assert found == sorted(found, key=lambda node: (list(Label).index(Label(node.label)), node.id))


@pytest.mark.parametrize(("types", "expected"), [(["PART_OF"], "35"), (["SUCCEEDS", "PRESIDES"], "14"), ([], "123456"), (["AMENDS"], "")])
def test_scan_edges(filled: Store, types: list[str], expected: str) -> None:
    found = list(filled.scan_edges(types))
    assert "".join(sorted(edge.id for edge in found)) == expected
    assert found == sorted(found, key=lambda edge: (list(Relation).index(Relation(edge.type)), edge.id))


def test_a_scan_may_be_written_to_and_left(filled: Store) -> None:
    scan = filled.scan_nodes(["Person"])
    first = next(scan)
    filled.write(Changes(removed_nodes=(first.id,)))
    assert [node.id for node in scan] == ["binh", "binh/hue", "chi"]
    abandoned = filled.scan_edges()
    next(abandoned)
    del abandoned
    assert filled.counts()["Person"] == 3


def test_counts(filled: Store) -> None:
    counts = filled.counts()
    assert {name: count for name, count in counts.items() if count} == {
        "Person": 4, "Organization": 2, "Document": 2, "Block": 1,
        "PRESIDES": 1, "MEMBER_OF": 1, "PART_OF": 2, "SUCCEEDS": 1, "IN_BLOCK": 1,
    }  # fmt: skip
    assert counts["Event"] == counts["AMENDS"] == 0
    assert all(type(name) is str for name in counts)


NAMES = {
    "nghe": ("Tỉnh ủy Nghệ An", "tinh uy nghe an provincial party committee of nghe an"),
    "board": ("Ban Thường vụ Tỉnh ủy Nghệ An", "ban thuong vu tinh uy nghe an"),
    "hai": ("Thành ủy Hải Phòng", "thanh uy hai phong"),
    "regulation": ("Quy định 11-QĐ/TW", "quy dinh 11-qd/tw 11"),
    "yim": ("H'Yim Kđoh", "h'yim kdoh"),
    "ru": ("Народный совет", "народный совет"),
}


@pytest.mark.parametrize(
    ("words", "labels", "expected"),
    [
        ("tinh uy nghe an", [], ["nghe", "board"]),
        ("nghe a", [], ["nghe", "board"]),
        ("an nghe", [], ["nghe", "board"]),
        ("nghe an", ["Directive"], []),
        ("nghe xyz", [], []),
        ("ngh an", [], []),
        ("uy", [], ["nghe", "hai", "board"]),
        ("11-qd/t", [], ["regulation"]),
        ("11", ["Directive"], ["regulation"]),
        ("h'yim", [], ["yim"]),
        ("h'yi", [], ["yim"]),
        ("народный сов", [], ["ru"]),
        ("Народный", [], ["ru"]),
        ("", [], []),
        ("  ", [], []),
        ("*", [], []),
        ('" OR +( tinh~2 AND) [a TO b] \\ /x/ {', [], []),
        ("tinh:uy", [], ["nghe", "board"]),
    ],
)
def test_search(store: Store, words: str, labels: list[str], expected: list[str]) -> None:
    kinds = {"regulation": "Directive", "yim": "Person"}
    nodes = (
        Node(key, kinds.get(key, "Organization"), {"name": name, "names": (f"vi:{name}",), "search": folded})
        for key, (name, folded) in NAMES.items()
    )
    store.write(Changes(nodes=tuple(nodes)))
    hits = store.search(words, labels)
    assert {hit.node.id for hit in hits} == set(expected)
    assert [hit.node.id for hit in hits] == expected
    assert all(0 <= hit.score <= 1 and hit.node == store.nodes([hit.node.id])[hit.node.id] for hit in hits)


def test_a_whole_name_is_found_first_among_many(store: Store) -> None:
    longer = tuple(Node(f"n{n:04}", "Person", {"name": f"An Bình {n}", "search": f"an binh {n}"}) for n in range(600))
    store.write(Changes(nodes=(*longer, Node("whole", "Person", {"name": "An Bình", "search": "an binh ань бинь an binh"}))))
    hits = store.search("an binh", limit=3)
    assert hits[0].node.id == "whole"
    assert (len(hits), hits[0].score, hits[0].name) == (3, 1.0, "An Bình")


def test_search_follows_writes(store: Store) -> None:
    store.write(Changes(nodes=(Node("x", "Person", {"search": "anh"}),)))
    store.write(Changes(nodes=(Node("x", "Person", {"search": "binh"}),)))
    assert ([hit.node.id for hit in store.search("anh")], [hit.node.id for hit in store.search("binh")]) == ([], ["x"])
    store.write(Changes(removed_nodes=("x",)))
    assert store.search("binh") == []


def test_prepare_changes_nothing_the_second_time(filled: Store) -> None:
    before = filled.counts()
    filled.prepare()
    assert filled.counts() == before


def test_a_closed_store_says_so(embedded_store: Store) -> None:
    embedded_store.close()
    embedded_store.close()
    for use in (embedded_store.counts, embedded_store.prepare, lambda: embedded_store.nodes(["x"])):
        with pytest.raises(StoreUnavailableError, match="closed"):
            use()
