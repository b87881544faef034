"""A load that is killed in the middle, and run again, gives the graph of an unbroken one; nothing that was acknowledged is lost."""

import signal
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from graph.records import Changes
from graph.registry import open_store
from graph.store import Store
from loaders.pipeline import load
from loaders.sources import find_sources
from tests.support.contents import held

EXAMPLES = Path(__file__).parent.parent.parent / "examples"
BATCH = 3


@pytest.fixture(scope="module")
def documents(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A dozen example documents."""
    folder = tmp_path_factory.mktemp("documents")
    for path in sorted(EXAMPLES.glob("*.txt"))[:12]:
        (folder / path.name).write_bytes(path.read_bytes())
    return folder


@pytest.fixture(scope="module")
def unbroken(documents: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, object]:
    """What an unbroken load gives."""
    with closing(open_store(str(tmp_path_factory.mktemp("unbroken") / "store"))) as store:
        load(store, find_sources([documents]), batch=5)
        return held(store)


def kill_at(url: str, documents: Path, count: int) -> None:
    """Run the load and kill it without warning when it begins its document number ``count``."""
    command = [sys.executable, "-m", "tests.support.loading", url, str(documents), str(BATCH)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=EXAMPLES.parent)
    assert process.stdout is not None
    for line in process.stdout:
        if int(line.split()[0]) == count:
            process.send_signal(signal.SIGKILL)
            break
    process.stdout.close()
    assert process.wait() == -signal.SIGKILL


@pytest.mark.parametrize("count", [1, 4, 7, 11])
def test_embedded(count: int, documents: Path, unbroken: dict[str, object], tmp_path: Path) -> None:
    folder = tmp_path / "store"
    kill_at(str(folder), documents, count)
    whole = max(0, count // BATCH * BATCH - BATCH)  # what was acknowledged before the batch that the kill met
    with closing(open_store(str(folder))) as store:
        assert len(list(store.scan_nodes(["Document"]))) >= whole
        report = load(store, find_sources([documents]), batch=BATCH)
        assert len(report.unchanged) >= whole
        assert len(report.unchanged) + len(report.added) == 12
        assert held(store) == unbroken


@pytest.mark.neo4j
@pytest.mark.parametrize("count", [4, 11])
def test_neo4j(count: int, documents: Path, unbroken: dict[str, object], lts_store: Store) -> None:
    lts_store.write(Changes(removed_nodes=tuple(node.id for node in lts_store.scan_nodes())))
    kill_at(lts_store.url, documents, count)
    load(lts_store, find_sources([documents]), batch=BATCH)
    assert held(lts_store) == unbroken
