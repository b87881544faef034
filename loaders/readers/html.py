"""Web pages."""

from loaders.limits import Limits
from loaders.readers.reading import Reading


def read_html(data: bytes, limits: Limits) -> Reading:
    """."""
    from resiliparse.extract.html2text import extract_plain_text

    from loaders.readers.encoding import declared_in, decode

    return Reading(extract_plain_text(decode(data, declared=declared_in(data)), main_content=True, preserve_formatting=True))
