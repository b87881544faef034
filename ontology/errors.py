"""The root of the error tree, and the errors of the ontology.

::

    RemitError
    ├── OntologyError            ontology/   a vocabulary file or an unknown term
    │   └── UnknownTermError
    ├── GraphError               graph/      see graph/errors.py
    ├── LoaderError              loaders/    see loaders/errors.py
    ├── QueryError               queries/    see queries/errors.py
    └── ServiceError             api/        see api/errors.py

Every error says what went wrong, where, and what to do; ``status`` is its HTTP status, ``data`` its machine-readable part.
"""

from collections.abc import Mapping


class RemitError(Exception):
    """Anything this program refuses or cannot do, in words a user can act on."""

    status = 500
    code = "internal"

    def __init__(self, message: str, *, hint: str = "", data: Mapping[str, object] | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.data = dict(data or {})

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".strip()


class OntologyError(RemitError):
    """A vocabulary file is wrong; ``data`` holds ``file`` and ``line`` where known."""

    code = "ontology"


class UnknownTermError(OntologyError):
    """A word is no term of the ontology."""

    code = "unknown-term"
