"""The services, and the composition root: the one place that reads the settings and picks the engine.

Everything at the edges (command line, HTTP, ``remit.py``) asks these services and nothing below them.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from api.errors import UnknownEntityError
from api.find import FIND_BY_NAME, Finder
from api.review import MERGE_CANDIDATES, candidate_rows
from api.settings import Settings
from graph.errors import StoreBusyError
from graph.query import Query
from graph.records import Hit, Row, Rows
from graph.store import Store
from ontology.terms import Label
from queries.catalog import FOLDER, Catalogue
from queries.run import run

if TYPE_CHECKING:
    import networkx

    from api.remote import RemoteServices
    from loaders.pipeline import LoadReport
    from loaders.sources import Source

Progress = Callable[[str, int, int], None]
"""Told of each document as it is begun: its name, how many are done, and how many there are."""


BUILT_IN = (FIND_BY_NAME, MERGE_CANDIDATES)
"""The questions of the catalogue that are not asked in Cypher."""

_HIDDEN = frozenset({"search", "account", "resolved", "fingerprint"})
"""Properties by which the program finds things, or that keep what a document said."""


class Services:
    """What the program can be asked, on a store of its own. Every method raises errors of the ``RemitError`` tree only."""

    def __init__(self, store: Store, catalogue: Catalogue, settings: Settings) -> None:
        self.store = store
        self.catalogue = catalogue
        self.settings = settings
        self._finder = Finder(store)

    def load(self, paths: Sequence[str | Path], progress: Progress | None = None) -> "LoadReport":
        """Load files, folders and archives into the store; documents that cannot be read are set aside in the report."""
        from loaders.sources import find_sources

        return self.load_sources(find_sources(paths), progress)

    def load_sources(self, sources: Iterable["Source"], progress: Progress | None = None) -> "LoadReport":
        """Load sources that are already found: the files of an upload, say."""
        from loaders.pipeline import load

        return load(self.store, sources, progress=progress)

    def remove(self, document_id: str) -> "LoadReport":
        """Take back all that only this document said."""
        from loaders.pipeline import remove

        self._document_node(document_id)
        return remove(self.store, document_id)

    def query(self, name: str, params: Mapping[str, object]) -> Rows:
        """The rows of a query; values that name a thing may be its id or a name that only it bears."""
        query = self.catalogue.get(name)
        if query is FIND_BY_NAME:
            return self._finder.rows(params, self.settings.row_limit)
        values = {key: self._finder.resolve(query, key, value) for key, value in params.items()}
        if query is MERGE_CANDIDATES:
            return candidate_rows(self.store, values, self.settings.row_limit)
        return self._run(query, values)

    def _run(self, query: Query, values: Mapping[str, object], limit: int | None = None) -> Rows:
        return run(self.store, query, values, limit=limit or self.settings.row_limit, timeout=self.settings.time_limit)

    def search(self, words: str, labels: Sequence[str] = (), limit: int = 20) -> list[Hit]:
        """Things whose names answer ``words`` (in any script, with or without diacritics), best first."""
        return self._finder.search(words, labels, limit)

    def identify(self, words: str) -> str:
        """The id that ``words`` are, or that of the only thing they name; raises ``UnknownEntityError``, ``AmbiguousNameError``."""
        return self._finder.identify(words)

    def entity(self, id: str) -> Row:
        """A thing's ``id``, ``label`` and properties; raises ``UnknownEntityError``."""
        node = self.store.nodes([id]).get(id)
        if node is None or node.label in (Label.BLOCK, Label.DOCUMENT):
            raise UnknownEntityError(f"Nothing in the graph has the id {id!r}.", hint="Look for it: remit query find_by_name --name …")
        properties = {key: _plain(value) for key, value in node.properties.items() if key not in _HIDDEN}
        return {"id": node.id, "label": node.label, **properties}

    def neighbours(self, id: str, *, limit: int = 200) -> Row:
        """A thing's edges with their quotations: ``nodes`` (id, label, name) and ``edges`` (id, type, source, target, evidence, …)."""
        self.entity(id)
        answer = self._run(self.catalogue.get("neighbours"), {"entity": id}, limit)
        return neighbourhood(id, answer)

    def document(self, id: str) -> Row:
        """A document's ``id``, ``title``, ``source``, ``url``, ``published``, ``languages`` and ``text``; raises ``UnknownEntityError``."""
        properties = self._document_node(id)
        return {"id": id, "label": str(Label.DOCUMENT), **{key: value for key, value in properties.items() if key not in _HIDDEN}}

    def _document_node(self, id: str) -> Row:
        node = self.store.nodes([id]).get(id)
        if node is None or node.label != Label.DOCUMENT:
            raise UnknownEntityError(f"No document has the id {id!r}.", hint="remit query documents lists them.")
        return {key: _plain(value) for key, value in node.properties.items()}

    def export(self, format: str, stream: BinaryIO) -> None:
        """Write the whole graph to ``stream``; raises ``graph.errors.UnknownFormatError``."""
        from graph.exports import format_of

        format_of(format)(self.store, stream)

    def networkx(self) -> "networkx.MultiDiGraph[str]":
        """The whole graph for networkx: edges by their ids, ``label`` and ``type`` beside the properties."""
        from graph.networks import networkx_of

        return networkx_of(self.store)

    def counts(self) -> dict[str, int]:
        """How many nodes of each label and edges of each type there are."""
        return self.store.counts()

    def close(self) -> None:
        """Give back the store."""
        self.store.close()

    def __enter__(self) -> "Services":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def neighbourhood(id: str, answer: Rows) -> Row:
    """The rows of the query ``neighbours`` around ``id`` as ``nodes`` and ``edges``."""
    nodes = {str(row["other"]): {"id": row["other"], "label": row["other_label"], "name": row["other_name"]} for row in answer.rows}
    shown = ("post", "since", "until", "former", "first_seen", "last_seen", "confidence", "basis", "rules", "evidence")
    edges = [
        {
            "id": row["edge"],
            "type": row["relation"],
            "source": id if row["direction"] == "out" else row["other"],
            "target": row["other"] if row["direction"] == "out" else id,
            **{key: row[key] for key in shown if row[key] is not None},
        }
        for row in answer.rows
    ]
    return {"nodes": list(nodes.values()), "edges": edges, "is_cut": answer.is_cut}


