"""Plain text files."""

from loaders.limits import Limits
from loaders.readers.encoding import decode
from loaders.readers.headline import headline_of, published_in
from loaders.readers.reading import Reading


def read_plain(data: bytes, limits: Limits) -> Reading:
    """A text file: its title is a first line that looks like a headline, its date a line at the top that is nothing but a date."""
    del limits
    text = decode(data)
    return Reading(text, title=headline_of(text), published=published_in(text))
