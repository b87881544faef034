import hashlib
import os
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graph.records import Document
from loaders.document import document_id, read_document
from loaders.errors import UnreadableDocumentError
from loaders.limits import Limits
from loaders.sources import Source, find_sources

ROOT = Path(__file__).parents[3]
SHARED = Path(os.environ.get("REMIT_SHARED", ROOT.parent / "shared"))
EXAMPLES = ROOT / "examples"


def source(data: bytes, name: str = "a.txt") -> Source:
    return Source(f"file:///docs/{name}", name, len(data), lambda: data)


def test_a_text_file_becomes_a_document() -> None:
    data = "Nghệ An có tân Bí thư Tỉnh ủy\n\n11/11/2025\n\nSáng nay, Tỉnh ủy công bố quyết định.\n".encode()
    assert read_document(source(data)) == Document(
        hashlib.sha256(data).hexdigest()[:20],
        "file:///docs/a.txt",
        "a.txt",
        data.decode(),
        media_type="text/plain",
        title="Nghệ An có tân Bí thư Tỉnh ủy",
        published="2025-11-11",
        languages=("vi",),
    )


@settings(deadline=None)
@given(st.text(min_size=1))
def test_a_text_is_stored_as_nfc_or_refused(text: str) -> None:
    data = text.encode("utf-8", "surrogatepass")
    try:
        document = read_document(source(data))
    except UnreadableDocumentError as error:
        assert error.data["reason"]
        return
    assert unicodedata.is_normalized("NFC", document.text)
    assert document.id == document_id(data)


@settings(deadline=None)
@given(st.binary(max_size=300), st.sampled_from(["a.txt", "a.html", "a.pdf", "a.docx", "a"]))
def test_any_bytes_are_read_or_refused_with_reason_and_hint(data: bytes, name: str) -> None:
    try:
        assert read_document(source(data, name)).text
    except UnreadableDocumentError as error:
        assert {"reason", "origin", "name"} <= error.data.keys()
        assert error.hint


@pytest.mark.parametrize(
    ("data", "name", "media_type"),
    [
        (b"Just words of a text", "page.html", "text/plain"),
        (b"<p>Words of a <b>page</b>", "page.html", "text/html"),
        (b"<p>Words of a <b>page</b>", "page.txt", "text/plain"),
        (b"<!DOCTYPE html><p>Words", "page.pdf", "text/html"),
        (b"\xef\xbb\xbf<!-- comment -->\n<HTML><p>Words", "page.txt", "text/html"),
        (b'<?xml version="1.0"?><html xmlns="x"><p>Words</p></html>', "page.txt", "text/html"),
        ("<html><p>Words".encode("utf-16"), "page.txt", "text/html"),
        ("Words of a text".encode("utf-16"), "a.txt", "text/plain"),
        (b"BM is no picture here but a text", "a.txt", "text/plain"),
        (b"MZ is no program here but a text", "a.txt", "text/plain"),
    ],
)
def test_content_decides_what_a_file_is(data: bytes, name: str, media_type: str) -> None:
    assert read_document(source(data, name)).media_type == media_type


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*.*")), ids=lambda path: path.name)
def test_every_example_is_read(path: Path) -> None:
    for found in find_sources([path]):
        document = read_document(found)
        assert document.languages
        assert "\ufffd" not in document.text
        if found.name.endswith(".txt") and "zip" not in found.name:
            assert document.text == path.read_text(encoding="utf-8")
        elif path.suffix != ".md":
            assert document.title


def test_examples_are_many_in_four_languages_and_every_format() -> None:
    documents = [read_document(found) for found in find_sources([EXAMPLES])]
    assert len(documents) >= 20
    assert {language for document in documents for language in document.languages} == {"vi", "fr", "en", "ru"}
    assert len({document.media_type for document in documents}) == 4
    assert len({document.id for document in documents}) == len(documents)


def test_given_texts_are_stored_character_by_character() -> None:
    folders = [SHARED / name for name in ("seeds", "corpus/docs", "corpus2/docs") if (SHARED / name).is_dir()]
    if not folders:
        pytest.skip(f"no texts of others at {SHARED}: set REMIT_SHARED to the folder that holds seeds and corpus")
    for folder in folders:
        for path in sorted(folder.glob("*.txt")):
            (found,) = find_sources([path])
            assert read_document(found).text == path.read_text(encoding="utf-8"), path


def test_limits_are_settable() -> None:
    with pytest.raises(UnreadableDocumentError, match="has 11 bytes; the limit is 10"):
        read_document(source(b"Some words."), limits=Limits(document=10))
    with pytest.raises(UnreadableDocumentError, match="has 11 characters; the limit is 10"):
        read_document(source(b"Some words."), limits=Limits(characters=10))


def test_a_file_that_is_too_large_is_not_even_read() -> None:
    def read() -> bytes:
        raise AssertionError("it was read")

    with pytest.raises(UnreadableDocumentError) as caught:
        read_document(Source("file:///a", "a", 1 << 40, read))
    assert caught.value.data == {"reason": "too-large", "size": 1 << 40, "limit": 64 << 20, "origin": "file:///a", "name": "a"}
