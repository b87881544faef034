"""Addresses of stores: which engine serves them, and that none is started too early."""

import subprocess
import sys
from pathlib import Path

import pytest

from graph.errors import UnknownStoreError
from graph.registry import folder_of, open_store

ROOT = Path(__file__).parents[3]


@pytest.mark.parametrize(
    ("url", "folder"),
    [
        ("./remit-data", Path("remit-data")),
        ("data/2024", Path("data/2024")),
        ("/var/remit", Path("/var/remit")),
        ("~/remit", Path.home() / "remit"),
        ("file:///var/remit", Path("/var/remit")),
        ("file:///var/kho%20l%C6%B0u", Path("/var/kho lưu")),
        ("file://localhost/var/remit", Path("/var/remit")),
        ("file:///C:/remit", Path("C:/remit")),
        ("C:\\remit", Path("C:\\remit")),
        ("file://server/share", None),
        ("http://127.0.0.1:7687", None),
        ("blot://127.0.0.1", None),
        ("neo4j:127.0.0.1", None),
        ("mailto:someone", None),
        ("", None),
        ("   ", None),
    ],
)
def test_folder_of(url: str, folder: Path | None) -> None:
    assert folder_of(url) == folder


@pytest.mark.parametrize("url", ["", "http://127.0.0.1:7687", "blot://127.0.0.1", "mailto:someone", "file://server/share"])
def test_an_unknown_address_is_named(url: str) -> None:
    with pytest.raises(UnknownStoreError, match="No engine") as raised:
        open_store(url)
    assert raised.value.data == {"url": url}


def test_no_engine_is_imported_before_one_is_opened() -> None:
    program = (
        "import sys, graph.registry\n"
        "heavy = {'jpype', 'arcadedb_embedded', 'neo4j', 'graph.embedded.store', 'graph.bolt.store'}\n"
        "sys.exit(str(heavy & set(sys.modules)) if heavy & set(sys.modules) else 0)\n"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
