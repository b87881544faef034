"""Errors of the graph: ids, records, stores and their engines.

::

    GraphError
    ├── UnknownStoreError        no engine for this address
    ├── UnknownFormatError       no export of this name
    ├── StoreUnavailableError    the server is down, the folder cannot be opened, the disk is full
    │   └── StoreBusyError       another process holds the folder
    ├── StoreDamagedError        what is stored cannot be read
    ├── DanglingEdgeError        an edge names a node that is not there
    ├── QueryRefusedError        the engine will not run this text (it writes, or is no Cypher)
    └── QueryLimitError          time or rows ran out
"""

from ontology.errors import RemitError


class GraphError(RemitError):
    """The root of the errors of the graph."""

    code = "graph"


class UnknownStoreError(GraphError):
    """No engine serves an address of this kind."""

    status = 400
    code = "unknown-store"


class UnknownFormatError(GraphError):
    """No export format has this name; ``data`` holds ``formats``."""

    status = 404
    code = "unknown-format"


class StoreUnavailableError(GraphError):
    """The store cannot be reached, opened or written."""

    status = 503
    code = "store-unavailable"


class StoreBusyError(StoreUnavailableError):
    """Another process holds the folder of an embedded store; ``data`` holds ``pid`` and, of a server, ``url``."""

    code = "store-busy"


class StoreDamagedError(GraphError):
    """What is stored cannot be read back."""

    code = "store-damaged"


class DanglingEdgeError(GraphError):
    """An edge names a node that is not there, or joins labels that it may not join; ``data`` holds ``edge`` and ``node``."""

    code = "dangling-edge"


class QueryRefusedError(GraphError):
    """The engine will not run this text: it would write, or it is no Cypher."""

    status = 400
    code = "query-refused"


class QueryLimitError(GraphError):
    """A query ran out of its time or its rows."""

    status = 422
    code = "query-limit"
