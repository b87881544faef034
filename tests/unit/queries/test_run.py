"""Rows come out in their declared order, with quotations cut by code points from the stored texts."""

from graph.query import Column, Query
from graph.records import Rows
from queries.quotations import quote
from queries.run import run
from tests.support.memory_store import MemoryStore

TEXT = "𝕋in: Ban Dân vận Tỉnh ủy.\nHết."
STORED = {"document": "d1", "name": "d1.txt", "title": "A title", "source": None, "published": "2023-05-10", "url": None, "text": TEXT}
QUERY = Query(
    "asked",
    "topic",
    "What?",
    "",
    columns=(Column("directive", "string", ""), Column("evidence", "evidence", ""), Column("note", "string", "")),
)


def store_with(*rows: dict[str, object]) -> MemoryStore:
    texts = Rows(tuple(STORED), (STORED,))
    return MemoryStore(answers={"asked": Rows(("evidence", "directive"), rows), "texts_of_documents": texts})


def test_evidence_becomes_quotations_with_their_source() -> None:
    store = store_with({"evidence": ["d1#char=5,25", "d1#char=26,30", "d1#char=5,25"], "directive": "conclusion-54"})
    rows = run(store, QUERY, {})
    assert rows.columns == ("directive", "evidence", "note")
    (row,) = rows.rows
    assert list(row) == ["directive", "evidence", "note"]
    assert row["note"] is None
    first, second = row["evidence"]  # type: ignore[misc]
    assert first == {
        "id": "d1#char=5,25",
        "document": "d1",
        "start": 5,
        "end": 25,
        "quote": "Ban Dân vận Tỉnh ủy.",
        "title": "A title",
        "source": None,
        "date": "2023-05-10",
        "url": None,
    }
    assert second["quote"] == "Hết."


def test_no_evidence_is_an_empty_list() -> None:
    assert run(store_with({"evidence": None, "directive": "x"}), QUERY, {}).rows[0]["evidence"] == []


def test_a_document_that_is_gone_has_no_quotation_but_is_named() -> None:
    found = quote(store_with(), ["d2#char=0,5"])["d2#char=0,5"]
    assert (found["document"], found["start"], found["end"], found["quote"], found["title"]) == ("d2", 0, 5, None, None)


def test_an_answer_that_was_cut_says_so() -> None:
    rows = run(store_with({"evidence": [], "directive": "a"}, {"evidence": [], "directive": "b"}), QUERY, {}, limit=1)
    assert rows.is_cut
    assert [row["directive"] for row in rows.rows] == ["a"]
