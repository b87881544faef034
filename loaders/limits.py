"""How much one file may cost: the limits that keep a hostile or broken file from taking the memory or the day."""

from dataclasses import dataclass

MEBIBYTE = 1 << 20


@dataclass(frozen=True, slots=True)
class Limits:
    """Limits of reading. Sizes in bytes, unpacked.

    ``document``: one file or member. ``archive``: all members of one outermost archive, those of nested ones included.
    ``ratio``: unpacked to packed size of a member, asked of members over 1 MiB only (text rarely packs better than 1 to 20; an
    archive made to flood a disk reaches 1,000). ``depth``: archives within archives. ``members``: of one archive.
    ``characters``: of one document's text. ``tags``: of one web page.
    """

    document: int = 64 * MEBIBYTE
    archive: int = 1024 * MEBIBYTE
    ratio: int = 200
    depth: int = 3
    members: int = 20_000
    characters: int = 20_000_000
    tags: int = 300_000
