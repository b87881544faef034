"""PDF."""

from loaders.limits import Limits
from loaders.readers.reading import Reading


def read_pdf(data: bytes, limits: Limits) -> Reading:
    """."""
    import pypdfium2

    pdf = pypdfium2.PdfDocument(data)
    return Reading("\n".join(page.get_textpage().get_text_range() for page in pdf))
