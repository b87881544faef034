"""The README keeps its word: each of its commands is run as it stands there, in a copy of the project's files.

A command that is added to the README and to none of the groups below fails ``test_every_command_is_run_by_a_test``.
"""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.neo4j_server import Neo4jServer

ROOT = Path(__file__).parent.parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS = {language: re.findall(rf"^```{language}\n(.*?)^```", README, re.M | re.S) for language in ("sh", "python")}
COMMANDS = [line for block in BLOCKS["sh"] for line in block.splitlines() if line.strip()]
MAKE = [command for command in COMMANDS if command.startswith("make ")]
NEO4J = [command for command in COMMANDS if command.startswith("export ") or "bolt://" in command]
REMIT = [command for command in COMMANDS if command.startswith(".venv/bin/remit ") and command not in NEO4J]
TESTED_BY_RUNNING = {"make demo", "make test"}
"""``make demo`` has a test of its own below; ``make test`` is what runs this test."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the examples and an environment, as after ``make demo``."""
    folder = tmp_path_factory.mktemp("readme")
    shutil.copytree(ROOT / "examples", folder / "examples")
    (folder / ".venv").mkdir()
    (folder / ".venv" / "bin").symlink_to(Path(sys.executable).parent)
    return folder


def run(command: str, folder: Path, **variables: str) -> str:
    """Run one line in a shell; what it printed."""
    environment = {key: value for key, value in os.environ.items() if not key.startswith("REMIT_")} | variables
    done = subprocess.run(["/bin/sh", "-c", command], cwd=folder, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
    assert "Traceback" not in done.stderr
    return done.stdout


def test_every_command_is_run_by_a_test() -> None:
    assert set(MAKE) == TESTED_BY_RUNNING
    assert sorted(COMMANDS) == sorted([*MAKE, *NEO4J, *REMIT])


def test_the_commands_in_their_order(folder: Path) -> None:
    told = {command: run(command, folder) for command in REMIT}
    answer = next(text for command, text in told.items() if "directives_of_body" in command)
    assert "54-KL/TW" in answer and "“" in answer
    assert (folder / "graph.ttl").stat().st_size > 100_000
    assert (folder / "facts.jsonl").read_text(encoding="utf-8").count("\n") == 1


def test_the_python_lines(folder: Path) -> None:
    for block in BLOCKS["python"]:
        done = subprocess.run([sys.executable, "-c", block], cwd=folder, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        assert "54-KL/TW" in done.stdout


@pytest.mark.neo4j
def test_the_lines_for_neo4j(folder: Path, neo4j_with_password: Neo4jServer) -> None:
    export, load = NEO4J
    assert export == "export REMIT_NEO4J_USER=neo4j REMIT_NEO4J_PASSWORD=…"
    command = load.replace("bolt://localhost:7687", neo4j_with_password.url)
    run(f"{export.replace('…', neo4j_with_password.password)} && {command}", folder)


def clone(folder: Path) -> Path:
    """The project's files as they are in the working tree, those that git ignores left out."""
    listed = subprocess.run(["git", "ls-files", "-coz", "--exclude-standard"], cwd=ROOT, capture_output=True, check=True)
    for name in filter(None, listed.stdout.decode().split("\0")):
        source = ROOT / name
        if source.is_file():
            target = folder / name
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(source, target)
    return folder


@pytest.fixture
def fresh(tmp_path: Path) -> Iterator[Path]:
    """A fresh copy of the project; its environment is taken away afterwards."""
    yield clone(tmp_path / "clone")
    shutil.rmtree(tmp_path / "clone" / ".venv", ignore_errors=True)


def test_make_demo_on_a_fresh_copy_and_again(fresh: Path) -> None:
    """It builds its environment, answers with sentences, writes RDF and a picture; a second run changes nothing."""
    first = run(f"make demo PYTHON={sys.executable}", fresh)
    written = {name: (fresh / "demo" / name).read_bytes() for name in ("graph.ttl", "graph.html")}
    assert "54-KL/TW" in first and "“" in first and "remit serve" in first
    run("make demo", fresh)
    assert {name: (fresh / "demo" / name).read_bytes() for name in written} == written
