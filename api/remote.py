"""The services of a running server: what a command asks where ``remit serve`` holds the embedded store.

The same methods as ``api.services.Services``, over HTTP. Writes show the key of ``REMIT_API_KEY``.
"""

import io
import json
import platform
import shutil
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from http.client import HTTPException, HTTPResponse
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO
from urllib.error import HTTPError, URLError
from urllib.parse import quote, unquote, urlencode
from urllib.request import Request, urlopen

from api.errors import RemoteError
from api.settings import Settings
from graph.records import Hit, Node, Row, Rows, Value
from queries.catalog import Catalogue

if TYPE_CHECKING:
    import networkx

    from api.services import Progress
    from loaders.pipeline import LoadReport
    from loaders.sources import Source

_BATCH_FILES, _BATCH_BYTES = 32, 16 * 1024 * 1024
_PATIENCE = 600.0


class RemoteServices:
    """What the program can be asked, through the server at ``url``. Every method raises ``RemoteError``, with the server's own words."""

    def __init__(self, url: str, catalogue: Catalogue, settings: Settings) -> None:
        self.url = url.rstrip("/")
        self.catalogue = catalogue
        self.settings = settings

    def load(self, paths: Sequence[str | Path], progress: "Progress | None" = None) -> "LoadReport":
        """Send files, folders and the members of archives to the server, in batches; what cannot be read is set aside."""
        from loaders.errors import UnreadableDocumentError
        from loaders.pipeline import LoadReport, SetAside
        from loaders.sources import find_sources

        report = LoadReport()
        found = list(find_sources(paths))
        batch: list[tuple[Source, bytes]] = []
        for done, source in enumerate(found):
            if progress:
                progress(source.name, done, len(found))
            try:
                batch.append((source, source.read()))
            except UnreadableDocumentError as error:
                report.set_aside.append(SetAside(source.name, error.message, error.hint))
            if len(batch) == _BATCH_FILES or sum(len(data) for _, data in batch) > _BATCH_BYTES:
                self._send(batch, report)
                batch = []
        if batch:
            self._send(batch, report)
        return report

    def _send(self, batch: Sequence[tuple["Source", bytes]], report: "LoadReport") -> None:
        from loaders.pipeline import SetAside

        names = {_member(source): source.name for source, _ in batch}
        body, kind = _form(f"{platform.node() or 'sender'}.zip", _archive(batch))
        try:
            answer = self._json("/api/documents", data=body, headers={"Content-Type": kind})
        except RemoteError as error:
            if error.code != "nothing-loaded":
                raise
            answer = error.data

        def known(name: str) -> str:
            return next((shown for member, shown in names.items() if name.endswith(member)), name)

        for what in ("added", "replaced", "unchanged"):
            getattr(report, what).extend(known(name) for name in answer.get(what, ()))
        report.set_aside.extend(SetAside(known(each["name"]), each["reason"], each.get("hint", "")) for each in answer.get("set_aside", ()))
        report.nodes, report.edges = answer.get("nodes", report.nodes), answer.get("edges", report.edges)
        report.seconds += answer.get("seconds", 0.0)

    def remove(self, document_id: str) -> "LoadReport":
        """Take back all that only this document said."""
        from loaders.pipeline import LoadReport

        self._json(f"/api/documents/{quote(document_id, safe='')}", method="DELETE")
        return LoadReport(removed=[document_id])

    def query(self, name: str, params: Mapping[str, object]) -> Rows:
        """The rows of a query."""
        self.catalogue.get(name)
        answer = self._json(f"/api/queries/{quote(name, safe='')}", params)
        return Rows(tuple(answer["columns"]), tuple(answer["rows"]), bool(answer["is_cut"]))

    def search(self, words: str, labels: Sequence[str] = (), limit: int = 20) -> list[Hit]:
        """Things whose names answer ``words``, best first."""
        answer = self._json("/api/search", {"q": words, "label": list(labels), "limit": limit})
        return [Hit(Node(each["id"], each["label"], _properties(each)), each["score"], each["found"]) for each in answer["results"]]

    def identify(self, words: str) -> str:
        """The id that ``words`` are, or that of the only thing they name."""
        rows = self.query("entity", {"entity": words}).rows
        return str(rows[0]["entity"]) if rows else words

    def entity(self, id: str) -> Row:
        """A thing's ``id``, ``label`` and properties."""
        answer = self._json(f"/api/entities/{quote(id)}")
        return {"id": answer["id"], "label": answer["label"], **_properties(answer)}

    def neighbours(self, id: str, *, limit: int = 200) -> Row:
        """A thing's edges with their quotations: ``nodes`` and ``edges``."""
        answer = self._json(f"/api/entities/{quote(id)}/neighbours", {"limit": limit})
        edges = [{**edge.pop("properties", {}), **edge} for edge in answer["edges"]]
        return {"nodes": answer["nodes"], "edges": edges, "is_cut": answer["is_cut"]}

    def document(self, id: str) -> Row:
        """A document's properties and its text."""
        answer: Row = self._json(f"/api/documents/{quote(id, safe='')}")
        return answer

    def export(self, format: str, stream: BinaryIO) -> None:
        """Write the whole graph to ``stream``."""
        with self._open(f"/api/export/{quote(format, safe='')}") as answer:
            shutil.copyfileobj(answer, stream)

    def networkx(self) -> "networkx.MultiDiGraph[str]":
        """The whole graph for networkx."""
        import networkx as nx

        network: nx.MultiDiGraph[str] = nx.MultiDiGraph()
        with self._open("/api/export/jsonl") as answer:
            for line in map(json.loads, answer):
                if node := line.get("node"):
                    network.add_node(node["id"], label=node["label"], **node["properties"])
                elif (edge := line["edge"])["source"] in network and edge["target"] in network:
                    network.add_edge(edge["source"], edge["target"], edge["id"], **{"type": edge["type"], **edge["properties"]})
        return network

    def counts(self) -> dict[str, int]:
        """How many nodes of each label and edges of each type there are."""
        counts: dict[str, int] = self._json("/health")["counts"]
        return counts

    def close(self) -> None:
        """Nothing is held."""

    def __enter__(self) -> "RemoteServices":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _json(self, path: str, params: Mapping[str, object] | None = None, **request: Any) -> Any:
        with self._open(path, params, **request) as answer:
            return json.load(answer)

    def _open(self, path: str, params: Mapping[str, object] | None = None, **request: Any) -> HTTPResponse:
        asked = {
            key: str(value).lower() if isinstance(value, bool) else value for key, value in (params or {}).items() if value is not None
        }
        address = f"{self.url}{path}" + (f"?{urlencode(asked, doseq=True)}" if asked else "")
        headers = dict(request.pop("headers", {}))
        if key := self.settings.api_key.get_secret_value():
            headers["Authorization"] = f"Bearer {key}"
        if not address.startswith(("http://", "https://")):
            raise RemoteError(f"{self.url} is no address of a server.", hint="End the server that holds the store, and try again.")
        try:
            answer: HTTPResponse = urlopen(Request(address, headers=headers, **request), timeout=_PATIENCE)  # noqa: S310 -- checked above
        except HTTPError as error:
            raise _told(error) from error
        except (URLError, HTTPException, TimeoutError, OSError) as error:
            raise RemoteError(
                f"The server at {self.url}, which holds the store, does not answer: {error}.", hint="End it, and try again."
            ) from error
        return answer


