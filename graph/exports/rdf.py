"""The graph in RDF: Turtle, N-Triples, TriG and N-Quads, streamed.

A node is typed with our class and the standard ones, its names carry their languages. An edge is said three ways:

- as a direct triple, with our property and the standard ones that it specializes (a tenure that is over is not: it would read as
  one that goes on);
- as a ``remit:Assertion`` of subject, predicate and object, with basis, confidence, rules and dates, derived from its documents, and
  with its evidence: a place in the document (``oa:TextPositionSelector``) and the words there (``oa:TextQuoteSelector``);
- a tenure also as an ``org:Membership`` with its role and interval.

In TriG and N-Quads what a document says stands in a graph named by the document. The program's bookkeeping, the documents' texts
and the places they were loaded from stay out. The same graph gives the same bytes.
"""

from collections.abc import Iterator
from typing import BinaryIO

from graph.exports.edges import describe_edges
from graph.exports.naming import BASE, Naming
from graph.exports.nodes import describe_node
from graph.exports.syntax import Description, write_blocks, write_lines
from graph.networks import SHOWN_LABELS, SHOWN_RELATIONS
from graph.store import Store


def describe(store: Store, *, base: str = BASE) -> Iterator[Description]:
    """What RDF says of everything in ``store``: nodes by label and id, then edges by type and id. ``base`` begins every IRI of an id."""
    naming = Naming(base)
    for label in SHOWN_LABELS:
        for node in store.scan_nodes([label]):
            yield describe_node(node, naming)
    for relation in SHOWN_RELATIONS:
        yield from describe_edges(store, relation, naming)


def write_turtle(store: Store, stream: BinaryIO, *, base: str = BASE) -> None:
    """Write Turtle to ``stream``; raises what the store raises, and ``StoreDamagedError`` for unreadable evidence."""
    write_blocks(describe(store, base=base), stream)


def write_ntriples(store: Store, stream: BinaryIO, *, base: str = BASE) -> None:
    """Write N-Triples to ``stream``; raises as ``write_turtle`` does."""
    write_lines(describe(store, base=base), stream)


def write_trig(store: Store, stream: BinaryIO, *, base: str = BASE) -> None:
    """Write TriG to ``stream``, a named graph a document; raises as ``write_turtle`` does."""
    write_blocks(describe(store, base=base), stream, has_graphs=True)


def write_nquads(store: Store, stream: BinaryIO, *, base: str = BASE) -> None:
    """Write N-Quads to ``stream``, a named graph a document; raises as ``write_turtle`` does."""
    write_lines(describe(store, base=base), stream, has_graphs=True)
