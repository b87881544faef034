"""What the catalogue understands of Cypher."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from queries.text import parameters, pieces, returned, terms, writes


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("MATCH (a:Person)", [("label", "Person")]),
        ("MATCH (:Person)-[:PRESIDES]->(b)", [("label", "Person"), ("relation", "PRESIDES")]),
        ("MATCH (a)-[r:A|B|:C*1..3]->(b)", [("relation", "A"), ("relation", "B"), ("relation", "C")]),
        ("MATCH (a)<-[:A*0..]-(b)", [("relation", "A")]),
        ("MATCH (a:One&!Two)", [("label", "One"), ("label", "Two")]),
        ("MATCH (a:One:Two {id: $id})", [("label", "One"), ("label", "Two")]),
        ("MATCH (a:`One`)", [("label", "One")]),
        ("MATCH (a) WHERE a:Event RETURN a", [("label", "Event")]),
        ("RETURN CASE WHEN a:Event THEN 1 END", [("label", "Event")]),
        ("MATCH (a) WHERE EXISTS { (a)-[:A]->(:B) } RETURN a", [("relation", "A"), ("label", "B")]),
        ("MATCH (a) WHERE EXISTS { MATCH (x) WHERE x:B } RETURN a", [("label", "B")]),
        ("CALL (a) { WITH a WHERE a:B RETURN 1 AS one }", [("label", "B")]),
        # near-misses: no label and no relation is named
        ("RETURN {date: d, of: 'x'} AS map", []),
        ("RETURN [x IN xs | x.name] AS names", []),
        ("RETURN 'a:Person' AS text // (a:Nothing)", []),
        ("RETURN xs[0..2] AS first /* (a:Nothing) */", []),
        ("MATCH (a {id: $id})", []),
    ],
)
def test_labels_and_relations_are_found(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(what, name) for what, name, _ in terms(pieces(text))] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("MATCH (a) SET a.x = 1", ["SET"]),
        ("merge (a:Person)", ["merge"]),
        ("MATCH (a) DETACH DELETE a", ["DETACH", "DELETE"]),
        ("LOAD CSV FROM 'x' AS row", ["LOAD"]),
        ("MATCH (a) WHERE a.set = 1 RETURN {delete: 1, set: 2} AS create_", []),
        ("MATCH (a:Set) RETURN 'CREATE' AS text // DELETE", []),
    ],
)
def test_writes_are_found(text: str, expected: list[str]) -> None:
    assert [piece.text for piece in writes(pieces(text))] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("RETURN a, b.c AS d", [("a", "d")]),
        ("RETURN DISTINCT a AS x ORDER BY x LIMIT 3", [("x",)]),
        ("RETURN a.name", [("",)]),
        ("RETURN reduce(all = [], p IN ps | all + p) AS sum, count(*) AS n", [("sum", "n")]),
        ("RETURN 1 AS a UNION ALL RETURN 2 AS b", [("a",), ("b",)]),
        ("CALL (x) { RETURN 1 AS inner } RETURN inner AS outer;", [("outer",)]),
        ("MATCH (a)", []),
    ],
)
def test_returned_columns_are_read(text: str, expected: list[tuple[str, ...]]) -> None:
    assert [columns for columns, _ in returned(pieces(text))] == expected


def test_parameters_come_with_the_line_of_their_first_use() -> None:
    assert parameters(pieces("MATCH (a {id: $id})\nWHERE $x IS NULL OR a.y = $x // $z\nRETURN '$no' AS no")) == {"id": 1, "x": 2}


@given(st.text())
def test_no_text_makes_it_fail(text: str) -> None:
    found = pieces(text)
    list(terms(found)), list(writes(found)), returned(found), parameters(found)
    assert all(piece.text in text for piece in found)
