"""Archives that are broken or made to do harm: every bad member says why, and never stops the others."""

import io
import os
import struct
import warnings
import zipfile
from pathlib import Path

import pytest

from loaders.errors import UnreadableDocumentError
from loaders.limits import Limits
from loaders.sources import find_sources

GOOD = ("good.txt", b"A good member.")


def packed(*members: tuple[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        warnings.simplefilter("ignore", UserWarning)  # of two members of one name
        for name, data in members:
            archive.writestr(name, data)
    return buffer.getvalue()


def encrypted(data: bytes) -> bytes:
    """Mark every member as encrypted, in its own header and in the archive's list."""
    out = bytearray(data)
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = out.find(signature)
        while place >= 0:
            out[place + offset] |= 1
            place = out.find(signature, place + 4)
    return bytes(out)


def with_wrong_checksum(data: bytes) -> bytes:
    out = bytearray(data)
    place = out.find(b"PK\x01\x02")
    struct.pack_into("<I", out, place + 16, 0xDEADBEEF)
    return bytes(out)


def of_unknown_method(data: bytes) -> bytes:
    out = bytearray(data)
    struct.pack_into("<H", out, out.find(b"PK\x03\x04") + 8, 77)
    struct.pack_into("<H", out, out.find(b"PK\x01\x02") + 10, 77)
    return bytes(out)


def nested(depth: int) -> bytes:
    data = packed(("deep.txt", b"deep"))
    for _ in range(depth):
        data = packed(("inner.zip", data))
    return data


BOMB = b"0" * (8 << 20)

CASES = [
    ("bomb", packed(("bomb.txt", BOMB), GOOD), "archive-bomb", "times its packed size; the limit is 200"),
    ("traversal", packed(("../../etc/passwd", b"x"), GOOD), "traversal", "leads out"),
    ("absolute", packed(("/etc/passwd", b"x"), GOOD), "traversal", "leads out"),
    ("drive", packed(("C:\\boot.ini", b"x"), GOOD), "traversal", "leads out"),
    ("backslashes", packed(("..\\..\\x.txt", b"x"), GOOD), "traversal", "leads out"),
    ("double", packed(("same.txt", b"1"), ("same.txt", b"2"), GOOD), "double-member", "same name"),
    ("inner", packed(("broken.zip", b"PK\x03\x04 and no more"), GOOD), "broken-archive", "broken"),
]


@pytest.mark.parametrize(("data", "reason", "says"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_a_bad_member_does_not_stop_the_others(tmp_path: Path, data: bytes, reason: str, says: str) -> None:
    (tmp_path / "a.zip").write_bytes(data)
    read, refused = _read_all(tmp_path)
    assert GOOD[1] in read
    assert [error.data["reason"] for error in refused] == [reason]
    assert says in refused[0].message
    assert refused[0].hint
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["a.zip"]  # nothing is unpacked onto the disk


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (packed(GOOD)[:-30], "broken-archive"),
        (packed(GOOD)[:10], "broken-archive"),
        (with_wrong_checksum(packed(GOOD)), "broken-archive"),
        (of_unknown_method(packed(GOOD)), "broken-archive"),
        (encrypted(packed(GOOD)), "encrypted"),
        (packed(), "empty-archive"),
        (packed((".hidden", b"x")), "empty-archive"),
        (nested(4), "too-deep"),
        (nested(40), "too-deep"),
    ],
)
def test_archives_with_nothing_to_read(tmp_path: Path, data: bytes, reason: str) -> None:
    (tmp_path / "a.zip").write_bytes(data)
    read, refused = _read_all(tmp_path)
    assert read == []
    assert [error.data["reason"] for error in refused] == [reason]


def test_archives_as_deep_as_the_limit_are_read(tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(nested(3))
    assert _read_all(tmp_path) == ([b"deep"], [])


def test_all_members_together_have_a_limit_that_nested_archives_share(tmp_path: Path) -> None:
    noise = [os.urandom(400) for _ in range(4)]
    inner = packed(*[(f"{place}.bin", data) for place, data in enumerate(noise[:2])])
    (tmp_path / "a.zip").write_bytes(packed(("0.zip", inner), ("1.txt", noise[2]), ("2.txt", b"small")))
    read, refused = _read_all(tmp_path, Limits(archive=len(inner) + 805))
    assert read == [*noise[:2], b"small"]
    assert [error.data["reason"] for error in refused] == ["archive-bomb"]
    assert "in all, the limit" in refused[0].message


def test_a_member_may_not_be_larger_than_a_document(tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(packed(("large.txt", os.urandom(100)), GOOD))
    read, refused = _read_all(tmp_path, Limits(document=50))
    assert read == [GOOD[1]]
    assert (refused[0].data["reason"], refused[0].data["limit"]) == ("too-large", 50)


def test_a_member_that_lies_about_its_size_is_broken(tmp_path: Path) -> None:
    data = bytearray(packed(("lies.txt", b"x" * 5000)))
    struct.pack_into("<I", data, data.find(b"PK\x01\x02") + 24, 10)
    (tmp_path / "a.zip").write_bytes(bytes(data))
    read, refused = _read_all(tmp_path)
    assert (read, [error.data["reason"] for error in refused]) == ([], ["broken-archive"])


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    read, refused = _read_all(tmp_path)
    assert (read, [error.data["reason"] for error in refused]) == ([], ["no-file"])


def test_a_file_that_goes_away_between_finding_and_reading(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"a")
    sources = list(find_sources([tmp_path]))
    (tmp_path / "a.txt").unlink()
    with pytest.raises(UnreadableDocumentError) as caught:
        sources[0].read()
    assert caught.value.data["reason"] == "unopened"


def _read_all(folder: Path, limits: Limits | None = None) -> tuple[list[bytes], list[UnreadableDocumentError]]:
    read: list[bytes] = []
    refused: list[UnreadableDocumentError] = []
    for source in find_sources([folder], limits=limits):
        try:
            read.append(source.read())
        except UnreadableDocumentError as error:
            refused.append(error)
    return read, refused
