"""The catalogue refuses what is wrong, with file and line, and finds what is asked for."""

from pathlib import Path

import pytest

from graph.query import Query
from queries.catalog import ENGINES, FOLDER, Catalogue
from queries.errors import QueryFileError, UnknownQueryError

GOOD = """// Who presides
// this body?
// param body: string of Organization -- the body
// param since: date = null -- only from this day on
// column person: string -- the person's id
// column evidence: evidence -- the sentences
MATCH (p:Person)-[r:PRESIDES]->(:Organization {id: $body}) WHERE $since IS NULL OR r.since >= $since
RETURN p.id AS person, r.evidence AS evidence
"""


def put(folder: Path, name: str, text: str) -> Path:
    path = folder / "topic" / f"{name}.cypher"
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_a_file_becomes_a_query(tmp_path: Path) -> None:
    put(tmp_path, "heads", GOOD)
    query = Catalogue([tmp_path]).get("heads")
    assert (query.name, query.topic, query.question) == ("heads", "topic", "Who presides this body?")
    assert [(p.name, p.type, p.label, p.is_required) for p in query.parameters] == [
        ("body", "string", "Organization", True),
        ("since", "date", "", False),
    ]
    assert [(c.name, c.type) for c in query.columns] == [("person", "string"), ("evidence", "evidence")]
    assert query.text == GOOD


@pytest.mark.parametrize(
    ("old", "new", "line", "says"),
    [
        ("$body}", "$bodi}", 7, "$bodi is not declared"),
        ("{id: $body}", "", 3, "body is declared but not used"),
        (":Person)", ":Persn)", 7, "'Persn' is no label"),
        (":PRESIDES]", ":PRESIDE]", 7, "'PRESIDE' is no relation"),
        ("RETURN p.id", "SET p.x = 1 RETURN p.id", 8, "SET would change the graph"),
        ("// Who presides\n// this body?\n", "", 1, "does not say the question"),
        ("// column person: string -- the person's id\n// column evidence: evidence -- the sentences\n", "", 1, "declares no column"),
        ("// column person: string -- the person's id\n", "", 7, "returns person, evidence; the header declares evidence"),
        (" AS person", "", 8, "column 1 of this RETURN has no name"),
        ("RETURN p.id AS person, r.evidence AS evidence", "", 1, "returns nothing"),
        (": date", ": day", 4, "unknown type 'day'"),
        ("since: date = null", "body: date = null", 4, "parameter body is declared twice"),
        ("= null", "= nothing", 4, "is no JSON value"),
        ("of Organization", "of Organisation", 3, "cannot be a string of Organisation"),
        ("string of Organization", "int of Organization", 3, "cannot be a int of Organization"),
        (" -- the body", "", 3, "is no parameter"),
        (": evidence --", ": proof --", 6, "unknown type 'proof'"),
        (" -- the sentences", "", 6, "is no column"),
        ("// column person", "// and more words\n// column person", 5, "neither a parameter nor a column"),
    ],
)
def test_a_wrong_file_is_refused_with_its_line(tmp_path: Path, old: str, new: str, line: int, says: str) -> None:
    assert old in GOOD
    path = put(tmp_path, "heads", GOOD.replace(old, new, 1))
    with pytest.raises(QueryFileError) as caught:
        Catalogue([tmp_path])
    assert says in caught.value.message
    assert caught.value.data == {"file": str(path), "line": line}


def test_a_near_term_is_proposed(tmp_path: Path) -> None:
    put(tmp_path, "heads", GOOD.replace(":PRESIDES]", ":PRESIDE]"))
    with pytest.raises(QueryFileError, match="Did you mean PRESIDES"):
        Catalogue([tmp_path])


def test_two_of_one_name_are_refused(tmp_path: Path) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    for folder in (first, second):
        folder.mkdir()
        put(folder, "heads", GOOD)
    with pytest.raises(QueryFileError, match="there already"):
        Catalogue([first, second])
    with pytest.raises(QueryFileError, match="there already"):
        Catalogue([first], built_in=[Query("heads", "topic", "?", "")])


def test_an_engine_may_have_its_own_text(tmp_path: Path) -> None:
    put(tmp_path, "heads", GOOD)
    own = "MATCH (p:Person)-[r:PRESIDES]->({id: $body}) RETURN p.id AS person, $since AS evidence"
    put(tmp_path, "heads.bolt", own)
    query = Catalogue([tmp_path]).get("heads")
    assert [query.text_for(engine) for engine in ENGINES] == [GOOD, own]


@pytest.mark.parametrize(
    ("name", "text", "says"),
    [
        ("heads.neo4j", "RETURN 1 AS x", "'neo4j' is no engine"),
        ("tails.bolt", "RETURN 1 AS x", "no tails.cypher beside it"),
        ("heads.bolt", "MATCH (:Person {id: $body}) RETURN $since AS person", "returns person"),
    ],
)
def test_a_wrong_text_of_an_engine_is_refused(tmp_path: Path, name: str, text: str, says: str) -> None:
    put(tmp_path, "heads", GOOD)
    path = put(tmp_path, name, text)
    with pytest.raises(QueryFileError, match=says) as caught:
        Catalogue([tmp_path])
    assert caught.value.data["file"] == str(path)


def test_a_folder_that_is_not_there_and_a_file_that_is_no_text_are_refused(tmp_path: Path) -> None:
    with pytest.raises(QueryFileError, match="not there"):
        Catalogue([tmp_path / "nowhere"])
    put(tmp_path, "heads", "").write_bytes(b"\xff\xfe//")
    with pytest.raises(QueryFileError, match="not UTF-8"):
        Catalogue([tmp_path])


@pytest.mark.parametrize(
    ("asked", "near"),
    [("directives_of_bod", "directives_of_body"), ("Counts", "counts"), ("president_of_body", "presidents_of_body")],
)
def test_a_near_name_is_proposed(asked: str, near: str) -> None:
    with pytest.raises(UnknownQueryError) as caught:
        Catalogue().get(asked)
    assert near in caught.value.hint
    assert caught.value.status == 404


def test_what_is_like_no_name_leads_to_the_catalogue() -> None:
    with pytest.raises(UnknownQueryError, match="remit query"):
        Catalogue().get("zzzz")


def test_the_program_has_one_query_a_file() -> None:
    catalogue = Catalogue()
    assert list(catalogue.names()) == sorted(path.stem for path in FOLDER.rglob("*.cypher") if "." not in path.stem)
    assert all(query.question.rstrip().endswith(("?", ".")) and query.columns for query in catalogue)
