"""Every reason for which a document is set aside, by its first bytes: the reason's word, what the message says, and a hint."""

import io
import zipfile

import pytest

from loaders.document import read_document
from loaders.errors import UnreadableDocumentError
from loaders.sources import Source


def packed(*names: str) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name in names:
            archive.writestr(name, b"<x/>")
    return buffer.getvalue()


TCVN3 = "Ban D©n vËn TØnh ñy tæ chøc héi nghÞ tæng kÕt c«ng t¸c n¨m; c¸c ®ång chÝ ñy viªn dù vµ ph¸t biÓu ý kiÕn"
VNI = "Ban Daân vaän Tænh uûy toå chöùc hoäi nghò toång keát coâng taùc naêm; caùc ñoàng chí uûy vieân döï vaø phaùt bieåu yù kieán"

CASES = [
    ("nothing", b"", "empty", "empty"),
    ("only spaces", b" \n\t\r\n ", "empty", "empty"),
    ("only a byte order mark", b"\xef\xbb\xbf", "no-text", "No text is left"),
    ("only figures", b"12 / 3 - 4", "no-text", "No text is left"),
    ("a page of scripts", b"<html><script>var a</script></html>", "no-text", "scripts, menus"),
    ("no UTF-8", b"Ngh\xff An", "encoding", "byte 3 (0xFF)"),
    ("a page that declares nonsense", b"<html><meta charset=x-none><p>\xff\xfe", "encoding", "declares x-none"),
    ("TCVN3 bytes", TCVN3.encode("latin-1"), "old-encoding", "TCVN3"),
    ("VNI bytes", VNI.encode("cp1252"), "old-encoding", "VNI"),
    ("TCVN3 letters in UTF-8", TCVN3.encode(), "old-encoding", "TCVN3"),
    ("VNI letters in a page", f"<html><p>{VNI}</p></html>".encode(), "old-encoding", "VNI"),
    ("null bytes", b"a\x00b\x00c", "binary", "binary data"),
    ("control bytes", bytes(range(1, 32)) * 10, "binary", "binary data"),
    ("broken UTF-16", b"\xff\xfea\x00\x00\xd8", "encoding", "begins as utf-16"),
    ("an old Word file", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 99, "foreign", "old Office file"),
    ("RTF", b"{\\rtf1 words}", "foreign", "an RTF file"),
    ("PNG", b"\x89PNG\r\n\x1a\n" + b"\x00" * 9, "foreign", "a picture (PNG)"),
    ("JPEG", b"\xff\xd8\xff\xe0" + b"\x00" * 9, "foreign", "a picture (JPEG)"),
    ("BMP", b"BM" + b"\x00" * 99, "foreign", "a picture (BMP)"),
    ("gzip", b"\x1f\x8b\x08" + b"\x00" * 9, "foreign", "a gzip archive"),
    ("RAR", b"Rar!\x1a\x07" + b"\x00" * 9, "foreign", "a RAR archive"),
    ("XML", b'<?xml version="1.0"?><rss><item>words</item></rss>', "foreign", "an XML file"),
    ("a spreadsheet", packed("[Content_Types].xml", "xl/workbook.xml"), "foreign", "a spreadsheet"),
    ("a presentation", packed("[Content_Types].xml", "ppt/presentation.xml"), "foreign", "a presentation"),
    ("an ODT", packed("mimetype", "content.xml"), "foreign", "OpenDocument"),
    ("a zip as one document", packed("a.txt"), "foreign", "zip archive"),
    ("a broken zip", b"PK\x03\x04 and no more", "broken-archive", "broken"),
    ("a broken DOCX", packed("[Content_Types].xml", "word/document.xml"), "broken-docx", "broken"),
    ("a broken PDF", b"%PDF-1.7 and no more", "broken-pdf", "broken"),
]


@pytest.mark.parametrize(("data", "reason", "says"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_refused(data: bytes, reason: str, says: str) -> None:
    with pytest.raises(UnreadableDocumentError) as caught:
        read_document(Source("file:///docs/a.txt", "a.txt", len(data), lambda: data))
    error = caught.value
    assert error.data["reason"] == reason
    assert says in error.message
    assert error.hint
    assert (error.data["origin"], error.data["name"]) == ("file:///docs/a.txt", "a.txt")


def test_a_saved_message_is_refused_by_its_name() -> None:
    data = b"From: <Saved by Browser>\nMIME-Version: 1.0\n"
    with pytest.raises(UnreadableDocumentError, match="MHTML"):
        read_document(Source("file:///a.mhtml", "a.mhtml", len(data), lambda: data))
