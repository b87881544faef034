"""What the HTTP side asks of the program: its services, and the settings of a server.

``api/services.py`` answers these on a store of its own; the tests answer them from memory.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO, Protocol

from graph.query import Query
from graph.records import Hit, Row, Rows

if TYPE_CHECKING:
    from loaders.pipeline import LoadReport
    from loaders.sources import Source


class Catalogue(Protocol):
    """The named questions."""

    def names(self) -> Sequence[str]:
        """The names of all queries, in order."""

    def get(self, name: str) -> Query:
        """One query; an unknown name is an error that proposes near ones."""


class Services(Protocol):
    """What can be asked of the program. Every method may raise a ``RemitError``."""

    @property
    def catalogue(self) -> Catalogue:
        """The queries that can be asked by name."""

    def query(self, name: str, params: Mapping[str, object]) -> Rows:
        """The rows of a query; columns of type ``evidence`` hold quotations."""

    def search(self, words: str, labels: Sequence[str] = (), limit: int = 20) -> list[Hit]:
        """Things whose names answer ``words``, best first."""

    def entity(self, id: str) -> Row:
        """A thing's properties, its ``id`` and ``label``."""

    def neighbours(self, id: str, *, limit: int = 200) -> Row:
        """A thing's ``edges`` with their quotations, the ``nodes`` at their other ends, and ``is_cut``."""

    def document(self, id: str) -> Row:
        """A document's properties and its text."""

    def export(self, format: str, stream: BinaryIO) -> None:
        """Write the whole graph to ``stream``."""

    def load_sources(self, sources: Iterable["Source"]) -> "LoadReport":
        """Load documents; those that cannot be read are set aside in the report."""

    def remove(self, document_id: str) -> object:
        """Take back all that only this document said."""

    def counts(self) -> dict[str, int]:
        """How many nodes of each label and edges of each type there are."""


@dataclass(frozen=True, slots=True)
class HttpSettings:
    """How a server behaves.

    ``api_key``: what a writer must show; without one, writes are refused. ``hosts``: the names by which the server may be addressed
    (any, when empty); a page of another origin that rebinds its own name to this machine is refused by it. ``upload_limit``: bytes
    of one upload.
    """

    api_key: str = ""
    hosts: tuple[str, ...] = ("localhost", "127.0.0.1", "[::1]")
    upload_limit: int = 100 * 1024 * 1024
