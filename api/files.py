"""Writing files whole: what was begun and not ended is not left behind."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from api.errors import OutputError


@contextmanager
def writing(path: Path) -> Iterator[BinaryIO]:
    """A stream whose bytes become the file ``path`` when the block ends well; raises ``OutputError``."""
    part = path.with_name(f".{path.name}.part")
    try:
        with part.open("wb") as stream:
            yield stream
        part.replace(path)
    except OSError as error:
        raise OutputError(f"{path} cannot be written: {error.strerror or error}.", hint="Choose another --output, or make room.") from error
    finally:
        part.unlink(missing_ok=True)
