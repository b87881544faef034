"""From bytes to characters: Unicode by its mark or by its shape, else what the page declares; anything else is refused, not guessed."""

import codecs
import re

from loaders.errors import unreadable
from loaders.readers.legacy import old_encoding_of

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CONVERT = "Convert the file to UTF-8 and load it again."
_DECLARED = re.compile(
    rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{1,40})|<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w.:-]{1,40})", re.I
)
_DECLARED_WITHIN = 4096  # bytes; browsers look through 1,024, portals put long comments first
# Names a page may declare and the codec of each: those of the WHATWG encoding standard that pages in our languages use.
_CODECS = {
    "iso-8859-1": "cp1252", "latin1": "cp1252", "us-ascii": "cp1252", "ascii": "cp1252", "windows-1252": "cp1252", "cp1252": "cp1252",
    "windows-1251": "cp1251", "cp1251": "cp1251", "win-1251": "cp1251", "koi8-r": "koi8_r", "koi8-u": "koi8_u", "iso-8859-5": "iso8859_5",
    "windows-1258": "cp1258", "cp1258": "cp1258", "iso-8859-15": "iso8859_15", "utf-16": "utf-16-le", "utf-16le": "utf-16-le",
    "utf-16be": "utf-16-be", "macintosh": "mac_roman", "x-mac-cyrillic": "mac_cyrillic", "ibm866": "cp866", "cp866": "cp866",
}  # fmt: skip
_FEWEST_CYRILLIC = 20  # letters; fewer prove nothing
_CYRILLIC = ("cp1251", "koi8_r", "cp866")


def mark_of(data: bytes) -> str | None:
    """The codec that a byte order mark names, or None."""
    return next((codec for mark, codec in _MARKS if data.startswith(mark)), None)


def declared_in(data: bytes) -> str | None:
    """The character set that an HTML page declares near its beginning, in lower case, or None."""
    found = _DECLARED.search(data[:_DECLARED_WITHIN])
    return (found.group(1) or found.group(2)).decode("ascii", "replace").lower() if found else None


def decode(data: bytes, *, declared: str | None = None) -> str:
    """The characters of ``data``.

    A byte order mark decides; else UTF-8 where the bytes are valid UTF-8; else the ``declared`` character set. Raises
    ``UnreadableDocumentError`` (reason ``encoding``), naming the byte and, where it can be recognised, the encoding.
    """
    codec = mark_of(data) or "utf-8"
    try:
        return data.decode(codec)
    except UnicodeDecodeError as error:
        if codec == "utf-8" and declared in _CODECS:
            return _decode_as(data, declared)
        raise _refusal(data, codec, error.start, declared) from error


def _decode_as(data: bytes, declared: str) -> str:
    try:
        return data.decode(_CODECS[declared])
    except UnicodeDecodeError as error:
        raise unreadable(
            "encoding",
            f"The page declares {declared}, but byte {error.start:,} is none of its characters.",
            _CONVERT,
            {"byte": error.start, "declared": declared},
        ) from error


def _refusal(data: bytes, codec: str, byte: int, declared: str | None) -> Exception:
    details: dict[str, object] = {"byte": byte}
    if codec != "utf-8":
        return unreadable("encoding", f"The file begins as {codec}, but byte {byte:,} breaks it.", "Copy the file again.", details)
    where = f"byte {byte:,} (0x{data[byte]:02X}) is no UTF-8"
    if old := old_encoding_of(data.decode("latin-1")):
        details["encoding"] = old
        return unreadable("old-encoding", f"The text is in the old Vietnamese encoding {old}: {where}.", _CONVERT, details)
    if declared:
        details["declared"] = declared
        return unreadable("encoding", f"The page declares {declared}, which is not known here, and {where}.", _CONVERT, details)
    if likely := _likely_cyrillic(data):
        details["encoding"] = likely
        hint = f"It looks like {likely}: convert it to UTF-8 and load it again."
        return unreadable("encoding", f"The encoding is unknown: {where}.", hint, details)
    return unreadable("encoding", f"The encoding is unknown: {where}.", _CONVERT, details)


def _likely_cyrillic(data: bytes) -> str | None:
    """The Cyrillic encoding in which nearly all high bytes are small Russian letters, the mark of running text; for the hint only."""
    high = bytes(byte for byte in data[:20_000] if byte >= 0x80)
    if len(high) < _FEWEST_CYRILLIC:
        return None
    shares = {codec: sum("а" <= c <= "я" for c in high.decode(codec, "replace")) / len(high) for codec in _CYRILLIC}
    best = max(shares, key=lambda codec: shares[codec])
    return best.replace("cp1251", "windows-1251").replace("_", "-") if shares[best] > 0.8 else None
