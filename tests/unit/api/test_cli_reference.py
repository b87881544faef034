"""The written references are what the catalogue and the command line say now."""

from pathlib import Path

import pytest

from api import reference
from api.cli import app
from queries.catalog import Catalogue


def test_the_references_are_not_stale() -> None:
    assert reference.main(["--check"]) == 0


def test_they_hold_every_question_and_every_command() -> None:
    pages = reference.references()
    for name in Catalogue().names():
        assert f"### `{name}`" in pages["queries.md"]
    for command in app.registered_commands:
        assert command.callback is not None
        assert f"## `remit {command.callback.__name__}`" in pages["commands.md"]
    assert "--format <table|json|csv>" in pages["commands.md"]


def test_a_stale_page_is_found_and_written_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reference, "DOCS", tmp_path / "new")
    assert reference.main(["--check"]) == 1
    assert not (tmp_path / "new").exists()
    assert reference.main([]) == 0
    assert reference.main(["--check"]) == 0
    (tmp_path / "new" / "queries.md").write_text("old", encoding="utf-8")
    assert reference.main(["--check"]) == 1
