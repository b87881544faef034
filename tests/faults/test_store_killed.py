"""A store whose process, or whose server, is killed in the midst of writes keeps what it acknowledged, whole, and goes on."""

import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from graph.records import Changes, Node
from graph.registry import open_store
from graph.store import Store
from tests.support import store_process
from tests.support.neo4j_jars import ServerMissingError
from tests.support.neo4j_server import Neo4jServer


def acknowledged(writer: "subprocess.Popen[str]", after: int, kill: Callable[[], None]) -> int:
    """Let the writer write, kill when batch ``after`` is acknowledged; the number of the last acknowledged batch."""
    last = -1
    with writer:
        assert writer.stdout is not None
        for line in writer.stdout:
            last = int(line)
            if last == after:
                kill()
    assert last >= after
    return last


def check_whole(store: Store, last: int) -> None:
    """Every acknowledged batch is there; at most one more; each whole."""
    nodes, edges = list(store.scan_nodes()), list(store.scan_edges())
    batches = len(nodes) // store_process.BATCH
    assert batches in (last + 1, last + 2)
    expected = [store_process.batch(number) for number in range(batches)]
    assert nodes == [node for changes in expected for node in changes.nodes]
    assert edges == sorted((edge for changes in expected for edge in changes.edges), key=lambda edge: edge.id)
    assert len(store.search(f"person {last}", limit=1000)) >= store_process.BATCH


def check_goes_on(store: Store, last: int) -> None:
    """The same writes again change nothing, and new ones are taken."""
    before = store.counts()
    store.write(store_process.batch(last))
    assert store.counts() == before
    store.write(Changes(nodes=(Node("later", "Person"),)))
    assert store.nodes(["later"])


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is not known on Windows")
@pytest.mark.parametrize("after", [0, 7, 40])
def test_a_killed_process_loses_nothing_acknowledged(tmp_path: Path, after: int) -> None:
    writer = store_process.start("write", str(tmp_path / "data"))
    last = acknowledged(writer, after, lambda: writer.send_signal(signal.SIGKILL))
    assert writer.returncode == -signal.SIGKILL
    store = open_store(str(tmp_path / "data"))
    check_whole(store, last)
    check_goes_on(store, last)
    store.close()


@pytest.mark.skipif(sys.platform == "win32", reason="SIGTERM ends a process otherwise on Windows")
def test_a_terminated_process_ends_at_once_and_says_nothing(tmp_path: Path) -> None:
    writer = store_process.start("write", str(tmp_path / "data"))
    last = acknowledged(writer, 3, lambda: writer.send_signal(signal.SIGTERM))
    assert writer.returncode == -signal.SIGTERM
    store = open_store(str(tmp_path / "data"))
    check_whole(store, last)
    store.close()


@pytest.mark.neo4j
def test_a_killed_server_loses_nothing_acknowledged(tmp_path: Path) -> None:
    server = Neo4jServer(tmp_path / "neo4j")
    try:
        server.start()
    except ServerMissingError as missing:
        pytest.skip(f"no Neo4j here: {missing}")
    writer = store_process.start("write", server.url)
    last = acknowledged(writer, 20, server.kill)
    assert writer.returncode != 0
    server.start()
    store = open_store(server.url)
    check_whole(store, last)
    check_goes_on(store, last)
    store.close()
    server.stop()
