"""The fold: parts of several documents become one node, and one edge each time a post was held."""

from itertools import permutations

import pytest

from graph.records import Span
from loaders.assemble import bundle_of, fold_bundle, fold_node, parts_of
from loaders.contribution import EdgePart, NodePart

TENURE = ("person/a", "PRESIDES", "party-committee/nghe-an", "head")


def part(document: str, since: str | None = None, until: str | None = None, *, is_former: bool = False, **more: object) -> EdgePart:
    return EdgePart(TENURE, document, Span(0, 9), "rule", 0.9, "stated", since, until, is_former, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("parts", "tenures"),
    [
        ([part("d1"), part("d2")], [(None, None, None)]),
        ([part("d1"), part("d2", "2021")], [("2021", None, None)]),
        ([part("d1", "2021"), part("d2", "2021-05"), part("d3", "2021-05-03")], [("2021-05-03", None, None)]),
        ([part("d1", "2021", "2025"), part("d2", "2025")], [("2021", "2025", None), ("2025", None, None)]),
        ([part("d1", "2016"), part("d2", "2021"), part("d3")], [(None, None, None), ("2016", None, None), ("2021", None, None)]),
        ([part("d1", is_former=True), part("d2")], [(None, None, True)]),
        ([part("d1", until="2025"), part("d2", "2021")], [("2021", "2025", None)]),
    ],
)
def test_a_post_is_one_edge_each_time_it_was_held(parts: list[EdgePart], tenures: list[tuple[str | None, ...]]) -> None:
    for order in permutations(parts):
        edges = fold_bundle(TENURE, order)
        told = sorted(((e.properties.get("since"), e.properties.get("until"), e.properties.get("former")) for e in edges), key=str)
        assert told == sorted(tenures, key=str)
        assert len({edge.id for edge in edges}) == len(edges)


def test_an_edge_gives_back_the_parts_it_was_folded_from() -> None:
    parts = [part("d1", seen="2023-06-24"), part("d2", "2021", seen="2025-01-01")]
    (edge,) = fold_bundle(TENURE, parts)
    assert bundle_of(edge) == TENURE
    assert set(parts_of(edge)) == set(parts)
    assert edge.properties["evidence"] == ("d1#char=0,9", "d2#char=0,9")
    assert (edge.properties["first_seen"], edge.properties["last_seen"]) == ("2023-06-24", "2025-01-01")


def test_no_part_is_no_edge() -> None:
    assert fold_bundle(TENURE, []) == []


def conclusion(document: str, **attributes: str) -> NodePart:
    return NodePart(document, "conclusion-54", "Directive", attributes, ("vi:Kết luận 54",), ("0,9",))


def test_of_an_attribute_the_value_most_documents_give_counts_and_the_others_are_told() -> None:
    node = fold_node([conclusion("d1", date="2023-05-09"), conclusion("d2", date="2023-05-09"), conclusion("d3", date="2023-05-10")])
    assert node.properties["date"] == "2023-05-09"
    assert node.properties["disagreements"] == ("date: 2023-05-09 | 2023-05-10",)
    assert node.properties["documents"] == 3


def test_of_values_with_equal_votes_the_more_precise_counts_in_any_order() -> None:
    parts = [conclusion("d1", date="2023"), conclusion("d2", date="2023-05-09")]
    assert {fold_node(order).properties["date"] for order in permutations(parts)} == {"2023-05-09"}
