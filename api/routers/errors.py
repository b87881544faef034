"""Errors that only HTTP can meet.

::

    HttpError
    ├── WritesClosedError        403  no key is configured: nobody may write
    ├── KeyRefusedError          401  no key was shown, or a wrong one
    ├── WrongHostError           421  the server was addressed by a name that is not its own
    ├── InvalidRequestError      422  a parameter or a form that does not fit
    ├── UploadTooLargeError      413  more bytes than one upload may have
    └── NothingLoadedError       422  every document of an upload was set aside
"""

from api.errors import ServiceError


class HttpError(ServiceError):
    """The root of the errors of HTTP."""

    code = "http"


class WritesClosedError(HttpError):
    """The server has no key, so that nobody may write through it."""

    status = 403
    code = "writes-closed"


class KeyRefusedError(HttpError):
    """The request shows no key, or a wrong one."""

    status = 401
    code = "key-refused"


class WrongHostError(HttpError):
    """The request names a host that is not this server: a page elsewhere may have bound its own name to this machine."""

    status = 421
    code = "wrong-host"


class InvalidRequestError(HttpError):
    """A parameter or a form that does not fit; ``data`` holds ``fields``: where, and what is wrong there."""

    status = 422
    code = "invalid-request"


class UploadTooLargeError(HttpError):
    """An upload of more bytes than the server takes; ``data`` holds ``limit``, in bytes."""

    status = 413
    code = "upload-too-large"


class NothingLoadedError(HttpError):
    """Every document of an upload was set aside; ``data`` holds ``set_aside``: their names, reasons, and what to do."""

    status = 422
    code = "nothing-loaded"
