"""Sources: where documents come from. Files, folders and zip archives become one flat, ordered stream of sources.

A source that cannot be read never stops the others: it stands in the stream, and its ``read`` says why.
"""

import os
import stat
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote
from zipfile import ZipFile, ZipInfo

from loaders.archives import BROKEN, is_container, leads_outside, name_of, open_archive, read_member
from loaders.errors import LoaderError, UnreadableDocumentError, unreadable
from loaders.limits import Limits
from loaders.text import tidy_line

_ABOUT = "README.md"  # speaks of its folder; given by its own path it is read
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")


@dataclass(frozen=True, slots=True)
class Source:
    """A file to be read.

    ``origin``: ``file:///abs/path``, or ``file:///abs/a.zip!/member``. ``name``: relative to the path that was asked for, with ``/``.
    ``size``: in bytes, unpacked; 0 where it is not known. ``read``: its bytes, or ``UnreadableDocumentError``.
    """

    origin: str
    name: str
    size: int
    read: Callable[[], bytes]


def find_sources(paths: Iterable[str | Path], *, limits: Limits | None = None) -> Iterator[Source]:
    """Every file of ``paths``, each once: files, all files below folders, members of zips, in the order of names.

    In folders and archives hidden files and ``README.md`` are passed over. A file is what its content is, whatever its name ends with.
    Raises ``LoaderError`` at once, before anything is read, when a path does not exist.
    """
    roots = [Path(path) for path in paths]
    for root in roots:
        if not root.exists():
            raise LoaderError(f"There is no file or folder {str(root)!r}.", hint="Check the path.", data={"path": str(root)})
    return _each_once(source for root in roots for source in _of_path(root, limits or Limits()))


def unpack(source: Source, *, limits: Limits | None = None) -> Iterator[Source]:
    """The members of ``source`` when it is a zip of documents (an upload, say), else ``source`` itself."""
    try:
        data = source.read()
    except UnreadableDocumentError:
        yield source
        return
    yield from _of_bytes(source, data, _Opening(limits or Limits()))


def _each_once(sources: Iterator[Source]) -> Iterator[Source]:
    seen: set[str] = set()
    for source in sources:
        if source.origin not in seen:
            seen.add(source.origin)
            yield source


def _of_path(root: Path, limits: Limits) -> Iterator[Source]:
    real = root.resolve()
    if not real.is_dir():
        yield from _of_file(real, _shown(root.name or real.name), limits)
        return
    yield from _of_folder(real, "", limits, frozenset({real}))


def _of_folder(folder: Path, name: str, limits: Limits, above: frozenset[Path]) -> Iterator[Source]:
    try:
        children = sorted(folder.iterdir(), key=lambda path: path.name)
    except OSError as error:
        yield _failing(folder.as_uri(), name or _shown(folder.name), _unopened(error))
        return
    for path in children:
        if path.name.startswith(".") or path.name == _ABOUT:
            continue
        shown = f"{name}/{_shown(path.name)}" if name else _shown(path.name)
        if not path.is_dir():
            yield from _of_file(path, shown, limits)
        elif (real := path.resolve()) in above:
            yield _failing(path.as_uri(), shown, unreadable("loop", "The folder is a link to a folder above it.", "Remove the link."))
        else:
            yield from _of_folder(path, shown, limits, above | {real})


def _of_file(path: Path, name: str, limits: Limits) -> Iterator[Source]:
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise unreadable("no-file", "It is no regular file (a pipe, a socket or a device).", "Load a copy of what it gives.")
        with path.open("rb") as file:
            is_zip = file.read(4) in _ZIP
    except OSError as error:
        yield _failing(path.as_uri(), name, _unopened(error))
        return
    except UnreadableDocumentError as error:
        yield _failing(path.as_uri(), name, error)
        return
    source = Source(path.as_uri(), name, status.st_size, _FileBytes(path))
    if is_zip:
        yield from _of_zip(source, path, _Opening(limits))
    else:
        yield source


class _Opening:
    """One outermost archive being opened: what its members have taken of the limits so far."""

    def __init__(self, limits: Limits, depth: int = 0) -> None:
        self.limits = limits
        self.depth = depth
        self.taken = 0

    def take(self, size: int) -> None:
        """Count ``size`` bytes, or raise where all members together would be too large."""
        if self.taken + size > self.limits.archive:
            raise unreadable(
                "archive-bomb",
                f"With this member the archive unpacks to more than {self.limits.archive:,} bytes in all, the limit.",
                "Load it in parts, or raise the limit on an archive's size.",
                {"limit": self.limits.archive},
            )
        self.taken += size


