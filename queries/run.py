"""Asking: a query of the catalogue with a person's values in, rows with quotations out."""

from collections.abc import Mapping

from graph.query import Query
from graph.records import Row, Rows
from graph.store import Store
from queries.parameters import take
from queries.quotations import quote_rows


def run(store: Store, query: Query, parameters: Mapping[str, object], *, limit: int = 1000, timeout: float = 30.0) -> Rows:
    """The rows of ``query``, at most ``limit``, in the order of its declared columns; evidence comes as quotations.

    Raises ``ParameterError`` for a value that is missing, unknown or not of its type, and the errors of ``Store.query``
    (``timeout`` in seconds).
    """
    answer = store.query(query, take(query, parameters), limit=limit, timeout=timeout)
    columns = tuple(column.name for column in query.columns)
    rows: list[Row] = [{column: row.get(column) for column in columns} for row in answer.rows]
    return Rows(columns, quote_rows(store, query, rows, timeout=timeout), answer.is_cut)
