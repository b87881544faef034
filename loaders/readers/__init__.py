"""The readers: one for each kind of file, chosen by what the file is, not by its name. Each returns a ``Reading``."""

from collections.abc import Callable, Mapping

from loaders.limits import Limits
from loaders.readers.docx import read_docx
from loaders.readers.html import read_html
from loaders.readers.pdf import read_pdf
from loaders.readers.plain import read_plain
from loaders.readers.reading import Reading
from loaders.readers.sniff import DOCX, HTML, PDF, PLAIN

Reader = Callable[[bytes, Limits], Reading]

READERS: Mapping[str, Reader] = {PLAIN: read_plain, HTML: read_html, PDF: read_pdf, DOCX: read_docx}
"""The reader of each media type; each raises ``UnreadableDocumentError`` for a file that it cannot read."""
