"""Rows as JSON, CSV and lines for people."""

import csv
import io
import json

import pytest

from api.output import as_csv, as_json, facts, is_empty, record, safe
from graph.query import Column, Query
from graph.records import Rows

QUOTATION = {"id": "d1#char=0,4", "document": "d1", "quote": "a “b”\nc", "title": "T", "source": None, "date": "2023", "url": None}
GONE = {**QUOTATION, "id": "d2#char=0,4", "quote": None, "title": None, "date": None}
QUERY = Query(
    "asked",
    "topic",
    "?",
    "",
    columns=tuple(
        Column(name, type_, "") for name, type_ in [("name", "string"), ("is_old", "boolean"), ("says", "evidence"), ("of", "strings")]
    ),
)
ROWS = Rows(("name", "is_old", "says", "of"), ({"name": 'Ông "Ánh", <b>', "is_old": False, "says": [QUOTATION, GONE], "of": ["x", "y"]},))


def test_json_is_the_rows_and_nothing_else() -> None:
    assert json.loads(as_json(ROWS)) == list(ROWS.rows)
    assert "Ánh" in as_json(ROWS)


def test_csv_reads_back_with_quotations_and_their_ids() -> None:
    assert list(csv.DictReader(io.StringIO(as_csv(QUERY, ROWS)))) == [
        {
            "name": 'Ông "Ánh", <b>',
            "is_old": "false",
            "says": "“a “b”\nc”",
            "says_ids": "d1#char=0,4 d2#char=0,4",
            "of": "x; y",
        }
    ]


def test_csv_without_rows_still_has_its_columns() -> None:
    assert as_csv(QUERY, Rows(ROWS.columns, ())) == "name,is_old,says,says_ids,of\n"


def test_a_record_leaves_out_what_is_empty_and_quotes_in_one_line() -> None:
    assert list(record(QUERY, ROWS.rows[0])) == [
        ("name", 'Ông "Ánh", <b>'),
        ("says", "“a “b” c”\n— T, 2023 [d1#char=0,4]"),
        ("", "(the document is no longer in the store)\n—  [d2#char=0,4]"),
        ("of", "x; y"),
    ]


@pytest.mark.parametrize(
    ("value", "expected"), [(None, True), ("", True), ([], True), (False, True), (0, False), (True, False), ("0", False)]
)
def test_only_nothing_is_empty(value: object, expected: bool) -> None:
    assert is_empty(value) is expected


def test_nothing_in_a_document_commands_the_terminal() -> None:
    assert safe("a\x1b[31mb\x07\x9bc\td\n") == "a\ufffd[31mb\ufffd\ufffdc\td\n"


def test_facts_name_the_other_end_and_the_post() -> None:
    thing = {"id": "p", "label": "Person", "name": "P", "names": []}
    edge = {
        "id": "e",
        "type": "PRESIDES",
        "source": "p",
        "target": "o",
        "post": "head",
        "since": "2023",
        "former": True,
        "evidence": [QUOTATION],
    }
    back = {"id": "f", "type": "APPOINTS", "source": "d", "target": "p", "evidence": []}
    around = {"nodes": [{"id": "o", "label": "Organization", "name": "O"}], "edges": [edge, back]}
    assert list(facts(thing, around)) == [
        ("id", "p"),
        ("label", "Person"),
        ("name", "P"),
        ("APPOINTS ←", "d [d]"),
        ("PRESIDES →", "O [o] (post head, since 2023, former)\n“a “b” c”\n— T, 2023 [d1#char=0,4]"),
    ]
