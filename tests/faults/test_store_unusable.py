"""Stores that cannot be used say so at once, in words that help: held, foreign, unwritable, full, down, locked away."""

import json
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from graph.embedded import folder as folders
from graph.embedded.lock import LOCK, FolderLock
from graph.errors import StoreBusyError, StoreDamagedError, StoreUnavailableError
from graph.records import Changes, Node
from graph.registry import open_store
from graph.store import Store
from tests.support import store_process
from tests.support.neo4j_server import Neo4jServer, free_port

ANSWERING_OTHERWISE = """
import socket, sys
connection, _ = socket.socket(fileno=int(sys.argv[1])).accept()
connection.recv(20)
connection.sendall(b"HTTP/1.1 400 no")
"""


def holding(folder: Path, server: str) -> "subprocess.Popen[str]":
    process = store_process.start("hold", str(folder), server)
    assert process.stdout is not None
    assert process.stdout.readline() == "held\n"
    return process


@pytest.mark.parametrize("server", ["-", "http://127.0.0.1:8000"])
def test_a_second_process_is_told_who_holds_the_folder(tmp_path: Path, server: str) -> None:
    process = holding(tmp_path / "data", server)
    with pytest.raises(StoreBusyError, match=f"process {process.pid}") as raised:
        open_store(str(tmp_path / "data"))
    assert raised.value.data["pid"] == process.pid
    assert raised.value.data.get("url", "-") == server
    process.communicate("")
    open_store(str(tmp_path / "data")).close()


def test_a_second_store_in_one_process_is_refused_too(embedded_store: Store, tmp_path: Path) -> None:
    with pytest.raises(StoreBusyError) as raised:
        open_store(str(tmp_path / "remit-data"))
    assert raised.value.data["pid"] == os.getpid()


@pytest.mark.parametrize("left", ["", "{", "[]", json.dumps({"pid": 999_999_999, "url": "http://127.0.0.1:1"})])
def test_a_lock_left_behind_is_taken_over(tmp_path: Path, left: str) -> None:
    (tmp_path / LOCK).write_text(left)
    lock = FolderLock(tmp_path)
    assert json.loads((tmp_path / LOCK).read_text())["pid"] == os.getpid()
    assert "url" not in json.loads((tmp_path / LOCK).read_text())
    lock.release()
    lock.release()
    FolderLock(tmp_path).release()


def test_a_folder_of_something_else_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").write_text("mine")
    with pytest.raises(StoreUnavailableError, match=r"no store.*thesis\.txt"):
        open_store(str(tmp_path))
    assert [entry.name for entry in tmp_path.iterdir()] == ["thesis.txt"]


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")
    with pytest.raises(StoreUnavailableError, match="file"):
        open_store(str(tmp_path / "file"))


def test_a_folder_half_made_is_made_anew(tmp_path: Path) -> None:
    half = tmp_path / "graph.new"
    half.mkdir()
    (half / "schema.json").write_text("{")
    store = open_store(str(tmp_path))
    store.write(Changes(nodes=(Node("x", "Person"),)))
    store.close()
    assert not half.exists()


def test_a_damaged_store_says_so_and_is_not_overwritten(tmp_path: Path) -> None:
    (tmp_path / folders.DATABASE).mkdir()
    (tmp_path / folders.DATABASE / "schema.json").write_text("no schema")
    with pytest.raises(StoreDamagedError, match=rf"{tmp_path} has lost its schema"):
        open_store(str(tmp_path))
    assert (tmp_path / folders.DATABASE / "schema.json").read_text() == "no schema"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on the size of files to stand for a full disk")
def test_a_full_disk_is_named_and_nothing_acknowledged_is_lost(tmp_path: Path) -> None:
    process = store_process.start("fill", str(tmp_path / "data"))
    told, _ = process.communicate()
    *written, last = told.splitlines()
    assert last.startswith("StoreUnavailableError")
    assert "Free some space" in last
    store = open_store(str(tmp_path / "data"))
    assert set(written) <= {str(node.properties["batch"]) for node in store.scan_nodes()}
    store.write(Changes(nodes=(Node("later", "Person"),)))
    assert store.nodes(["later"])
    store.close()


def test_an_unwritable_folder_is_named(tmp_path: Path) -> None:
    (tmp_path / LOCK).mkdir()  # nobody, the administrator neither, can open a folder for writing
    with pytest.raises(StoreUnavailableError, match=r"cannot be written.*--store"):
        open_store(str(tmp_path))


def test_a_server_that_is_down_is_named() -> None:
    url = f"bolt://127.0.0.1:{free_port()}"
    with pytest.raises(StoreUnavailableError, match=f"{url} cannot be reached.*Start the server") as raised:
        open_store(url)
    assert raised.value.data == {"url": url}


def test_a_server_that_speaks_otherwise_is_named() -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        other.settimeout(20)
        url = f"bolt://127.0.0.1:{other.getsockname()[1]}"
        answering = subprocess.Popen([sys.executable, "-c", ANSWERING_OTHERWISE, str(other.fileno())], pass_fds=[other.fileno()])
        with pytest.raises(StoreUnavailableError, match=url):
            open_store(url)
        answering.wait()


@pytest.mark.neo4j
@pytest.mark.parametrize(("user", "password"), [("neo4j", "wrong"), ("nobody", "a-test-password"), ("", "")])
def test_a_wrong_password_is_named(neo4j_with_password: Neo4jServer, user: str, password: str) -> None:
    with pytest.raises(StoreUnavailableError, match="REMIT_NEO4J_PASSWORD") as raised:
        open_store(neo4j_with_password.url, user=user, password=password)
    assert "a-test-password" not in str(raised.value)


@pytest.mark.neo4j
def test_the_right_password_is_taken(neo4j_with_password: Neo4jServer) -> None:
    store = open_store(neo4j_with_password.url, user="neo4j", password="a-test-password")
    assert store.counts()["Person"] == 0
    assert store.search("anybody") == []
    store.close()


USING = """
import sys
from graph.query import Query
from graph.records import Changes, Node
from graph.registry import open_store
store = open_store(sys.argv[1])
store.prepare()
store.write(Changes(nodes=(Node('x', 'Person', {'search': 'x'}),)))
store.search('x')
store.query(Query('q', 'tests', '?', 'MATCH (n:Nowhere)-[:NOTHING]->(m), (o) RETURN n.never AS n, id(o) AS o'), {})
"""


def said_by(url: str) -> tuple[int, str, str]:
    root = Path(__file__).parents[2]
    done = subprocess.run([sys.executable, "-c", USING, url], cwd=root, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout, done.stderr


def test_the_embedded_engine_says_nothing_on_the_terminal(tmp_path: Path) -> None:
    assert said_by(str(tmp_path / "data")) == (0, "", "")
    assert said_by(str(tmp_path / "data")) == (0, "", "")


@pytest.mark.neo4j
def test_the_driver_says_nothing_on_the_terminal(neo4j_lts: Neo4jServer) -> None:
    assert said_by(neo4j_lts.url) == (0, "", "")
