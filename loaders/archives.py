"""Zip archives: opening one, and reading a member within the limits. Nothing is ever unpacked onto a disk."""

import zipfile
import zlib
from io import BytesIO
from pathlib import Path, PurePosixPath, PureWindowsPath

from loaders.errors import unreadable
from loaders.limits import MEBIBYTE, Limits

_ENCRYPTED = 0x1
_UTF8_NAMED = 0x800
_CONTAINERS = ("[Content_Types].xml", "mimetype", "META-INF/MANIFEST.MF", "AndroidManifest.xml")
BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError, OSError, RuntimeError)
"""What the standard library raises for an archive that is broken, encrypted or packed by a method it does not know."""


def open_archive(data: bytes | Path) -> zipfile.ZipFile:
    """The archive in ``data`` (its bytes, or the path of its file); raises ``UnreadableDocumentError`` when it is broken."""
    try:
        return zipfile.ZipFile(BytesIO(data) if isinstance(data, bytes) else data)
    except BROKEN as error:
        raise unreadable(
            "broken-archive", f"The archive is broken ({error}).", "Pack it again, or copy it again from where it came."
        ) from error


def is_container(archive: zipfile.ZipFile) -> bool:
    """Whether the zip is one document by itself (DOCX, ODT, EPUB …) and no folder of documents."""
    names = set(archive.namelist())
    return any(name in names for name in _CONTAINERS)


def name_of(member: zipfile.ZipInfo) -> str:
    """A member's name; one that was packed as UTF-8 without saying so is read as UTF-8."""
    if member.flag_bits & _UTF8_NAMED:
        return member.filename
    try:
        return member.filename.encode("cp437").decode("utf-8")
    except UnicodeError:
        return member.filename


def leads_outside(name: str) -> bool:
    """Whether a member's name, unpacked, would lie outside the folder it is unpacked into."""
    windows = PureWindowsPath(name)
    return ".." in windows.parts or bool(windows.drive or windows.root) or PurePosixPath(name).is_absolute()


def check_member(member: zipfile.ZipInfo, limits: Limits) -> None:
    """Raise ``UnreadableDocumentError`` for a member that may not be read: encrypted, too large, packed suspiciously well."""
    if member.flag_bits & _ENCRYPTED:
        raise unreadable("encrypted", "The member is encrypted.", "Unpack the archive with its password and load the files.")
    if member.file_size > limits.document:
        raise unreadable(
            "too-large",
            f"The member unpacks to {member.file_size:,} bytes; the limit is {limits.document:,}.",
            "Split it, or raise the limit on a document's size.",
            {"size": member.file_size, "limit": limits.document},
        )
    if member.file_size > MEBIBYTE and member.file_size > limits.ratio * max(member.compress_size, 1):
        ratio = member.file_size // max(member.compress_size, 1)
        raise unreadable(
            "archive-bomb",
            f"The member unpacks to {ratio:,} times its packed size; the limit is {limits.ratio}.",
            "It looks made to fill the memory; unpack and look at it yourself.",
            {"ratio": ratio, "limit": limits.ratio},
        )


def read_member(archive: zipfile.ZipFile, member: zipfile.ZipInfo, limits: Limits) -> bytes:
    """A member's bytes; raises ``UnreadableDocumentError`` when it is refused or broken. Never more than its declared size is unpacked."""
    check_member(member, limits)
    try:
        return archive.read(member)
    except BROKEN as error:
        raise unreadable("broken-archive", f"The member is broken ({error}).", "Pack the archive again from the files.") from error
