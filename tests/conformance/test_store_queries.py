"""What every engine makes of a question: plain rows, limits, and no way to write."""

import inspect
import threading
from datetime import date
from typing import Any

import pytest

from graph.bolt.store import BoltStore
from graph.embedded.store import EmbeddedStore
from graph.errors import QueryLimitError, QueryRefusedError
from graph.query import Column, Query
from graph.records import Changes, Edge, Node
from graph.store import Store
from tests.support.memory_store import MemoryStore

ANH = {"id": "anh", "label": "Person", "name": "Anh", "tags": ["x", "y"], "share": 1.5}
BOARD = {"id": "board", "label": "Organization"}
PRESIDES = {"id": "e", "type": "PRESIDES", "source": "anh", "target": "board", "former": True}


def asked(text: str, *columns: str) -> Query:
    return Query("q", "tests", "?", text, columns=tuple(Column(name, "any", "") for name in columns))


def cell(store: Store, expression: str, **parameters: object) -> Any:
    return store.query(asked(f"MATCH (a:Person)-[e]->(b) RETURN {expression} AS cell"), parameters).rows[0]["cell"]


@pytest.fixture
def filled(store: Store) -> Store:
    anh = Node("anh", "Person", {"name": "Anh", "tags": ("x", "y"), "share": 1.5})
    store.write(Changes(nodes=(anh, Node("board", "Organization")), edges=(Edge("e", "PRESIDES", "anh", "board", {"former": True}),)))
    return store


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("null", None),
        ("true", True),
        ("1", 1),
        ("9007199254740993", 9007199254740993),
        ("1.0", 1.0),
        ("1.5", 1.5),
        ("0.0/0.0", None),
        ("1.0/0.0", None),
        ("'𝕋 \\' \" ế'", "𝕋 ' \" ế"),
        ("[1, 'a', null, [2.5]]", [1, "a", None, [2.5]]),
        ("[]", []),
        ("{a: 1, b: null, c: {d: [true]}}", {"a": 1, "b": None, "c": {"d": [True]}}),
        ("a", ANH),
        ("b", BOARD),
        ("e", PRESIDES),
        ("[a, b]", [ANH, BOARD]),
        ("{node: a, edges: [e]}", {"node": ANH, "edges": [PRESIDES]}),
        ("labels(a)", ["Entity", "Person"]),
        ("type(e)", "PRESIDES"),
        ("a.tags", ["x", "y"]),
        ("date('2024-01-02')", "2024-01-02"),
        ("datetime('2024-01-02T03:04:05Z')", "2024-01-02T03:04:05Z"),
        ("datetime('2024-01-02T03:04:05.120+07:00')", "2024-01-02T03:04:05.12+07:00"),
        ("localdatetime('2024-01-02T03:04')", "2024-01-02T03:04:00"),
        ("localtime('03:04')", "03:04:00"),
        ("time('03:04Z')", "03:04:00Z"),
        ("[date('2024-01-02')]", ["2024-01-02"]),
        ("count(*)", 1),
        ("avg(a.share)", 1.5),
        ("date.truncate('year', date('2024-05-06'))", "2024-01-01"),
    ],
)
def test_a_cell_is_a_plain_value(filled: Store, expression: str, expected: object) -> None:
    found = cell(filled, expression)
    assert found == expected if not expression.startswith("labels") else sorted(found) == expected
    assert type(found) is type(expected)


def test_a_path_is_its_nodes_and_edges(filled: Store) -> None:
    rows = filled.query(asked("MATCH path = (:Person)-[:PRESIDES]->(:Organization) RETURN path"), {})
    assert rows.rows == ({"path": {"nodes": [ANH, BOARD], "edges": [PRESIDES]}},)


@pytest.mark.parametrize(
    ("value", "expected"),
    [("a", "a"), (1, 1), (1.0, 1.0), (True, True), (None, None), (["a"], ["a"]), ([], []), ("'; RETURN 1 //", "'; RETURN 1 //")],
)
def test_values_travel_as_parameters(filled: Store, value: object, expected: object) -> None:
    found = cell(filled, "$value", value=value)
    assert found == expected
    assert type(found) is type(expected)


def test_columns_are_those_of_the_question(filled: Store) -> None:
    rows = filled.query(asked("MATCH (n:Entity) RETURN n.name AS name, n.id AS id ORDER BY id"), {})
    assert (rows.columns, rows.is_cut) == (("name", "id"), False)
    assert [list(row) for row in rows.rows] == [["name", "id"]] * 2
    empty = filled.query(asked("MATCH (n:Event) RETURN n.name AS name, n.id AS id", "name", "id"), {})
    assert (empty.columns, empty.rows) == (("name", "id"), ())


@pytest.mark.parametrize(("limit", "count", "is_cut"), [(2, 2, True), (3, 3, False), (4, 3, False)])
def test_rows_are_cut_at_the_limit(store: Store, limit: int, count: int, is_cut: bool) -> None:
    rows = store.query(asked("UNWIND [1, 2, 3] AS n RETURN n"), {}, limit=limit)
    assert ([row["n"] for row in rows.rows], rows.is_cut) == ([1, 2, 3][:count], is_cut)


def test_an_engine_may_have_its_own_text(store: Store) -> None:
    texts = {"embedded": "RETURN 'embedded' AS engine", "bolt": "RETURN 'bolt' AS engine"}
    found = store.query(Query("q", "tests", "?", "RETURN 'shared' AS engine", texts=texts), {}).rows
    assert found == ({"engine": "embedded" if store.url.startswith("file:") else "bolt"},)


