"""Exports: the whole graph in the formats that other programs read. ``FORMATS`` lists them for the command line and for HTTP."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib import import_module
from typing import BinaryIO

from graph.errors import UnknownFormatError
from graph.store import Store

Writer = Callable[[Store, BinaryIO], None]


@dataclass(frozen=True, slots=True)
class Format:
    """A format of export. ``FORMATS["turtle"](store, stream)`` writes the graph of ``store`` to a binary ``stream``.

    ``suffix`` of a file's name, without its dot. ``media_type`` for HTTP. ``about``: one sentence for whoever chooses. ``place``:
    the writer as ``module:function``, imported when it is first called.
    """

    name: str
    suffix: str
    media_type: str
    about: str
    place: str

    def __call__(self, store: Store, stream: BinaryIO) -> None:
        """Write the graph of ``store`` to ``stream``; raises what the store raises."""
        module, function = self.place.split(":")
        writer: Writer = getattr(import_module(module), function)
        writer(store, stream)


_LISTED = (
    Format("turtle", "ttl", "text/turtle", "RDF, readable, grouped by subject.", "graph.exports.rdf:write_turtle"),
    Format("ntriples", "nt", "application/n-triples", "RDF, one triple a line.", "graph.exports.rdf:write_ntriples"),
    Format("trig", "trig", "application/trig", "RDF with a named graph a document, readable.", "graph.exports.rdf:write_trig"),
    Format("nquads", "nq", "application/n-quads", "RDF with a named graph a document, one quad a line.", "graph.exports.rdf:write_nquads"),
    Format("graphml", "graphml", "application/graphml+xml", "GraphML for yEd, Cytoscape, Gephi.", "graph.exports.networks:write_graphml"),
    Format("gexf", "gexf", "application/gexf+xml", "GEXF for Gephi.", "graph.exports.networks:write_gexf"),
    Format("csv", "zip", "application/zip", "nodes.csv and edges.csv in one archive.", "graph.exports.tables:write_csv"),
    Format("jsonl", "jsonl", "application/x-ndjson", "One JSON object a line: nodes, then edges.", "graph.exports.lines:write_jsonl"),
    Format(
        "html",
        "html",
        "text/html; charset=utf-8",
        "One page with a picture, to mail; up to 1,000 nodes.",
        "graph.exports.snapshot:write_html",
    ),
)

FORMATS: Mapping[str, Format] = {each.name: each for each in _LISTED}
"""The formats by name; each is called as ``writer(store, stream)`` with a binary stream."""


def format_of(name: str) -> Format:
    """The format of this name, or the one whose files end in it (``ttl``); raises ``UnknownFormatError`` with the names there are."""
    wanted = name.casefold()
    for each in _LISTED:
        if wanted in (each.name, each.suffix):
            return each
    raise UnknownFormatError(
        f"There is no export format {name!r}.", hint=f"Known are: {', '.join(FORMATS)}.", data={"formats": list(FORMATS)}
    )
