"""Uploads: the files of a form, within a limit of bytes, as sources of documents."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import BinaryIO
from urllib.parse import quote

from fastapi import Request
from starlette.datastructures import FormData, UploadFile
from starlette.types import Message

from api.routers.errors import InvalidRequestError, UploadTooLargeError
from loaders.sources import Source, unpack

_MOST_FILES = 1000
_LONGEST_NAME = 150


async def read_form(request: Request, limit: int) -> FormData:
    """The form of ``request``; raises ``UploadTooLargeError`` as soon as it is known to have more than ``limit`` bytes."""
    announced = request.headers.get("content-length", "")
    if announced.isdigit() and int(announced) > limit:
        raise _too_large(limit)
    return await _counted(request, limit).form(max_files=_MOST_FILES)


def _counted(request: Request, limit: int) -> Request:
    """The same request, whose body ends in an error after ``limit`` bytes: a body may be longer than it announces, or not say."""
    seen = 0

    async def receive() -> Message:
        nonlocal seen
        message = await request.receive()
        seen += len(message.get("body", b""))
        if seen > limit:
            raise _too_large(limit)
        return message

    return Request(request.scope, receive)


def _too_large(limit: int) -> UploadTooLargeError:
    return UploadTooLargeError(
        f"An upload may have {limit:,} bytes; this one has more.",
        hint="Send fewer files at a time, or load them where the store is: remit load PATH.",
        data={"limit": limit},
    )


def files_of(form: FormData) -> list[UploadFile]:
    """The files of a form, under whichever field; raises ``InvalidRequestError`` where there is none."""
    files = [value for _, value in form.multi_items() if isinstance(value, UploadFile) and value.filename]
    if not files:
        raise InvalidRequestError("The form holds no file.", hint="Send at least one: curl -F files=@report.html …")
    return files


def sources_of(files: Sequence[UploadFile]) -> Iterator[Source]:
    """The documents in the files of an upload, archives unpacked.

    A document's origin is ``upload:`` and the name it was sent under, so that a later upload of that name is a new version of it.
    """
    for each in files:
        name = safe_name(each.filename or "")
        yield from unpack(Source(f"upload:{quote(name)}", name, each.size or 0, _Bytes(each.file)))


@dataclass(frozen=True, slots=True)
class _Bytes:
    file: BinaryIO

    def __call__(self) -> bytes:
        self.file.seek(0)
        return self.file.read()


def safe_name(name: str) -> str:
    """A file's name as a sender gives it, in one line and without what could lead out of a folder (``../a.txt`` → ``a.txt``)."""
    printable = "".join(char for char in name if char.isprintable()).strip()[-_LONGEST_NAME:]
    last = re.split(r"[/\\:]", printable)[-1].strip()
    return "upload" if last in ("", ".", "..") else last
