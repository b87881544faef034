"""The flow: what becomes of each document of a load, on a store in memory."""

from pathlib import Path

import pytest

from loaders.errors import UnknownDocumentError
from loaders.pipeline import LoadReport, extract_all, load, remove
from loaders.sources import find_sources
from tests.support.contents import held
from tests.support.memory_store import MemoryStore

FIRST = """Vinh, le 12 mai 2023.

Le camarade Nguyen Xuan Son, président du Conseil populaire de la province de Nghe An, a présidé la réunion.
"""
SECOND = "Le camarade Tran Minh Luc, vice-président du Conseil populaire de la province de Nghe An, a pris la parole.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_text(FIRST, encoding="utf-8")
    (tmp_path / "b.txt").write_text(SECOND, encoding="utf-8")
    return tmp_path


def names(report: LoadReport) -> dict[str, list[str]]:
    found = {kind: getattr(report, kind) for kind in ("added", "replaced", "unchanged")}
    return {kind: each for kind, each in found.items() if each} | (
        {"set_aside": [s.name for s in report.set_aside]} if report.set_aside else {}
    )


def test_documents_are_added_once(folder: Path) -> None:
    store = MemoryStore()
    assert names(load(store, find_sources([folder]))) == {"added": ["a.txt", "b.txt"]}
    before = held(store)
    report = load(store, find_sources([folder]))
    assert names(report) == {"unchanged": ["a.txt", "b.txt"]}
    assert held(store) == before
    assert report.nodes == len(list(store.scan_nodes())) - len(list(store.scan_nodes(["Block"])))


def test_a_new_version_takes_the_old_ones_place(folder: Path) -> None:
    store = MemoryStore()
    load(store, find_sources([folder]))
    (folder / "a.txt").write_text(FIRST.replace("Nguyen Xuan Son", "Le Van Binh"), encoding="utf-8")
    assert names(load(store, find_sources([folder]))) == {"replaced": ["a.txt"], "unchanged": ["b.txt"]}
    people = {node.id for node in store.scan_nodes(["Person"])}
    assert people == {"person/le-van-binh", "person/tran-minh-luc"}
    fresh = MemoryStore()
    load(fresh, find_sources([folder]))
    assert held(store) == held(fresh)


def test_a_copy_keeps_a_document_when_its_other_place_changes(folder: Path) -> None:
    store = MemoryStore()
    (folder / "copy.txt").write_text(FIRST, encoding="utf-8")
    assert names(load(store, find_sources([folder]))) == {"added": ["a.txt", "b.txt"], "unchanged": ["copy.txt"]}
    (folder / "a.txt").write_text(SECOND + "Fin.\n", encoding="utf-8")
    load(store, find_sources([folder]))
    assert len(list(store.scan_nodes(["Document"]))) == 3
    assert "person/nguyen-xuan-son" in {node.id for node in store.scan_nodes(["Person"])}
    (folder / "copy.txt").write_text(SECOND, encoding="utf-8")
    load(store, find_sources([folder]))
    assert len(list(store.scan_nodes(["Document"]))) == 2
    assert "person/nguyen-xuan-son" not in {node.id for node in store.scan_nodes(["Person"])}


def test_what_cannot_be_read_is_set_aside_and_the_load_goes_on(folder: Path) -> None:
    (folder / "empty.txt").write_bytes(b"")
    report = load(MemoryStore(), find_sources([folder]))
    assert names(report) == {"added": ["a.txt", "b.txt"], "set_aside": ["empty.txt"]}
    assert "empty" in report.set_aside[0].reason
    assert not report.is_failure


def test_a_load_of_nothing_readable_is_a_failure(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_bytes(b"")
    assert load(MemoryStore(), find_sources([tmp_path])).is_failure


def test_removal_takes_back_what_only_this_document_said(folder: Path) -> None:
    store, one = MemoryStore(), MemoryStore()
    load(store, find_sources([folder]))
    load(one, find_sources([folder / "a.txt"]))
    second = next(node.id for node in store.scan_nodes(["Document"]) if node.properties["file"] == "b.txt")
    assert remove(store, second).removed == ["b.txt"]
    assert held(store) == held(one)
    with pytest.raises(UnknownDocumentError):
        remove(store, second)


def test_a_document_read_by_another_grammar_is_read_anew(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = MemoryStore()
    load(store, find_sources([folder]))
    monkeypatch.setattr("loaders.pipeline.fingerprint", lambda: "another")
    assert names(load(store, find_sources([folder]))) == {"replaced": ["a.txt", "b.txt"]}
    assert {node.properties["fingerprint"] for node in store.scan_nodes(["Document"])} == {"another"}


def test_progress_tells_of_each_document(folder: Path) -> None:
    told: list[tuple[str, int, int]] = []
    load(MemoryStore(), find_sources([folder]), progress=lambda *step: told.append(step), batch=1)
    assert told == [("a.txt", 0, 2), ("b.txt", 1, 2)]


def test_facts_without_a_store_share_their_ids(folder: Path) -> None:
    (folder / "c.txt").write_text(SECOND.replace("Tran Minh Luc", "Trần Minh Lực"), encoding="utf-8")
    report = LoadReport()
    facts = list(extract_all(find_sources([folder]), report))
    assert [each["document"] for each in facts] == ["a.txt", "b.txt", "c.txt"] == report.added
    people = [{e["id"] for e in each["entities"] if e["type"] == "Person"} for each in facts]
    assert people[1] == people[2] == {"person/tran-minh-luc"}
    for each, path in zip(facts, sorted(folder.iterdir()), strict=True):
        text = path.read_text(encoding="utf-8")
        spans = [m for e in each["entities"] for m in e["mentions"]] + [s for r in each["relations"] for s in r["evidence"]]
        assert spans and all(0 <= span["start"] < span["end"] <= len(text) for span in spans)
