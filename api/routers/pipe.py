"""A stream that one thread writes and an answer reads: an export is sent while it is written, in flat memory."""

import io
from collections.abc import Callable, Iterator
from queue import Full, Queue
from threading import Event, Thread
from typing import BinaryIO, cast

_PIECE = 64 * 1024
_WAITING = 16
"""How many pieces wait for a slow reader before the writer has to."""

_END = None


class ReaderGoneError(BrokenPipeError):
    """Nobody reads what is written any more."""


class _Pipe(io.RawIOBase):
    """The writing end; its pieces go through ``queue``."""

    def __init__(self) -> None:
        super().__init__()
        self.queue: Queue[bytes | BaseException | None] = Queue(_WAITING)
        self.is_left = Event()

    def writable(self) -> bool:
        """Whether it can be written: always."""
        return True

    def write(self, data: object) -> int:
        """Hand ``data`` on; waits while the reader is behind, and raises ``ReaderGoneError`` when it has left."""
        piece = bytes(memoryview(data))  # type: ignore[arg-type]
        if piece:
            self.put(piece)
        return len(piece)

    def put(self, piece: bytes | BaseException | None) -> None:
        """Hand on a piece, the end, or the error that ended it."""
        while not self.is_left.is_set():
            try:
                self.queue.put(piece, timeout=0.2)
            except Full:
                continue
            return
        raise ReaderGoneError("Nobody reads the export any more.")


def pieces_of(write: Callable[[BinaryIO], None]) -> Iterator[bytes]:
    """What ``write`` writes, in pieces, while it writes in a thread of its own; its error is raised here.

    The first piece is awaited before this returns, so that an error at the start can still be answered as one.
    """
    pipe = _Pipe()
    Thread(target=_run, args=(pipe, write), name="export", daemon=True).start()
    return _joined(_next(pipe), pipe)


def _run(pipe: _Pipe, write: Callable[[BinaryIO], None]) -> None:
    stream = io.BufferedWriter(pipe, _PIECE)
    try:
        write(cast(BinaryIO, stream))
        stream.flush()
        pipe.put(_END)
    except ReaderGoneError:
        return
    except BaseException as error:  # noqa: BLE001 - not kept here: it is raised again where the pieces are read
        pipe.put(error)
    finally:
        # Detached, else the buffer would flush what is left of a failed export when it is collected.
        stream.detach()


def _next(pipe: _Pipe) -> bytes | None:
    piece = pipe.queue.get()
    if isinstance(piece, BaseException):
        raise piece
    return piece


def _joined(first: bytes | None, pipe: _Pipe) -> Iterator[bytes]:
    piece = first
    try:
        while piece is not None:
            yield piece
            piece = _next(pipe)
    finally:
        pipe.is_left.set()