def _plain(value: object) -> object:
    return list(value) if isinstance(value, tuple) else value


def open_catalogue(settings: Settings) -> Catalogue:
    """The queries of the program and of the user's folder, checked."""
    return Catalogue([FOLDER, *([settings.queries] if settings.queries else [])], built_in=BUILT_IN)


def open_services(settings: Settings) -> "Services | RemoteServices":
    """The services on the store of the settings; those of a running server, where one holds the store.

    Raises ``QueryFileError`` for a wrong query file, and the errors of ``graph.registry.open_store``.
    """
    from graph.registry import open_store

    catalogue = open_catalogue(settings)
    try:
        store = open_store(settings.store, user=settings.neo4j_user, password=settings.neo4j_password.get_secret_value())
    except StoreBusyError as error:
        if not error.data.get("url"):
            raise
        from api.remote import RemoteServices

        return RemoteServices(str(error.data["url"]), catalogue, settings)
    try:
        store.prepare()
    except BaseException:
        with suppress(OSError):
            store.close()
        raise
    return Services(store, catalogue, settings)


class Extraction:
    """What each document of ``paths`` says, one mapping a document, identities resolved over all of them; no store is opened.

    ``report`` tells, once all were read, what was set aside.
    """

    def __init__(self, paths: Sequence[str | Path]) -> None:
        from loaders.pipeline import LoadReport

        self.report = LoadReport()
        self._paths = paths

    def __iter__(self) -> Iterator[Mapping[str, object]]:
        from loaders.pipeline import extract_all
        from loaders.sources import find_sources

        yield from extract_all(find_sources(self._paths), self.report)

    def explain(self) -> Iterator[str]:
        """What extraction saw in each document, as lines to read, document by document."""
        from loaders.pipeline import explain_all
        from loaders.sources import find_sources

        yield from explain_all(find_sources(self._paths), self.report)
