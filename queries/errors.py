"""Errors of the queries.

::

    QueryError
    ├── QueryFileError           a ``.cypher`` file is wrong; ``data`` holds ``file`` and ``line``
    ├── UnknownQueryError        no query has this name; ``data`` holds ``near``, the names that come near
    └── ParameterError           a parameter is missing, unknown or not of its type; ``data`` holds ``parameter``
"""

from ontology.errors import RemitError


class QueryError(RemitError):
    """The root of the errors of the queries."""

    code = "query"


class QueryFileError(QueryError):
    """A ``.cypher`` file does not keep to the rules of the catalogue."""

    code = "query-file"


class UnknownQueryError(QueryError):
    """No query of the catalogue has this name."""

    status = 404
    code = "unknown-query"


class ParameterError(QueryError):
    """A parameter is missing, unknown, or not of its type."""

    status = 422
    code = "parameter"
