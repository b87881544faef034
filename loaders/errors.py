"""Errors of the loaders.

::

    LoaderError
    ├── LexiconError             a lexicon file is wrong; ``data`` holds ``file`` and ``line``
    └── UnreadableDocumentError  a document is set aside; ``reason`` says why
"""

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
