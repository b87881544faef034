"""One process at a time holds the folder of an embedded store.

The truth is the operating system's lock on ``remit.lock``, which falls with the process however it ends. What is written in the
file (JSON: ``pid``, ``since``, and ``url`` once a server is announced) only tells others who holds it.
"""

import json
import os
import sys
from collections.abc import Mapping
from contextlib import suppress
from datetime import UTC, datetime
from io import FileIO
from pathlib import Path

from graph.errors import StoreBusyError, StoreUnavailableError

LOCK = "remit.lock"
_BYTE = 1 << 30
"""The byte that is locked: far behind the text, so that on Windows others can still read the text."""


class FolderLock:
    """The lock on one folder, from ``__init__`` until ``release``."""

    def __init__(self, folder: Path) -> None:
        """Take the lock; raises ``StoreBusyError`` with ``pid`` and ``url`` of the holder, or ``StoreUnavailableError``."""
        self.path = folder / LOCK
        try:
            self._file = FileIO(os.open(self.path, os.O_RDWR | os.O_CREAT, 0o644), "r+")
        except OSError as error:
            raise _unwritable(folder, error) from error
        self._holder: dict[str, object] = {"pid": os.getpid(), "since": datetime.now(UTC).isoformat(timespec="seconds")}
        if not _lock(self._file.fileno()):
            self._file.close()
            raise _busy(folder, holder_of(folder))
        self._write()

    def announce(self, url: str) -> None:
        """Write the address of the server that serves the store."""
        self._holder["url"] = url
        self._write()

    def release(self) -> None:
        """Give the folder back; a second call does nothing."""
        if self._file.closed:
            return
        with suppress(OSError):
            self._file.truncate(0)
        _unlock(self._file.fileno())
        self._file.close()

    def _write(self) -> None:
        try:
            self._file.seek(0)
            self._file.truncate(0)
            self._file.write(json.dumps(self._holder).encode())
        except OSError as error:
            self._file.close()
            raise _unwritable(self.path.parent, error) from error


def holder_of(folder: Path) -> Mapping[str, object]:
    """What the lock file says of its holder: ``pid``, ``since``, perhaps ``url``; empty where it says nothing."""
    with suppress(OSError, ValueError):
        written = json.loads((folder / LOCK).read_text("utf-8"))
        if isinstance(written, dict):
            return written
    return {}


def _busy(folder: Path, holder: Mapping[str, object]) -> StoreBusyError:
    pid, url = holder.get("pid"), holder.get("url")
    who = f"process {pid}" if pid else "another process"
    since = f" since {holder['since']}" if holder.get("since") else ""
    server = f", a server at {url}" if url else ""
    return StoreBusyError(
        f"The store {folder} is open in {who}{server}{since}; one process at a time can open it.",
        hint=f"Use the server at {url}." if url else "Wait until that process ends, or end it.",
        data={key: holder[key] for key in ("pid", "since", "url") if key in holder},
    )


def _unwritable(folder: Path, error: OSError) -> StoreUnavailableError:
    return StoreUnavailableError(
        f"The folder {folder} cannot be written: {error.strerror or error}.",
        hint="Free some space, make the folder writable, or give another folder with --store.",
        data={"folder": str(folder)},
    )


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> bool:
        os.lseek(descriptor, _BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _unlock(descriptor: int) -> None:
        os.lseek(descriptor, _BYTE, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _lock(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def _unlock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_UN)
