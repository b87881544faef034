"""Errors of the loaders.

::

    LoaderError
    ├── LexiconError             a lexicon file is wrong; ``data`` holds ``file`` and ``line``
    ├── UnreadableDocumentError  a document is set aside, with the reason
    └── UnknownDocumentError     the store holds no such document
"""

from collections.abc import Mapping

from ontology.errors import RemitError


class LoaderError(RemitError):
    """The root of the errors of the loaders."""

    code = "loader"


class LexiconError(LoaderError):
    """A lexicon file is wrong."""

    code = "lexicon"


class UnreadableDocumentError(LoaderError):
    """A document cannot be read; the load sets it aside with this reason and goes on."""

    status = 422
    code = "unreadable-document"


class UnknownDocumentError(LoaderError):
    """The store holds no such document."""

    status = 404
    code = "unknown-document"


def unreadable(reason: str, message: str, hint: str = "", data: Mapping[str, object] | None = None) -> UnreadableDocumentError:
    """The error that sets a document aside: ``reason`` is one stable word for programs (``empty``), ``message`` the same for people."""
    return UnreadableDocumentError(message, hint=hint, data={"reason": reason, **(data or {})})
