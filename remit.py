"""Remit as a library: one file, the public face.

::

    import remit

    with remit.open("./remit-data") as graph:
        graph.load("my-documents/")
        rows = graph.query("directives_of_body", body="mass-mobilization-commission/nghe-an")
        rows.to_pandas()

Every error is a ``remit.RemitError``, with ``message``, ``hint`` and ``data``.
"""

import io
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ontology.errors import RemitError

if TYPE_CHECKING:
    import networkx
    import pandas
    import rdflib

    from api.services import Progress
    from loaders.pipeline import LoadReport

__all__ = ["Graph", "RemitError", "Rows", "open"]


class Rows(list[dict[str, Any]]):
    """The rows of an answer: a list of dicts by ``columns``. ``is_cut``: the row limit left some out."""

    def __init__(self, columns: Sequence[str], rows: Sequence[Mapping[str, Any]], *, is_cut: bool = False) -> None:
        super().__init__(dict(row) for row in rows)
        self.columns = tuple(columns)
        self.is_cut = is_cut

    def to_pandas(self) -> "pandas.DataFrame":
        """The rows as a data frame; needs pandas (``pip install remit[pandas]``)."""
        import pandas as pd

        return pd.DataFrame(list(self), columns=list(self.columns))


class Graph:
    """A graph in a store. Close it when done, or use it in a ``with`` block."""

    def __init__(self, store: str | None) -> None:
        from api.services import open_services
        from api.settings import read_settings

        self._services = open_services(read_settings(store=store))

    def load(self, *paths: str | Path, progress: "Progress | None" = None) -> "LoadReport":
        """Read files, folders and archives into the store; the report says what became of each document."""
        return self._services.load(paths, progress)

    def remove(self, document: str) -> None:
        """Take the document of this id back, and all that only it said."""
        self._services.remove(document)

    def queries(self) -> tuple[str, ...]:
        """The names of the questions that can be asked."""
        return self._services.catalogue.names()

    def query(self, name: str, /, **params: object) -> Rows:
        """The rows of a question of the catalogue; each piece of evidence is a dict with its ``quote`` and its document."""
        answer = self._services.query(name, params)
        return Rows(answer.columns, answer.rows, is_cut=answer.is_cut)

    def search(self, words: str, limit: int = 20) -> Rows:
        """Things whose names answer ``words``, in any script, with or without diacritics; best first."""
        return self.query("find_by_name", name=words, limit=limit)

    def networkx(self) -> "networkx.MultiDiGraph[str]":
        """The whole graph for networkx."""
        return self._services.networkx()

    def rdf(self) -> "rdflib.Graph":
        """The whole graph as RDF, on the ontology and what it maps to."""
        import rdflib

        stream = io.BytesIO()
        self._services.export("ntriples", stream)
        return rdflib.Graph().parse(data=stream.getvalue(), format="nt")

    def close(self) -> None:
        """Give back the store."""
        self._services.close()

    def __enter__(self) -> "Graph":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def open(store: str | Path | None = None) -> Graph:
    """The graph in ``store``: a folder, or ``bolt://`` ``neo4j://`` of a Neo4j server (user and password from the environment).

    Without ``store``: that of ``REMIT_STORE``, else the folder ``./remit-data``.
    """
    return Graph(None if store is None else str(store))
