"""PDF files with a text layer: pages become paragraphs again."""

import re
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from threading import Lock
from typing import Any
from unicodedata import category

from loaders.errors import UnreadableDocumentError, unreadable
from loaders.limits import Limits
from loaders.readers.headline import headline_of, published_in, stated_title
from loaders.readers.pdf_lines import HYPHEN, PageLine, lines_of, paragraphs_of
from loaders.readers.reading import Reading

_PDFIUM = Lock()  # the library is not made for two threads at once
_PASSWORD_ERRORS = (4, 5)  # FPDF_ERR_PASSWORD, FPDF_ERR_SECURITY
_DATE = re.compile(r"D:(\d{4})(\d{2})(\d{2})")
_PAGE_NUMBER = re.compile(r"\W*(?:trang|page|стр\.?|p\.)?\s*\d{1,4}(?:\s*(?:/|of|sur|из)\s*\d{1,4})?\W*", re.I)
_FEWEST_REPEATS = 3  # pages that carry the same first or last line: a running head
_MOST_GARBLED = 0.2  # of all characters


def read_pdf(data: bytes, limits: Limits) -> Reading:
    """A PDF: one line a paragraph; words divided at line ends are joined; page numbers and repeated running heads are left out.

    Title and date come from the file's properties; the date is that of the text's top where one stands there, else the day the file
    was made. Raises ``UnreadableDocumentError``: broken, encrypted, no text layer, a text layer of signs without meaning, too large.
    """
    with _PDFIUM:
        pages, properties = _pages_of(data, limits)
    text = "\n".join(paragraphs_of([line for page in _without_running_heads(pages) for line in page]))
    _check(text, len(pages))
    title = stated_title(str(properties.get("Title", ""))) or headline_of(text)
    return Reading(text, title=title, published=published_in(text) or _day(str(properties.get("CreationDate", ""))))


def _pages_of(data: bytes, limits: Limits) -> tuple[list[list[PageLine]], dict[str, Any]]:
    import pypdfium2

    try:
        with closing(pypdfium2.PdfDocument(data)) as pdf:
            return list(_read_pages(pdf, limits)), pdf.get_metadata_dict()
    except pypdfium2.PdfiumError as error:
        raise _refusal(error) from error


def _read_pages(pdf: Any, limits: Limits) -> Iterator[list[PageLine]]:
    characters = 0
    for place in range(len(pdf)):
        with closing(pdf[place]) as page, closing(page.get_textpage()) as text:
            characters += text.count_chars()
            if characters > limits.characters:
                raise unreadable(
                    "too-large",
                    f"The text has more than {limits.characters:,} characters, the limit, by page {place + 1}.",
                    "Split the file, or raise the limit on a document's text.",
                    {"limit": limits.characters},
                )
            yield lines_of(text.get_text_range(), [text.get_rect(rect) for rect in range(text.count_rects())], page.get_width())


def _refusal(error: Any) -> UnreadableDocumentError:
    if getattr(error, "err_code", None) in _PASSWORD_ERRORS:
        return unreadable("encrypted", "The PDF is encrypted.", "Open it with its password, save it without one and load that.")
    return unreadable("broken-pdf", f"The PDF is broken ({error}).", "Copy it again from where it came, or print it to a new PDF.")


def _without_running_heads(pages: list[list[PageLine]]) -> Iterator[list[PageLine]]:
    """The pages without page numbers at their edges, and with a repeated first or last line only where it first stands."""
    edges = Counter(edge for page in pages for edge in {_edge(line) for line in (page[:1] + page[-1:])})
    seen: set[str] = set()
    for page in pages:
        kept = []
        for place, line in enumerate(page):
            if place in (0, len(page) - 1):
                edge = _edge(line)
                if _PAGE_NUMBER.fullmatch(line.text) or (edge in seen and edges[edge] >= _FEWEST_REPEATS):
                    continue
                seen.add(edge)
            kept.append(line)
        yield kept


def _edge(line: PageLine) -> str:
    return re.sub(r"\d+", "0", " ".join(line.text.split()))


def _check(text: str, pages: int) -> None:
    if not any(char.isalpha() for char in text):
        raise unreadable(
            "no-text-layer",
            f"The PDF has no text layer: its {pages:,} page(s) hold pictures only.",
            "Run text recognition (OCR) over it and load the result.",
            {"pages": pages},
        )
    garbled = sum(char == "\ufffd" or (char not in "\n\t\r" + HYPHEN and category(char) in ("Cc", "Co", "Cn")) for char in text)
    if garbled > _MOST_GARBLED * len(text):
        raise unreadable(
            "no-text-layer",
            "The PDF's text layer is made of signs without meaning: its fonts do not say which letters they draw.",
            "Run text recognition (OCR) over it and load the result.",
            {"pages": pages},
        )


def _day(created: str) -> str | None:
    found = _DATE.match(created)
    try:
        return date(*map(int, found.groups())).isoformat() if found else None
    except ValueError:
        return None
