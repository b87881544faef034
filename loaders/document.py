"""Documents: a source's bytes, read by the reader of their kind, become a ``Document`` of the graph, or an error that says why not."""

from hashlib import sha256

from graph.records import Document
from loaders.errors import UnreadableDocumentError, unreadable
from loaders.language import languages_of
from loaders.limits import Limits
from loaders.readers import READERS
from loaders.readers.legacy import old_encoding_of
from loaders.readers.reading import Reading
from loaders.readers.sniff import sniff
from loaders.sources import Source
from loaders.text import tidy, tidy_line

ID_LENGTH = 20  # hexadecimal digits: 80 bits tell a billion documents apart with odds of one in a million


def read_document(source: Source, *, limits: Limits | None = None) -> Document:
    """The document behind ``source``.

    Raises ``UnreadableDocumentError``; its ``data`` holds ``reason`` (one stable word), ``origin``, ``name`` and what the reason needs.
    """
    try:
        return _read(source, limits or Limits())
    except UnreadableDocumentError as error:
        error.data.update(origin=source.origin, name=source.name)
        raise


def document_id(data: bytes) -> str:
    """A document's id: the first 20 hexadecimal digits of the SHA-256 of its bytes."""
    return sha256(data).hexdigest()[:ID_LENGTH]


def _read(source: Source, limits: Limits) -> Document:
    _check_size(source.size, limits)
    data = source.read()
    _check_size(len(data), limits)
    if not data.strip():
        raise unreadable("empty", "The file is empty.", "Check how it was saved or copied.")
    media_type = sniff(data, source.name)
    reading = READERS[media_type](data, limits)
    text = _checked(reading, limits)
    return Document(
        document_id(data),
        source.origin,
        source.name,
        text,
        media_type=media_type,
        title=tidy_line(reading.title),
        source=tidy_line(reading.source),
        url=tidy_line(reading.url),
        published=reading.published,
        languages=languages_of(text),
    )


def _checked(reading: Reading, limits: Limits) -> str:
    """The reading's text, tidied; raises where there is none, too much, or where its letters are not what they look like."""
    if len(reading.text) > limits.characters:
        raise unreadable(
            "too-large",
            f"The text has {len(reading.text):,} characters; the limit is {limits.characters:,}.",
            "Split it, or raise the limit on a document's text.",
            {"size": len(reading.text), "limit": limits.characters},
        )
    if old := old_encoding_of(reading.text):
        raise unreadable(
            "old-encoding",
            f"The text is in the old Vietnamese encoding {old}: its letters are drawn by an old font.",
            "Convert it to Unicode and load it again.",
            {"encoding": old},
        )
    text = tidy(reading.text)
    if not any(char.isalpha() for char in text):
        raise unreadable(
            "no-text", "No text is left after reading it.", "Check that the file holds words, and not only pictures or figures."
        )
    return text


def _check_size(size: int, limits: Limits) -> None:
    if size > limits.document:
        raise unreadable(
            "too-large",
            f"The file has {size:,} bytes; the limit is {limits.document:,}.",
            "Split it, or raise the limit on a document's size.",
            {"size": size, "limit": limits.document},
        )
