"""The implements-query through HTTP, beside the same Cypher by the engine's own client, on one embedded store in one process."""

import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import quote, urlsplit

import uvicorn

from api.app import create_app
from api.server import http_settings
from api.services import Services, open_services
from api.settings import Settings, read_settings
from benchmarks.corpus import documents
from benchmarks.figures import Figure, wall_seconds
from graph.embedded.folder import DATABASE

QUERY, BODY = "directives_of_body", "mass-mobilization-commission/nghe-an"
DOCUMENTS, RUNS = 60, 300


def run() -> list[Figure]:
    """The median and the 95th percentile of one answer, in milliseconds."""
    with tempfile.TemporaryDirectory() as folder:
        _write(Path(folder) / "documents")
        settings = read_settings(store=str(Path(folder) / "store"), port=0)
        with _services(settings) as services:
            services.load([Path(folder) / "documents"])
            text = services.catalogue.get(QUERY).text_for("embedded")
        direct = _ask_engine(Path(settings.store) / DATABASE, text)
        with _services(settings) as services, _served(services) as url:
            through = _ask_http(url)
    peer = "the engine's own client"
    return [
        Figure("implements-query through HTTP, median", "ms", _at(through, 0.5), peer, _at(direct, 0.5), "≤ 1.3"),
        Figure("implements-query through HTTP, 95th percentile", "ms", _at(through, 0.95), peer, _at(direct, 0.95), "≤ 10 ms"),
    ]


def _services(settings: Settings) -> Services:
    services = open_services(settings)
    if not isinstance(services, Services):
        raise TypeError("The store of the benchmark is its own.")
    return services


def _at(seconds: list[float], share: float) -> float:
    return 1000 * seconds[int(share * (len(seconds) - 1))]


def _write(folder: Path) -> None:
    for each in documents(DOCUMENTS):
        path = folder / each.name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(each.text, encoding="utf-8")


def _ask_engine(folder: Path, text: str) -> list[float]:
    """The query as the engine's own Python client answers it, rows as Python mappings."""
    import arcadedb_embedded as arcadedb

    database = arcadedb.open_database(str(folder))
    values = {"body": BODY, "line_of_authority": False, "since": None, "until": None}

    def ask() -> None:
        if not [row.to_dict() for row in database.query("opencypher", text, values)]:
            raise RuntimeError("The engine's client found nothing.")

    ask()
    taken = wall_seconds(ask, runs=RUNS)
    database.close()
    return taken


@contextmanager
def _served(services: Services) -> Iterator[str]:
    settings = http_settings(services.settings)
    server = uvicorn.Server(uvicorn.Config(create_app(services, settings), port=0, log_level="warning"))
    thread = threading.Thread(target=server.run)
    thread.start()
    while not server.started:
        time.sleep(0.02)
    yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    server.should_exit = True
    thread.join()


def _ask_http(url: str) -> list[float]:
    connection = HTTPConnection(urlsplit(url).netloc)

    def ask() -> None:
        connection.request("GET", f"/api/queries/{QUERY}?body={quote(BODY, safe='')}")
        answer = connection.getresponse()
        body = answer.read()
        if answer.status != 200:
            raise RuntimeError(body.decode())

    ask()
    return wall_seconds(ask, runs=RUNS)
