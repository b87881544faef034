"""Fixtures for all tests: stores of both engines, and the rule that nothing is skipped where ``CI`` is set."""

import os
import shutil
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

from graph.records import Changes
from graph.registry import open_store
from graph.store import Store
from tests.support.neo4j_jars import ServerMissingError
from tests.support.neo4j_server import CURRENT, LTS, Neo4jServer

ENGINES = (
    pytest.param("embedded"),
    pytest.param("neo4j-lts", marks=pytest.mark.neo4j),
    pytest.param("neo4j-current", marks=pytest.mark.neo4j),
)
"""The engines that the conformance suite runs on."""

if os.environ.get("CI"):
    settings.register_profile("ci", derandomize=True, print_blob=True)
    settings.load_profile("ci")  # what one run of CI passes, the next does too; new cases are drawn on developers' machines

_FLOOR = "is skipped, and in CI nothing may be"


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    if os.environ.get("CI") and report.skipped and not hasattr(report, "wasxfail"):
        report.outcome, report.longrepr = "failed", f"{report.nodeid} {_FLOOR}: {_reason(report.longrepr)}"
    return report


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report() -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    report = yield
    if os.environ.get("CI") and report.skipped:
        report.outcome, report.longrepr = "failed", f"{report.nodeid} {_FLOOR}: {_reason(report.longrepr)}"
    return report


def _reason(told: Any) -> str:
    return str(told[2]) if isinstance(told, tuple) else str(told)


@pytest.fixture(scope="session")
def neo4j_lts(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Neo4jServer]:
    """A server of the long-term release, without a password."""
    yield from _running(Neo4jServer(tmp_path_factory.mktemp("neo4j-lts"), LTS))


@pytest.fixture(scope="session")
def neo4j_current(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Neo4jServer]:
    """A server of the current release, without a password."""
    yield from _running(Neo4jServer(tmp_path_factory.mktemp("neo4j-current"), CURRENT))


@pytest.fixture(scope="session")
def neo4j_with_password(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Neo4jServer]:
    """A server that asks the user ``neo4j`` for a password."""
    yield from _running(Neo4jServer(tmp_path_factory.mktemp("neo4j-password"), LTS, password="a-test-password"))


@pytest.fixture(scope="session")
def lts_store(neo4j_lts: Neo4jServer) -> Iterator[Store]:
    """A prepared store on the long-term release, one for all tests: use ``store``, which empties it."""
    yield from _prepared(neo4j_lts.url)


@pytest.fixture(scope="session")
def current_store(neo4j_current: Neo4jServer) -> Iterator[Store]:
    """A prepared store on the current release, one for all tests: use ``store``, which empties it."""
    yield from _prepared(neo4j_current.url)


@pytest.fixture(scope="session")
def empty_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of an embedded store that holds its schema and nothing else, to be copied."""
    folder = tmp_path_factory.mktemp("embedded") / "empty"
    open_store(str(folder)).close()
    return folder


@pytest.fixture
def embedded_store(empty_folder: Path, tmp_path: Path) -> Iterator[Store]:
    """A fresh, empty embedded store."""
    folder = tmp_path / "remit-data"
    shutil.copytree(empty_folder, folder)
    store = open_store(str(folder))
    yield store
    store.close()


@pytest.fixture(scope="session")
def shared_store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """An embedded store, one for all tests: use ``store``, which empties it."""
    yield from _prepared(str(tmp_path_factory.mktemp("embedded") / "shared"))


@pytest.fixture(params=ENGINES)
def store(request: pytest.FixtureRequest) -> Store:
    """An empty store of each engine in turn."""
    return _fresh(request, request.param)


@pytest.fixture
def both_stores(request: pytest.FixtureRequest) -> tuple[Store, Store]:
    """An empty embedded store and an empty one on a Neo4j server, for comparing their rows (mark such a test ``neo4j``)."""
    return _fresh(request, "embedded"), _fresh(request, "neo4j-lts")


def _fresh(request: pytest.FixtureRequest, engine: str) -> Store:
    fixture = {"embedded": "shared_store", "neo4j-lts": "lts_store", "neo4j-current": "current_store"}[engine]
    found: Store = request.getfixturevalue(fixture)
    found.write(Changes(removed_nodes=tuple(node.id for node in found.scan_nodes())))
    return found


def _prepared(url: str) -> Iterator[Store]:
    store = open_store(url)
    store.prepare()
    yield store
    store.close()


def _running(server: Neo4jServer) -> Iterator[Neo4jServer]:
    try:
        server.start()
    except ServerMissingError as missing:
        pytest.skip(f"no Neo4j {server.version} here: {missing}")
    yield server
    server.stop()
