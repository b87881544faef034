"""The commands: what they print where, and how they end."""

import csv
import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

from api.cli import app, run_command
from api.services import Services, open_catalogue
from api.settings import Settings
from graph.errors import StoreUnavailableError
from graph.records import Changes, Node, Rows
from loaders.pipeline import LoadReport, SetAside
from tests.support.memory_store import MemoryStore

BODY = "party-committee/nghe-an"
QUOTATION = {"document": "d1", "name": "d1", "title": "T", "source": "", "published": "2023", "url": "", "text": "It does [bold]so[/bold]."}


@pytest.fixture
def store(monkeypatch: pytest.MonkeyPatch) -> MemoryStore:
    found = MemoryStore()
    found.write(Changes(nodes=(Node(BODY, "Organization", {"name": "Tỉnh ủy\x1b[31m", "search": "tinh uy", "names": ()}),)))
    row = {"body": BODY, "name": "Tỉnh ủy", "evidence": ["d1#char=0,24"]}
    found.answers["bodies_of_directive"] = Rows(tuple(row), (row,))
    found.answers["texts_of_documents"] = Rows(tuple(QUOTATION), (QUOTATION,))
    found.answers["counts"] = Rows(("what", "type", "count"), tuple({"what": "thing", "type": "Person", "count": n} for n in range(3)))

    def open_services(settings: Settings) -> Services:
        return Services(found, open_catalogue(settings), settings)

    monkeypatch.setattr("api.services.open_services", open_services)
    return found


