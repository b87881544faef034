"""What a file is, by its first bytes: its name's ending only decides between plain text and HTML fragments."""

import re

from loaders.archives import open_archive
from loaders.errors import unreadable
from loaders.readers.encoding import mark_of

PLAIN, HTML, PDF = "text/plain", "text/html", "application/pdf"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

_CONVERT = "Save it as DOCX, PDF, HTML or UTF-8 text, and load that."
_FOREIGN = (
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office file (.doc, .xls, .ppt), or an encrypted one"),
    (b"{\\rtf", "an RTF file"),
    (b"\x89PNG", "a picture (PNG)"),
    (b"\xff\xd8\xff", "a picture (JPEG)"),
    (b"GIF8", "a picture (GIF)"),
    (b"II*\x00", "a picture (TIFF)"),
    (b"MM\x00*", "a picture (TIFF)"),
    (b"BM", "a picture (BMP)"),
    (b"RIFF", "a picture or sound (RIFF)"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ", "an xz archive"),
    (b"7z\xbc\xaf", "a 7-Zip archive"),
    (b"Rar!", "a RAR archive"),
    (b"\x7fELF", "a program"),
    (b"MZ", "a program"),
    (b"SQLite format 3", "a database"),
    (b"%!PS", "a PostScript file"),
)
_ZIPPED = (
    ("word/document.xml", DOCX),
    ("xl/workbook.xml", "a spreadsheet (XLSX)"),
    ("ppt/presentation.xml", "a presentation (PPTX)"),
    ("mimetype", "an OpenDocument or EPUB file"),
)
_PAGE = re.compile(
    r"\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--.{0,20000}?-->\s*)*<(?:!doctype\s+html|html|head|body|title|meta|article)\b", re.I | re.S
)
_TAG = re.compile(r"<(?:p|div|span|table|h[1-6]|a|br|article|section|figure|ul|img)\b[^<>]{0,2000}>", re.I)
_XML = re.compile(r"\s*<\?xml\b")
_MHTML = re.compile(r"(?:From: <Saved by|MIME-Version:|Content-Type: multipart/related)", re.I)
_HTML_NAMES = (".html", ".htm", ".xhtml", ".shtml", ".aspx", ".php")
_HEAD = 8192  # bytes


def sniff(data: bytes, name: str = "") -> str:
    """The media type of a readable file; raises ``UnreadableDocumentError`` for anything else, saying what it is. ``data`` is not empty."""
    if b"%PDF-" in data[:1024]:
        return PDF
    if data[:4] in (b"PK\x03\x04", b"PK\x05\x06"):
        return _sniff_zip(data)
    for signature, what in _FOREIGN:
        if data.startswith(signature) and (len(signature) > 2 or _is_binary(data)):
            raise unreadable("foreign", f"It is {what}, which cannot be read.", _CONVERT)
    head = data[:_HEAD].decode(mark_of(data) or "latin-1", "replace").lstrip("\ufeff")
    if mark_of(data) is None and _is_binary(data):
        raise unreadable("binary", "It is binary data, no text.", _CONVERT)
    if _PAGE.match(head) or (name.lower().endswith(_HTML_NAMES) and _TAG.search(head)):
        return HTML
    if _XML.match(head):
        raise unreadable("foreign", "It is an XML file that is no web page, which cannot be read.", _CONVERT)
    if _MHTML.match(head) and name.lower().endswith((".mht", ".mhtml", ".eml")):
        raise unreadable("foreign", "It is a saved message or web archive (MHTML), which cannot be read.", _CONVERT)
    return PLAIN


def _sniff_zip(data: bytes) -> str:
    with open_archive(data) as archive:
        names = set(archive.namelist())
    for member, what in _ZIPPED:
        if member in names:
            if what == DOCX:
                return DOCX
            raise unreadable("foreign", f"It is {what}, which cannot be read.", _CONVERT)
    raise unreadable(
        "foreign", "It is a zip archive that is no document.", "Load the archive by its path: its members are read one by one."
    )


def _is_binary(data: bytes) -> bool:
    """Whether control characters that no text holds are in the file: a null byte, or more than one in a hundred of the others."""
    head = data[:_HEAD]
    strange = sum(byte < 0x20 and byte not in b"\t\n\r\f\x0b\x1b\x1a" for byte in head)
    return b"\x00" in data or strange * 100 > len(head)