@pytest.mark.parametrize(
    "text",
    [
        "UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b WITH a, b WHERE a + b < 0 RETURN count(*) AS n",
        "UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b WITH a, b WHERE a + b < 0 RETURN a",
    ],
)
def test_a_question_runs_out_of_time(store: Store, text: str) -> None:
    with pytest.raises(QueryLimitError) as raised:
        store.query(asked(text), {}, timeout=0.3)
    assert raised.value.data == {"limit": "time", "timeout": 0.3}
    assert store.query(asked("RETURN 1 AS n"), {}).rows == ({"n": 1},)


WRITES = (
    "CREATE (n:Person {id: 'z'}) RETURN n",
    "MATCH (n) DETACH DELETE n",
    "MATCH (n) SET n.name = 'z' RETURN n",
    "MATCH (n) REMOVE n.name RETURN n",
    "MERGE (n:Person {id: 'z'}) RETURN n",
    "MATCH (n) WITH n CALL (n) { SET n.x = 1 } RETURN n",
    "CALL () { CREATE (n:Person {id: 'z'}) RETURN n } RETURN n.id",
    "MATCH (n) FOREACH (x IN [1] | SET n.x = 1)",
    "UNWIND [1] AS x CALL (x) { CREATE (:Person {id: 'z'}) } IN TRANSACTIONS",
    "/* a question */ MATCH (n) // really\n DELETE n",
    "EXPLAIN MATCH (n) RETURN n",
    "PROFILE MATCH (n) RETURN n",
    "CYPHER 25 MATCH (n) RETURN n",
    "DROP INDEX entity_search",
    "CREATE INDEX x FOR (n:Person) ON (n.x)",
    "SHOW TRANSACTIONS",
    "TERMINATE TRANSACTIONS 'x'",
    "USE system MATCH (n) RETURN n",
)
READS_TOO_MUCH = (
    "LOAD CSV FROM 'file:///etc/hostname' AS line RETURN line",
    "WITH 1 AS one LOAD /* */ CSV FROM 'http://127.0.0.1/' AS line RETURN line",
    "CALL dbms.listConfig() YIELD name RETURN name",
    "CALL `dbms`.`listConfig`() YIELD name RETURN name",
    "CALL db.createLabel('X')",
    "CALL apoc.load.json('file:///etc/hostname') YIELD value RETURN value",
    "MATCH (n) CALL db.index.fulltext.createNodeIndex('x', ['X'], ['x']) RETURN n",
    "RETURN apoc.load.json('x') AS x",
    "RETURN 1 AS a; MATCH (n) DETACH DELETE n",
)
WRONG = (
    "MATCH (n RETURN n",
    "RETURN $missing AS x",
    "RETURN nofunction(1) AS x",
    "RETURN 1/0 AS x",
    "MATCH (n)",
    "",
    "   ",
    "// only words",
)


@pytest.mark.parametrize("text", [*WRITES, *READS_TOO_MUCH, *WRONG])
def test_what_no_question_may_do(filled: Store, text: str) -> None:
    before = (filled.counts(), list(filled.scan_nodes()))
    with pytest.raises(QueryRefusedError):
        filled.query(asked(text), {})
    assert (filled.counts(), list(filled.scan_nodes())) == before


@pytest.mark.parametrize(
    "text",
    [
        "MATCH (n) WHERE n.name = 'LOAD CSV FROM; CREATE' RETURN n.id AS x",
        'MATCH (n) WHERE n.name = "CALL dbms.x()" RETURN n.id AS x',
        "MATCH (n:Person) // CREATE, CALL dbms.x()\nRETURN n.id AS x",
        "MATCH (n:Person) RETURN n.id AS `call dbms.x()`;",
        "MATCH (n:Person) CALL (n) { MATCH (n)-[e]->() RETURN count(e) AS edges } RETURN edges",
        "MATCH (n:Person) WHERE EXISTS { (n)-[:PRESIDES]->() } RETURN n.id AS x",
        "MATCH (n:Person) RETURN COUNT { (n)--() } AS x",
        "UNWIND [1] AS set RETURN set",
    ],
)
def test_what_looks_forbidden_and_is_not(filled: Store, text: str) -> None:
    assert filled.query(asked(text), {}).columns is not None


def test_threads_ask_and_write_at_once(store: Store) -> None:
    failures: list[BaseException] = []

    def work(number: int) -> None:
        try:
            for turn in range(10):
                store.write(Changes(nodes=(Node(f"p{turn}", "Person", {"by": number}), Node(f"own-{number}-{turn}", "Person"))))
                assert store.query(asked("MATCH (n:Person) RETURN count(n) AS n"), {}).rows[0]["n"]
        except BaseException as failure:  # noqa: BLE001 - a thread's failure is raised by the test below
            failures.append(failure)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert store.counts()["Person"] == 50


def test_dates_travel_as_iso(store: Store) -> None:
    assert store.query(asked("RETURN $day AS day"), {"day": date(2024, 1, 2)}).rows == ({"day": "2024-01-02"},)


@pytest.mark.parametrize("value", ["\ud800", 2**63, b"bytes", object(), [{"deep": {1j}}]])
def test_a_parameter_that_is_no_value_is_named(store: Store, value: object) -> None:
    with pytest.raises(QueryRefusedError, match="'odd'"):
        store.query(asked("RETURN $odd AS x"), {"odd": value})


@pytest.mark.parametrize("engine", [EmbeddedStore, BoltStore, MemoryStore])
def test_the_signatures_are_the_ports(engine: type[Store]) -> None:
    for name, method in inspect.getmembers(Store, inspect.isfunction):
        if not name.startswith("_"):
            assert inspect.signature(getattr(engine, name)) == inspect.signature(method), name
