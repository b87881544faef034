"""What is generated stands in the tree as the Turtle files say, and a stale file is found."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from ontology.generate import OUTPUTS, generate, main, stale_files
from ontology.terms import ENTITY_LABELS, Label, Relation
from ontology.turtle import FOLDER


def test_nothing_is_stale() -> None:
    assert stale_files(FOLDER.parent, generate()) == []


def test_generating_twice_gives_the_same() -> None:
    assert generate() == generate()


def test_the_order_of_hashes_does_not_matter() -> None:
    script = "import hashlib; from ontology.generate import generate; print(hashlib.sha256(repr(generate()).encode()).hexdigest())"
    digests = {
        subprocess.run(
            [sys.executable, "-c", script], cwd=FOLDER.parent, env={"PYTHONHASHSEED": seed}, capture_output=True, check=True
        ).stdout
        for seed in ("1", "2")
    }
    assert len(digests) == 1


@pytest.mark.parametrize("path", OUTPUTS)
def test_a_changed_or_missing_file_is_stale_and_written_again(tmp_path: Path, path: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([], root=tmp_path) == 0
    assert main(["--check"], root=tmp_path) == 0
    capsys.readouterr()
    file = tmp_path / path
    file.write_text(file.read_text(encoding="utf-8") + " ", encoding="utf-8")
    assert main(["--check"], root=tmp_path) == 1
    assert capsys.readouterr().err == f"{path} is stale: run python -m ontology.generate\n"
    file.unlink()
    assert main(["--check"], root=tmp_path) == 1
    assert not file.exists()
    assert main([], root=tmp_path) == 0
    assert main(["--check"], root=tmp_path) == 0


def test_the_schema_for_the_engines() -> None:
    schema = json.loads((FOLDER / "schema.json").read_text(encoding="utf-8"))
    assert schema["labels"] == [*Label]
    assert schema["entity_labels"] == [*ENTITY_LABELS]
    assert schema["relations"] == [*Relation]
    assert schema["unique"] == ["Entity", "Block", "Document"]
    assert schema["indexed"] == {"Directive": ["number"], "Person": ["name_key"]}


def test_the_reference_names_every_term() -> None:
    text = (FOLDER.parent / "docs" / "reference" / "ontology.md").read_text(encoding="utf-8")
    assert all(f"`{term}`" in text for term in (*Label, *Relation))
