"""Quotations: the sentences behind ids of evidence, cut from the stored texts when they are asked for, so that they cannot drift.

They are cut here and not in Cypher: offsets count code points, and both engines count UTF-16 units.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from graph.query import EVIDENCE, Query
from graph.records import Row
from graph.store import Store
from queries.catalog import FOLDER, read_query

_ID = re.compile(r"(.+)#char=(\d+),(\d+)")
_BATCH = 200


def quote_rows(store: Store, query: Query, rows: Sequence[Row], *, timeout: float) -> tuple[Row, ...]:
    """``rows``, with quotations in place of the ids in every column of the type ``evidence``."""
    columns = [column.name for column in query.columns if column.type == EVIDENCE]
    if not columns:
        return tuple(rows)
    ids = {each for row in rows for column in columns for each in _ids(row[column])}
    quotations = quote(store, ids, timeout=timeout)
    return tuple({**row, **{column: [quotations[each] for each in _ids(row[column])] for column in columns}} for row in rows)


def quote(store: Store, ids: Iterable[str], *, timeout: float = 30.0) -> dict[str, Row]:
    """By each id of evidence: ``id``, ``document``, ``start``, ``end`` (code points), ``quote``, and of the document ``title``,
    ``source``, ``date``, ``url``. ``quote`` is null where the document is no longer in the store."""
    places = {each: _place(each) for each in ids}
    texts = _texts(store, sorted({document for document, _, _ in places.values()}), timeout)
    return {each: _quotation(each, place, texts.get(place[0])) for each, place in places.items()}


def _ids(value: object) -> list[str]:
    return list(dict.fromkeys(map(str, value))) if isinstance(value, Sequence) and not isinstance(value, str) else []


def _place(id: str) -> tuple[str, int, int]:
    found = _ID.fullmatch(id)
    return (found[1], int(found[2]), int(found[3])) if found else (id, 0, 0)


def _texts(store: Store, documents: Sequence[str], timeout: float) -> dict[str, Row]:
    if not documents:
        return {}
    query = _texts_query()
    found: dict[str, Row] = {}
    for start in range(0, len(documents), _BATCH):
        parameters = {"documents": list(documents[start : start + _BATCH])}
        rows = store.query(query, parameters, limit=_BATCH, timeout=timeout).rows
        found.update((str(row["document"]), row) for row in rows)
    return found


@cache
def _texts_query() -> Query:
    return read_query(FOLDER / "documents" / "texts_of_documents.cypher")


def _quotation(id: str, place: tuple[str, int, int], document: Mapping[str, object] | None) -> Row:
    name, start, end = place
    known = document or {}
    text = known.get("text")
    return {
        "id": id,
        "document": name,
        "start": start,
        "end": end,
        "quote": text[start:end] if isinstance(text, str) else None,
        "title": known.get("title") or known.get("name"),
        "source": known.get("source") or None,
        "date": known.get("published") or None,
        "url": known.get("url") or None,
    }
