"""Word documents (DOCX): paragraphs and tables in reading order. Headers, footers, comments and deleted passages are left out.

The XML is walked directly: the library's own ``Paragraph.text`` leaves out inserted passages, content controls and text boxes.
"""

from collections.abc import Iterator
from datetime import date, datetime
from io import BytesIO
from typing import Any
from zipfile import ZipFile

from loaders.archives import check_member, open_archive
from loaders.errors import unreadable
from loaders.limits import Limits
from loaders.readers.headline import headline_of, published_in, stated_title
from loaders.readers.reading import Reading

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_LEFT_OUT = frozenset({f"{_W}del", f"{_W}moveFrom", f"{_W}pPr", f"{_W}rPr", f"{_W}instrText", _FALLBACK})
_SIGNS = {
    f"{_W}tab": "\t", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "-",
}  # fmt: skip
_TEMPLATE_DAY = date(2013, 12, 23)  # of the template that python-docx begins every new document with
_DEEPEST = 200  # elements within elements; Word writes about 20


def read_docx(data: bytes, limits: Limits) -> Reading:
    """A Word document: one line a paragraph, one line a table row with `` | `` between cells; title and date from its properties.

    The date is that of the text's top where one stands there, else the day the file was made. Raises ``UnreadableDocumentError``.
    """
    with open_archive(data) as archive:
        _check_parts(archive, limits)
    document = _open(data)
    text = "\n".join(_lines(document.element.body, 0))
    properties = document.core_properties
    title = stated_title(properties.title or "") or headline_of(text)
    return Reading(text, title=title, published=published_in(text) or _day(properties.created))


def _check_parts(archive: ZipFile, limits: Limits) -> None:
    total = 0
    for member in archive.infolist():
        check_member(member, limits)
        total += member.file_size
    if total > limits.document * 4:
        raise unreadable("archive-bomb", f"The file unpacks to {total:,} bytes; the limit is {limits.document * 4:,}.", "Split it.")


def _open(data: bytes) -> Any:
    import docx
    from docx.opc.exceptions import OpcError

    try:
        return docx.Document(BytesIO(data))
    except (OpcError, SyntaxError, KeyError, ValueError, AttributeError, OSError) as error:
        raise unreadable(
            "broken-docx", f"The Word document is broken ({error}).", "Open it in an office program and save it again."
        ) from error


def _day(created: datetime | None) -> str | None:
    return created.date().isoformat() if created and created.date() != _TEMPLATE_DAY else None


def _lines(element: Any, depth: int) -> Iterator[str]:
    """The lines of a body, cell, content control or text box."""
    if depth > _DEEPEST:
        raise unreadable("broken-docx", "The Word document is nested too deep.", "Open it in an office program and save it again.")
    for child in element:
        if child.tag == f"{_W}p":
            yield from _paragraph(child, depth)
        elif child.tag == f"{_W}tbl":
            yield from _table(child, depth)
        elif child.tag not in _LEFT_OUT and child.tag != f"{_W}sectPr":
            yield from _lines(child, depth + 1)


def _paragraph(paragraph: Any, depth: int) -> Iterator[str]:
    """A paragraph's own line, and after it the lines of text boxes that hang on it."""
    words: list[str] = []
    boxes: list[Any] = []
    waiting = [iter(paragraph)]
    while waiting:
        child = next(waiting[-1], None)
        if child is None:
            waiting.pop()
        elif child.tag == f"{_W}txbxContent":
            boxes.append(child)
        elif child.tag == f"{_W}t":
            words.append(child.text or "")
        elif child.tag in _SIGNS:
            words.append(_SIGNS[child.tag])
        elif child.tag not in _LEFT_OUT:
            waiting.append(iter(child))
    yield "".join(words)
    for box in boxes:
        yield from _lines(box, depth + 1)


def _table(table: Any, depth: int) -> Iterator[str]:
    """One line a row; a table that only lays a page out (one cell a row, or a table within a cell) gives its cells' own lines."""
    for row in table.iter(f"{_W}tr"):
        if next(row.iterancestors(f"{_W}tbl")) is not table:
            continue
        cells = [cell for cell in row.iter(f"{_W}tc") if next(cell.iterancestors(f"{_W}tr")) is row]
        if len(cells) == 1 or any(cell.find(f".//{_W}tbl") is not None for cell in cells):
            for cell in cells:
                yield from _lines(cell, depth + 1)
        elif line := " | ".join(" ".join(" ".join(_lines(cell, depth + 1)).split()) for cell in cells).strip(" |"):
            yield line
