"""A vocabulary that is not sound is refused, with the file and the line."""

import shutil
from pathlib import Path

import pytest

from ontology.check import require_sound
from ontology.errors import OntologyError
from ontology.turtle import FOLDER, read_ontology


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the vocabulary's files."""
    copy = tmp_path / "ontology"
    (copy / "kinds").mkdir(parents=True)
    for path in FOLDER.glob("*.ttl"):
        shutil.copy(path, copy)
    for path in FOLDER.glob("kinds/*.ttl"):
        shutil.copy(path, copy / "kinds")
    return copy


def test_ours_is_sound(folder: Path) -> None:
    assert require_sound(folder) == read_ontology(FOLDER)


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        ("kinds/posts.ttl", '"trợ lý"@vi, ', "", "assistant has no label in vi"),
        ("kinds/posts.ttl", '"trợ lý"@vi', '"trợ lý"@vi, "Assistent"@de', "assistant has a label in de"),
        ("kinds/events.ttl", 'skos:notation "visit"', 'skos:notation "contest"', "EventKind 'contest' is stated twice"),
        ("kinds/titles.ttl", "remit:post post:head ", "remit:post post:boss ", "kinds/post#boss is used, but nothing states"),
        ("kinds/titles.ttl", "kind:youth-union", "kind:party-cell", "head in party-cell has two titles"),
        ("remit.ttl", "rdfs:range remit:Place ", "rdfs:range remit:Planet ", "'Planet', which is no class"),
        ("remit.ttl", 'remit:inverseLabel "thuộc địa bàn của"@vi, ', "remit:inverseLabel ", "HAS_JURISDICTION has no inverse label in vi"),
        ("attributes.ttl", "rdfs:range xsd:anyURI", "rdfs:range xsd:hexBinary", "url has an unknown kind of value"),
        ("attributes.ttl", 'skos:notation "url"', 'skos:notation "source"', "Document's attribute 'source' is stated twice"),
        ("remit.ttl", '    skos:definition "Địa bàn của tổ chức."@vi', '    skos:note "x"@vi', "has no definition in vi"),
    ],
)
def test_unsound_vocabulary(folder: Path, file: str, old: str, new: str, said: str) -> None:
    path = folder / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(OntologyError) as refused:
        require_sound(folder)
    assert said in str(refused.value)


def test_the_error_names_file_and_line(folder: Path) -> None:
    path = folder / "kinds" / "posts.ttl"
    text = path.read_text(encoding="utf-8").replace('"trợ lý"@vi, ', "", 1)
    path.write_text(text, encoding="utf-8")
    line = next(number for number, each in enumerate(text.splitlines(), start=1) if each.startswith("post:assistant "))
    with pytest.raises(OntologyError) as refused:
        require_sound(folder)
    assert refused.value.data["file"] == str(path)
    assert refused.value.data["line"] == line
    assert str(refused.value).startswith(f"{path}:{line}: ")


@pytest.mark.parametrize("broken", ["remit:x a .", "remit:x a owl:Class", 'remit:x rdfs:label "open'])
def test_what_is_no_turtle_names_its_line(folder: Path, broken: str) -> None:
    path = folder / "remit.ttl"
    text = path.read_text(encoding="utf-8")
    path.write_text(text + broken + "\n", encoding="utf-8")
    with pytest.raises(OntologyError) as refused:
        require_sound(folder)
    assert refused.value.data["file"] == str(path)
    assert int(str(refused.value.data["line"])) >= text.count("\n")


def test_a_file_that_is_no_utf8_is_refused(folder: Path) -> None:
    (folder / "kinds" / "posts.ttl").write_bytes(b"# \xff\xfe\n")
    with pytest.raises(OntologyError, match=r"posts\.ttl"):
        require_sound(folder)
