import io
import zipfile
from collections.abc import Callable
from datetime import datetime
from typing import Any

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from loaders.errors import UnreadableDocumentError
from loaders.limits import Limits
from loaders.readers.docx import read_docx


def made(build: Callable[[Any], None]) -> bytes:
    document = docx.Document()
    build(document)
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def text_of(build: Callable[[Any], None]) -> list[str]:
    return read_docx(made(build), Limits()).text.split("\n")


def with_xml(xml: str) -> Callable[[Any], None]:
    spaces = nsdecls("w") + ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'

    def build(document: Any) -> None:
        document.element.body.insert(0, parse_xml(xml.replace(">", f" {spaces}>", 1)))

    return build


RUN = "<w:r><w:t>%s</w:t></w:r>"


@pytest.mark.parametrize(
    ("xml", "lines"),
    [
        (f"<w:p>{RUN % 'Đồng chí '}{RUN % 'A'}</w:p>", ["Đồng chí A"]),
        (
            f"<w:p>{RUN % 'kept '}<w:ins>{RUN % 'inserted'}</w:ins><w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>",
            ["kept inserted"],
        ),
        (f"<w:p><w:moveFrom>{RUN % 'old place'}</w:moveFrom><w:moveTo>{RUN % 'new place'}</w:moveTo></w:p>", ["new place"]),
        (f"<w:sdt><w:sdtContent><w:p>{RUN % 'in a control'}</w:p></w:sdtContent></w:sdt>", ["in a control"]),
        (f"<w:p><w:hyperlink>{RUN % 'linked'}</w:hyperlink></w:p>", ["linked"]),
        ("<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t></w:r></w:p>", ["a\tb", "c-d"]),
        ("<w:p><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>field</w:t></w:r></w:p>", ["field"]),
        (
            f"<w:p>{RUN % 'before'}<w:r><mc:AlternateContent>"
            f"<mc:Choice><w:txbxContent><w:p>{RUN % 'boxed'}</w:p></w:txbxContent></mc:Choice>"
            f"<mc:Fallback><w:txbxContent><w:p>{RUN % 'boxed'}</w:p></w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>",
            ["before", "boxed"],
        ),
    ],
)
def test_paragraphs(xml: str, lines: list[str]) -> None:
    assert text_of(with_xml(xml)) == lines


def test_reading_order_tables_as_rows_and_no_running_heads() -> None:
    def build(document: Any) -> None:
        document.sections[0].header.paragraphs[0].text = "Running head"
        document.sections[0].footer.paragraphs[0].text = "Running foot"
        document.add_paragraph("First")
        table = document.add_table(rows=2, cols=3)
        for place, text in enumerate(("Name", "Post", "", "Lê A", "Head", "x\ny")):
            table.cell(place // 3, place % 3).text = text
        document.add_paragraph("Last")

    assert text_of(build) == ["First", "Name | Post", "Lê A | Head | x y", "Last"]


def test_merged_cells_are_read_once() -> None:
    def build(document: Any) -> None:
        table = document.add_table(rows=1, cols=3)
        table.cell(0, 0).merge(table.cell(0, 1)).text = "wide"
        table.cell(0, 2).text = "end"

    assert text_of(build) == ["wide | end"]


def test_tables_that_lay_a_page_out_give_lines() -> None:
    def build(document: Any) -> None:
        table = document.add_table(rows=1, cols=2)
        table.cell(0, 0).text = "Left"
        inner = table.cell(0, 1).add_table(rows=1, cols=2)
        inner.cell(0, 0).text, inner.cell(0, 1).text = "a", "b"
        framed = document.add_table(rows=1, cols=1)
        framed.cell(0, 0).text = "one\ntwo"

    assert [line for line in text_of(build) if line] == ["Left", "a | b", "one", "two"]


@pytest.mark.parametrize(
    ("title", "created", "expected", "published"),
    [
        ("Plan 118", datetime(2023, 7, 20), "Plan 118", "2023-07-20"),
        ("Document1", datetime(2013, 12, 23, 23, 15), "A headline of words", None),
    ],
)
def test_properties(title: str, created: datetime, expected: str, published: str | None) -> None:
    def build(document: Any) -> None:
        document.core_properties.title, document.core_properties.created = title, created
        document.add_paragraph("A headline of words")
        document.add_paragraph("Text.")

    reading = read_docx(made(build), Limits())
    assert (reading.title, reading.published) == (expected, published)


def rezipped(data: bytes, **changed: bytes | None) -> bytes:
    """The same document with parts replaced, or left out (None); a part is named by the letters of its file's name."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as archive, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as copy:
        for name in archive.namelist():
            part = changed.get(name.split("/")[-1].split(".")[0], archive.read(name))
            if part is not None:
                copy.writestr(name, part)
    return out.getvalue()


PLAIN = made(lambda document: document.add_paragraph("Text"))
ENTITIES = (
    b'<!DOCTYPE d [<!ENTITY a "'
    + b"x" * 1000
    + b'">'
    + b"".join(b'<!ENTITY %c "%s">' % (98 + n, b"&%c;" % (97 + n) * 50) for n in range(8))
    + b"]><w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body><w:p><w:r><w:t>&i;</w:t></w:r></w:p></w:body></w:document>"
)
NESTED = (
    b"<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>"
    + b"<w:sdt><w:sdtContent>" * 120 + b"<w:p/>" + b"</w:sdtContent></w:sdt>" * 120 + b"</w:body></w:document>"
)  # fmt: skip


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (PLAIN[:-200], "broken-archive"),
        (rezipped(PLAIN, document=b"<w:document"), "broken-docx"),
        (rezipped(PLAIN, document=None), "broken-docx"),
        (rezipped(PLAIN, document=NESTED), "broken-docx"),
        (rezipped(PLAIN, document=b"<x>" + b" " * (4 << 20) + b"</x>"), "archive-bomb"),
    ],
)
def test_refusals(data: bytes, reason: str) -> None:
    with pytest.raises(UnreadableDocumentError) as caught:
        read_docx(data, Limits())
    assert caught.value.data["reason"] == reason
    assert caught.value.hint


def test_entities_are_not_blown_up() -> None:
    try:
        reading = read_docx(rezipped(PLAIN, document=ENTITIES), Limits())
    except UnreadableDocumentError as error:
        assert error.data["reason"] == "broken-docx"
    else:
        assert len(reading.text) < 2000