def _of_bytes(source: Source, data: bytes, opening: _Opening) -> Iterator[Source]:
    if data[:4] in _ZIP:
        yield from _of_zip(source, data, opening)
    else:
        yield source


def _of_zip(source: Source, data: bytes | Path, opening: _Opening) -> Iterator[Source]:
    try:
        archive = open_archive(data)
    except UnreadableDocumentError as error:
        yield _failing(source.origin, source.name, error)
        return
    if is_container(archive):
        archive.close()
        yield source
        return
    limits = opening.limits
    if opening.depth > limits.depth:
        yield _failing(source.origin, source.name, _too_deep(limits.depth))
        return
    members = sorted((member for member in archive.infolist() if not member.is_dir() and not _is_hidden(member)), key=name_of)
    if not members:
        yield _failing(source.origin, source.name, unreadable("empty-archive", "The archive holds no documents.", "Check what was packed."))
    for place, member in enumerate(members):
        if place == limits.members:
            yield _failing(source.origin, source.name, _too_many(len(members), limits.members))
            break
        is_double = place + 1 < len(members) and name_of(members[place + 1]) == name_of(member)
        yield from _of_member(source, archive, member, opening, is_double=is_double)


def _of_member(source: Source, archive: ZipFile, member: ZipInfo, opening: _Opening, *, is_double: bool) -> Iterator[Source]:
    name = name_of(member)
    mark = f"?offset={member.header_offset}" if is_double else ""
    origin = f"{source.origin}!/{quote(name, safe='/', errors='replace')}{mark}"
    shown = f"{source.name}/{_shown(name)}"
    read = _MemberBytes(archive, member, opening.limits)
    found = Source(origin, shown, member.file_size, read)
    try:
        if is_double:
            raise unreadable("double-member", "The archive holds another member of the same name.", "Rename one of them and pack again.")
        if leads_outside(name):
            raise unreadable("traversal", "The member's name leads out of the archive.", "Do not trust this archive; pack the files anew.")
        opening.take(member.file_size)
        if not _is_zip(archive, member):
            yield found
            return
        data = read()
    except UnreadableDocumentError as error:
        yield _failing(origin, shown, error)
        return
    opening.depth += 1
    yield from _of_bytes(found, data, opening)
    opening.depth -= 1


def _is_zip(archive: ZipFile, member: ZipInfo) -> bool:
    """Whether a member is itself a zip; one that cannot be opened is not, and says why when it is read."""
    try:
        with archive.open(member) as file:
            return file.read(4) in _ZIP
    except BROKEN:
        return False


def _is_hidden(member: ZipInfo) -> bool:
    """Whether it is no document: a name or a folder with a dot before it, a Macintosh's resource folder, a folder's own description."""
    parts = name_of(member).replace("\\", "/").split("/")
    return "__MACOSX" in parts or parts[-1] == _ABOUT or any(part.startswith(".") and part.strip(".") for part in parts)


def _shown(name: str) -> str:
    """A file's name for people and reports: one line, without control characters or bytes that are no text."""
    return tidy_line(os.fsencode(name).decode("utf-8", "replace"))


def _too_many(count: int, limit: int) -> UnreadableDocumentError:
    return unreadable(
        "too-many-members",
        f"The archive holds {count:,} documents; only the first {limit:,} were taken, the limit.",
        "Load it in parts, or raise the limit on an archive's members.",
        {"members": count, "limit": limit},
    )


def _too_deep(limit: int) -> UnreadableDocumentError:
    message = f"Archives are nested more than {limit} deep within the outermost, the limit."
    return unreadable("too-deep", message, "Unpack the inner ones first.", {"limit": limit})


def _unopened(error: OSError) -> UnreadableDocumentError:
    return unreadable("unopened", f"It cannot be opened ({error.strerror or error}).", "Check that it is there and that you may read it.")


def _failing(origin: str, name: str, error: UnreadableDocumentError) -> Source:
    return Source(origin, name, 0, _Failure(error))


@dataclass(frozen=True, slots=True)
class _FileBytes:
    path: Path

    def __call__(self) -> bytes:
        try:
            return self.path.read_bytes()
        except OSError as error:
            raise _unopened(error) from error


@dataclass(frozen=True, slots=True)
class _MemberBytes:
    archive: ZipFile
    member: ZipInfo
    limits: Limits

    def __call__(self) -> bytes:
        return read_member(self.archive, self.member, self.limits)


@dataclass(frozen=True, slots=True)
class _Failure:
    error: UnreadableDocumentError

    def __call__(self) -> bytes:
        raise self.error
