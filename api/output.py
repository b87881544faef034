"""Answers as text: JSON, CSV, and for people. Nothing here prints; ``api/cli.py`` does."""

import csv
import io
import json
from collections.abc import Iterator, Mapping, Sequence

from graph.query import EVIDENCE, Query
from graph.records import Row, Rows

_ESCAPED = dict.fromkeys([*range(9), *range(11, 32), *range(127, 160)], "\ufffd")


def as_json(rows: Rows) -> str:
    """The rows as a JSON list of objects."""
    return json.dumps(rows.rows, ensure_ascii=False, indent=2)


def as_csv(query: Query, rows: Rows) -> str:
    """The rows as CSV (RFC 4180). Lists are joined by ``; ``. Beside a column of quotations stands one of their ids."""
    evidence = [column.name for column in query.columns if column.type == EVIDENCE]
    columns = [name for column in rows.columns for name in ((column, f"{column}_ids") if column in evidence else (column,))]
    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\n")
    writer.writerow(columns)
    for row in rows.rows:
        cells = {**row}
        for column in evidence:
            quotations = _list(row[column])
            cells[column] = " ".join(f"“{each['quote']}”" for each in quotations if each["quote"] is not None)
            cells[f"{column}_ids"] = " ".join(str(each["id"]) for each in quotations)
        writer.writerow([_cell(cells[column]) for column in columns])
    return buffer.getvalue()


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list):
        return "; ".join(_cell(each) for each in value)
    return json.dumps(value, ensure_ascii=False) if isinstance(value, dict) else str(value)


def _list(value: object) -> list[Mapping[str, object]]:
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []


def safe(text: str) -> str:
    """``text`` without the characters that command a terminal."""
    return text.translate(_ESCAPED)


def shown_columns(query: Query, rows: Rows) -> list[str]:
    """The columns, without those that hold nothing in any row, and without evidence."""
    evidence = {column.name for column in query.columns if column.type == EVIDENCE}
    return [column for column in rows.columns if column not in evidence and not all(is_empty(row[column]) for row in rows.rows)]


def is_empty(value: object) -> bool:
    """Whether there is nothing to show: no value, no words, or a quality that the thing has not."""
    return value is None or value is False or value in ("", [])


def cell(value: object) -> str:
    """A value in a line of text."""
    return safe(_cell(value).replace("\n", " "))


def record(query: Query, row: Row) -> Iterator[tuple[str, str]]:
    """A row as (name, text) lines, each quotation with where it stands; what is empty is left out."""
    for column in query.columns:
        value = row[column.name]
        if is_empty(value):
            continue
        if column.type != EVIDENCE:
            yield column.name, cell(value)
            continue
        for place, quotation in enumerate(_list(value)):
            yield (column.name if place == 0 else ""), quoted(quotation)


def quoted(quotation: Mapping[str, object]) -> str:
    """A quotation and where it stands, in two lines."""
    quote = quotation.get("quote")
    words = f"“{cell(quote)}”" if quote is not None else "(the document is no longer in the store)"
    source: Sequence[object] = [quotation.get("title"), quotation.get("source"), quotation.get("date")]
    return f"{words}\n— {', '.join(cell(each) for each in source if each)} [{cell(quotation.get('id'))}]"


def facts(thing: Row, around: Row) -> Iterator[tuple[str, str]]:
    """A thing and its facts as (name, text) lines: its properties, then each edge with its sentences."""
    for key, value in thing.items():
        if not is_empty(value):
            yield key, cell(value)
    nodes, edges = _list(around["nodes"]), _list(around["edges"])
    names = {node["id"]: node["name"] for node in nodes}
    for edge in sorted(edges, key=lambda edge: (str(edge["type"]), edge["source"] != thing["id"], str(edge["id"]))):
        is_out = edge["source"] == thing["id"]
        other = edge["target"] if is_out else edge["source"]
        told = [f"{key} {cell(edge[key])}" for key in ("post", "since", "until") if edge.get(key)] + ["former"] * bool(edge.get("former"))
        about = f" ({', '.join(told)})" if told else ""
        sentences = "".join(f"\n{quoted(each)}" for each in _list(edge.get("evidence")))
        yield f"{edge['type']} {'→' if is_out else '←'}", f"{cell(names.get(other) or other)} [{cell(other)}]{about}{sentences}"
