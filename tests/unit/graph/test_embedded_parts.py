"""Parts of the store that need no engine: texts, guard, times, ranking, the lock's words, the Java machine's arguments."""

import re
from importlib.resources import files
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.cypher import guard
from graph.cypher.parameters import is_text
from graph.cypher.ranking import index_query, rank, words_of
from graph.cypher.texts import FAMILIES, families_of_ends, family_of, text
from graph.cypher.times import spell_time
from graph.embedded import jvm
from graph.errors import QueryRefusedError, StoreUnavailableError
from graph.records import Node
from ontology.errors import UnknownTermError
from ontology.terms import Label, Relation

TEXTS = sorted(entry.name.removesuffix(".cypher") for entry in files("graph.cypher").iterdir() if entry.name.endswith(".cypher"))


@pytest.mark.parametrize("name", TEXTS)
def test_a_text_says_what_it_does_and_holds_no_values(name: str) -> None:
    found = text(name)
    assert found.startswith("// ")
    assert not re.search(r"['\"]", found.partition("\n")[2])


@pytest.mark.parametrize("word", ["", "Robot", "Person) DETACH DELETE (n", "PRESIDES]->() //", "person", "Person|", "Person:Robot"])
def test_only_words_of_the_vocabulary_stand_in_a_text(word: str) -> None:
    with pytest.raises(UnknownTermError):
        text("count_nodes", label=word)


def test_every_label_has_a_family_and_every_relation_ends() -> None:
    assert {family_of(label) for label in Label} == set(FAMILIES)
    for relation in Relation:
        assert families_of_ends(relation)
    assert families_of_ends("MENTIONS") == [("Document", "Entity")]


@pytest.mark.parametrize(
    ("written", "spelt"),
    [
        ("2024-01-02", "2024-01-02"),
        ("2024-01-02T03:04", "2024-01-02T03:04:00"),
        ("2024-01-02T03:04:05.000000000+00:00", "2024-01-02T03:04:05Z"),
        ("2024-01-02T03:04:05.120000000+07:00", "2024-01-02T03:04:05.12+07:00"),
        ("2024-01-02T03:04Z[Etc/UTC]", "2024-01-02T03:04:00Z"),
        ("2024-01-02T03:04:05+07:00[Asia/Ho_Chi_Minh]", "2024-01-02T03:04:05+07:00"),
        ("03:04:05.5", "03:04:05.5"),
        ("P1DT2H", "P1DT2H"),
        ("no time", "no time"),
    ],
)
def test_times_have_one_spelling(written: str, spelt: str) -> None:
    assert spell_time(written) == spelt
    assert spell_time(spelt) == spelt


@given(st.text(alphabet="MATCHRETURNCALLOADSVcsv(){}[];./*'\"`\\\n abc", max_size=60))
def test_the_guard_answers_on_any_text(given_text: str) -> None:
    for whole in (given_text, f"MATCH (n) {given_text} RETURN n"):
        try:
            guard.check(whole)
        except QueryRefusedError as refusal:
            assert refusal.hint


@given(st.text(alphabet="abc ;.()CALL LOAD CSV", max_size=30))
def test_words_in_strings_and_comments_do_not_count(inside: str) -> None:
    guard.check(f"MATCH (n) WHERE n.name = '{inside}' OR n.name = \"{inside}\" /* {inside} */ RETURN n.id AS `{inside}` // {inside}")


@given(st.text())
def test_search_words_hold_nothing_that_lucene_reads(words: str) -> None:
    found = words_of(words)
    assert all(re.fullmatch(r"(\+(\w|\\['.])+\*?( |$))+", index_query(found)) for _ in found[:1])


@pytest.mark.parametrize(("value", "expected"), [("", True), ("Đảng ủy 𝕋", True), ("\ud800", False), ("a\udfff", False)])
def test_is_text(value: str, expected: bool) -> None:
    assert is_text(value) is expected


def test_whole_names_come_first_then_beginnings_then_the_shorter() -> None:
    names = ["Ban Dân vận Tỉnh ủy Huế", "Tỉnh ủy Huế mở rộng", "Tỉnh ủy Huế", "Văn phòng Tỉnh ủy Huế và các ban"]
    folded = ["ban dan van tinh uy hue", "tinh uy hue mo rong", "tinh uy hue", "van phong tinh uy hue va cac ban"]
    nodes = [Node(str(at), "Organization", {"name": name, "search": folded[at]}) for at, name in enumerate(names)]
    hits = rank([*nodes, Node("x", "Organization", {"search": "tinh uy"})], ["tinh", "uy", "hue"], 10)
    assert [hit.node.id for hit in hits] == ["2", "1", "0", "3"]
    assert hits[0].score == 1.0
    assert len(rank(nodes, ["tinh", "uy", "hue"], 2)) == 2


@pytest.mark.parametrize("heap", ["", "1", "1t", "-1g", "0g", "1g -Dx=y"])
def test_a_heap_that_is_none_is_named(monkeypatch: pytest.MonkeyPatch, heap: str) -> None:
    monkeypatch.setenv("REMIT_HEAP", heap)
    with pytest.raises(StoreUnavailableError, match="REMIT_HEAP"):
        jvm._arguments(Path("quiet.properties"))


def test_the_heap_is_settable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REMIT_HEAP", "512m")
    assert "-Xmx512m" in jvm._arguments(Path("quiet.properties"))