def _told(error: HTTPError) -> RemoteError:
    """The server's refusal, with its own code and words."""
    try:
        told = json.load(error)["error"]
    except (ValueError, KeyError, TypeError):
        told = {"message": f"The server answered {error.code} {error.reason}."}
    refusal = RemoteError(told["message"], hint=told.get("hint", ""), data=told.get("data"))
    refusal.code, refusal.status = told.get("code", RemoteError.code), error.code
    return refusal


def _properties(answer: Mapping[str, Any]) -> dict[str, Value]:
    return {"name": answer["name"], **answer.get("properties", {})}


def _member(source: "Source") -> str:
    """A source's place in the archive that is sent: the same at each load, and not hidden."""
    path = unquote(source.origin.partition("://")[2]).replace("!/", "/").replace("\\", "/").lstrip("/")
    return "/".join(f"_{part}" if part.startswith(".") else part for part in path.split("/"))


def _archive(batch: Sequence[tuple["Source", bytes]]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as archive:
        for source, data in batch:
            archive.writestr(zipfile.ZipInfo(_member(source)), data)
    return buffer.getvalue()


def _form(name: str, data: bytes) -> tuple[bytes, str]:
    """A multipart form of one file, and its media type."""
    boundary = next(mark for mark in _boundaries() if mark not in data)
    head = b'--%b\r\nContent-Disposition: form-data; name="files"; filename="%b"\r\nContent-Type: application/zip\r\n\r\n'
    body = head % (boundary, name.encode("ascii", "replace").replace(b'"', b"")) + data + b"\r\n--%b--\r\n" % boundary
    return body, f"multipart/form-data; boundary={boundary.decode()}"


def _boundaries() -> Iterator[bytes]:
    number = 0
    while True:
        yield b"remit-part-%08d" % number
        number += 1
