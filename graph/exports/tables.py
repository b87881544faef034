"""The graph as two tables, ``nodes.csv`` and ``edges.csv``, in one zip archive.

Columns are the ontology's attributes. Lists are joined by `` | ``. A text that a spreadsheet would take for a formula gets an
apostrophe before it.
"""

import csv
import io
import json
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import BinaryIO

from graph.evidence import Quotations, evidence_of
from graph.exports.soundness import joined, sound
from graph.networks import SHOWN_LABELS, SHOWN_RELATIONS, shown, shown_of_edge
from graph.records import Value
from graph.store import Store
from ontology.terms import ATTRIBUTES, EDGE_ATTRIBUTES, INTERNAL_ATTRIBUTES, INTERNAL_EDGE_ATTRIBUTES

NODE_KEYS = tuple(sorted({key for label in SHOWN_LABELS for key in ATTRIBUTES[label] - INTERNAL_ATTRIBUTES.get(label, frozenset())}))
"""The columns of ``nodes.csv`` between ``id``, ``label`` and ``other`` (further properties, as JSON)."""

EDGE_KEYS = tuple(sorted(EDGE_ATTRIBUTES - INTERNAL_EDGE_ATTRIBUTES))
"""The columns of ``edges.csv`` between the ends and ``evidence``, ``quotation``, ``other``."""

_CHUNK = 256
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_EPOCH = (1980, 1, 1, 0, 0, 0)  # the earliest that an archive can say: the same graph gives the same bytes


def write_csv(store: Store, stream: BinaryIO) -> None:
    """Write the archive; UTF-8 with a byte order mark, so that spreadsheets see it. Raises what the store raises."""
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        _write_table(archive, "nodes.csv", ("id", "label", *NODE_KEYS, "other"), _node_rows(store))
        ends = ("id", "type", "source", "target")
        _write_table(archive, "edges.csv", (*ends, *EDGE_KEYS, "evidence", "quotation", "other"), _edge_rows(store))


def _write_table(archive: zipfile.ZipFile, name: str, columns: Iterable[str], rows: Iterable[list[str]]) -> None:
    entry = zipfile.ZipInfo(name, _EPOCH)
    entry.compress_type = zipfile.ZIP_DEFLATED
    with archive.open(entry, "w", force_zip64=True) as raw, io.TextIOWrapper(raw, "utf-8-sig", newline="") as text:
        writer = csv.writer(text)
        writer.writerow(columns)
        writer.writerows([_guarded(cell) for cell in row] for row in rows)


def _guarded(cell: str) -> str:
    return sound(f"'{cell}" if cell.startswith(_FORMULA) else cell).replace("\x00", "\ufffd")


def _cell(value: Value | None) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None else str(joined(value))


def _other(properties: Mapping[str, Value], known: Iterable[str]) -> str:
    further = {key: value for key, value in sorted(properties.items()) if key not in known}
    return json.dumps(further, ensure_ascii=False) if further else ""


def _node_rows(store: Store) -> Iterator[list[str]]:
    for label in SHOWN_LABELS:
        for node in store.scan_nodes([label]):
            properties = shown(node)
            yield [node.id, node.label, *(_cell(properties.get(key)) for key in NODE_KEYS), _other(properties, NODE_KEYS)]


def _edge_rows(store: Store) -> Iterator[list[str]]:
    quotations = Quotations(store)
    for relation in SHOWN_RELATIONS:
        edges = store.scan_edges([relation])
        while chunk := list(islice(edges, _CHUNK)):
            evidence = {edge.id: evidence_of(edge) for edge in chunk}
            quotes = quotations.quote(each for found in evidence.values() for each in found)
            for edge in chunk:
                found = evidence[edge.id]
                yield [
                    *(edge.id, edge.type, edge.source, edge.target),
                    *(_cell(edge.properties.get(key)) for key in EDGE_KEYS),
                    " | ".join(map(str, found)),
                    "\n".join(quotes[each] for each in found if each in quotes),
                    _other(shown_of_edge(edge), (*EDGE_KEYS, "evidence", "spans")),
                ]
