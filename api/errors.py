"""Errors of the services and of the program's edges.

::

    ServiceError
    ├── UnknownEntityError       nothing in the graph has this id or name; ``data`` holds ``candidates``
    ├── AmbiguousNameError       a name that several things answer; ``data`` holds ``candidates``
    ├── SettingError             a setting is not what it must be
    ├── OutputError              a file cannot be written
    ├── RemoteError              a running server could not do what was asked; ``data`` holds what it said
    └── HttpError                what only HTTP can meet: see api/routers/errors.py
"""

from ontology.errors import RemitError


class ServiceError(RemitError):
    """The root of the errors of the services."""

    code = "service"


class UnknownEntityError(ServiceError):
    """Nothing in the graph has this id, or answers this name."""

    status = 404
    code = "unknown-entity"


class AmbiguousNameError(ServiceError):
    """Several things answer this name: one of their ids must be given."""

    status = 409
    code = "ambiguous-name"


class SettingError(ServiceError):
    """A setting is not what it must be."""

    status = 400
    code = "setting"


class OutputError(ServiceError):
    """A file cannot be written."""

    status = 507
    code = "output"


class RemoteError(ServiceError):
    """A running server could not be reached, or refused."""

    status = 502
    code = "remote"