def test_help_begins_with_what_the_program_is_for(capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command(["--help"]) == 0
    out = capsys.readouterr().out
    assert out.index("remit load") < out.index("remit query") < out.index("Commands:")


def test_help_starts_no_engine_and_reads_no_grammar() -> None:
    program = "import sys; from api.cli import run_command; run_command(['--help']); print(sorted(sys.modules))"
    out = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout
    loaded = out.rpartition("[")[2]
    assert "'typer'" in loaded
    for heavy in ("arcadedb_embedded", "jpype", "neo4j", "fastapi", "pydantic", "rdflib", "loaders", "rich"):
        assert f"'{heavy}'" not in loaded


def test_the_commands_are_those_of_the_design() -> None:
    names = [command.callback.__name__ for command in app.registered_commands if command.callback]
    assert names == ["load", "query", "show", "review", "export", "serve", "remove", "extract"]


@pytest.mark.parametrize("words", [["nothing"], ["load"], ["query", "counts", "--format", "xml"], ["show"], ["export"]])
def test_what_is_not_understood_ends_with_two(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command(words) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert "Usage: remit" in captured.err


@pytest.mark.parametrize(
    ("words", "code", "says"),
    [
        (["query", "count"], 2, "Did you mean counts or documents?"),
        (["query", "bodies_of_directive"], 2, "needs the parameter directive"),
        (["query", "counts", "--x", "1"], 2, "It takes none."),
        (["query", "counts", "more"], 2, "belongs to no parameter"),
        (["query", "presidents_of_body", "--body", "nobody"], 1, "Look for names"),
        (["show", "nobody"], 1, "Nothing in the graph"),
        (["remove", "nobody"], 1, "No document"),
        (["export", "word"], 1, "turtle"),
    ],
)
def test_an_error_is_words_with_a_way_on(
    store: MemoryStore, words: list[str], code: int, says: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_command(words) == code
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.startswith("Error: ")
    assert says in captured.err
    assert "Traceback" not in captured.err


def test_debug_shows_where(store: MemoryStore) -> None:
    with pytest.raises(StoreUnavailableError) as caught:
        store.counts = store.query = _broken  # type: ignore[assignment, method-assign]
        run_command(["--debug", "query", "counts"])
    assert caught.value.message == "down"
    assert run_command(["query", "counts"]) == 1


def _broken(*_: object, **__: object) -> Rows:
    raise StoreUnavailableError("down")


def test_without_a_name_the_catalogue_is_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command(["query"]) == 0
    out = capsys.readouterr().out
    for name in open_catalogue(Settings()).names():
        assert name in out


def test_a_users_folder_adds_queries(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "mine.cypher").write_text("// What is mine?\n// column x: int -- one\nRETURN 1 AS x\n", encoding="utf-8")
    monkeypatch.setenv("REMIT_QUERIES", str(tmp_path))
    assert run_command(["query"]) == 0
    assert "What is mine?" in capsys.readouterr().out


@pytest.mark.parametrize("words", [["--directive", BODY], ["--param", f"directive={BODY}"]])
def test_json_is_clean(store: MemoryStore, words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command(["query", "bodies_of_directive", *words, "--format", "json"]) == 0
    captured = capsys.readouterr()
    assert json.loads(captured.out)[0]["evidence"][0]["quote"] == "It does [bold]so[/bold]."
    assert captured.err == ""


def test_csv_is_clean(store: MemoryStore, capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command(["query", "bodies_of_directive", "--directive", BODY, "--format", "csv"]) == 0
    (row,) = csv.DictReader(io.StringIO(capsys.readouterr().out))
    assert (row["body"], row["evidence"], row["evidence_ids"]) == (BODY, "“It does [bold]so[/bold].”", "d1#char=0,24")


def test_words_of_documents_are_shown_as_they_are(store: MemoryStore, capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command(["query", "bodies_of_directive", "--directive", BODY]) == 0
    assert "“It does [bold]so[/bold].”" in capsys.readouterr().out
    assert run_command(["show", "tinh uy"]) == 0
    assert "Tỉnh ủy\ufffd[31m" in capsys.readouterr().out


def test_an_answer_that_was_cut_says_so_beside_the_answer(
    store: MemoryStore, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("REMIT_ROW_LIMIT", "2")
    assert run_command(["query", "counts", "--format", "json"]) == 0
    captured = capsys.readouterr()
    assert len(json.loads(captured.out)) == 2
    assert "first 2 rows" in captured.err


@pytest.mark.parametrize(("length", "is_record"), [(10, False), (90, True)])
def test_an_answer_that_is_too_wide_for_a_table_is_shown_as_records(
    store: MemoryStore, length: int, is_record: bool, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    store.answers["counts"] = Rows(("what", "type", "count"), ({"what": "x" * length, "type": "Person", "count": 1},))
    assert run_command(["query", "counts"]) == 0
    first = capsys.readouterr().out.splitlines()[0].split()
    assert first[0] == "what"
    assert (first[1] != "type") is is_record


REPORT = LoadReport(added=["a.txt"], unchanged=["b.txt"], set_aside=[SetAside("c.pdf", "It has no text layer.", "Recognise it first.")])


@pytest.fixture
def reporting(monkeypatch: pytest.MonkeyPatch, store: MemoryStore, request: pytest.FixtureRequest) -> None:
    monkeypatch.setattr(Services, "load", lambda *_: request.param)


@pytest.mark.parametrize(
    ("reporting", "code", "says"),
    [
        (REPORT, 0, ["1 added, 1 unchanged, 1 set aside", "Set aside: c.pdf: It has no text layer. Recognise it first."]),
        (LoadReport(set_aside=REPORT.set_aside), 1, ["Documents: 1 set aside"]),
        (LoadReport(), 0, ["no document"]),
    ],
    indirect=["reporting"],
)
@pytest.mark.usefixtures("reporting")
def test_a_load_reports_and_ends_with_one_only_where_all_was_set_aside(
    code: int, says: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_command(["load", "somewhere"]) == code
    captured = capsys.readouterr()
    assert captured.out == ""
    assert all(each in captured.err for each in says)


def test_an_export_is_written_whole_or_not_at_all(store: MemoryStore, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "graph.jsonl"
    assert run_command(["export", "jsonl", "--output", str(path)]) == 0
    assert json.loads(path.read_text(encoding="utf-8").splitlines()[0])["node"]["id"] == BODY
    assert run_command(["export", "jsonl", "--output", str(tmp_path / "nowhere" / "graph.jsonl")]) == 1
    assert "cannot be written" in capsys.readouterr().err
    before = path.read_bytes()
    store.scan_nodes = _broken  # type: ignore[assignment, method-assign]
    assert run_command(["export", "jsonl", "--output", str(path)]) == 1
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_an_export_without_a_file_goes_to_standard_output(store: MemoryStore, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    assert run_command(["export", "jsonl"]) == 0
    assert BODY.encode() in capsysbinary.readouterr().out


def test_an_explanation_is_printed_and_no_facts(tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    page = tmp_path / "page.txt"
    page.write_text("The Politburo issued Conclusion No. 54.\x1b[31m\n", encoding="utf-8")
    assert run_command(["extract", "--explain", str(page)]) == 0
    out = capfdbinary.readouterr().out.decode()
    assert out.startswith("document page.txt · The Politburo issued")
    assert "→ ISSUED_BY" in out
    assert "\x1b" not in out
    assert '"entities"' not in out
