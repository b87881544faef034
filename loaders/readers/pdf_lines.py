"""Lines of a printed page, rejoined into paragraphs by where they stand: what was broken only for want of room is put together again."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

HYPHEN = "\ufffe"
"""Stands where the PDF library joined a word that a hyphen had divided at a line's end."""

Box = tuple[float, float, float, float]
"""Left, bottom, right, top, in points from the page's lower left corner."""

_ITEM = re.compile(
    r"\s*(?:[-–—•*+·▪●○]\s|\(?[\da-zđа-я]{1,3}[.)]\s|[IVXLC]{1,5}[.)\-]\s"
    r"|(?:Điều|Article|Статья|Chương|Mục|Chapitre|Глава)\s+[\dIVXLC]+)"
)
_DIVIDED = re.compile(r"\w[-\u2010\u00ad]$")
_FULL = 0.9  # of the longest line's characters, where places are not known
_WIDE_GAP = 1.35  # times the usual distance of two lines: a new paragraph
_INDENT = 1.5  # characters
_SAME_EDGE = 3.0  # points
_COLUMN = 3  # rows that make a column
_TEXT_WIDTH = 0.8  # of a page's width: where text ends at the least
_SHORTEST_FULL = 25  # characters: no column of text is narrower
_SLACK = 2.5  # characters: a space, and what a word may be wider than its line's letters are on average


@dataclass(frozen=True, slots=True)
class PageLine:
    """A line of a page. ``begin`` and ``end``: where it stands (two rows, where a divided word joins two), or None where not known.

    ``margin``: the right edge of its column (points; characters where places are not known). ``leading``: between two rows.
    """

    text: str
    begin: Box | None
    end: Box | None
    margin: float
    leading: float


def lines_of(text: str, boxes: Sequence[Box], width: float) -> list[PageLine]:
    """A page's lines: ``text`` as the library gives it, with the boxes of its runs of letters in the same order.

    ``width``: of the page, in points.
    """
    lines = [line.strip() for line in re.split(r"\r\n|\r|\n", text)]
    lines = [line for line in lines if line]
    rows = _rows_of(boxes)
    if len(rows) != len(lines) + text.count(HYPHEN):
        longest = max(map(len, lines), default=0)
        return [PageLine(line, None, None, longest, 0.0) for line in lines]
    gaps = sorted(above[1] - below[1] for above, below in pairwise(rows) if above[1] > below[1])
    leading = gaps[len(gaps) // 4] if gaps else 0.0  # a page of one-line paragraphs has more gaps between them than within them
    remaining = iter(rows)
    taken = [[next(remaining) for _ in range(line.count(HYPHEN) + 1)] for line in lines]
    return [PageLine(line, own[0], own[-1], _margin_of(own[-1], rows, width), leading) for line, own in zip(lines, taken, strict=True)]


def _margin_of(row: Box, rows: Sequence[Box], width: float) -> float:
    """The right edge of the text around a row: of its column where another column stands beside it, else of the page."""
    right = max(other[2] for other in rows if abs(other[0] - row[0]) < _SAME_EDGE)
    has_column_beside = sum(other[0] > right for other in rows) >= _COLUMN
    return right if has_column_beside else max(*(other[2] for other in rows), _TEXT_WIDTH * width)


def paragraphs_of(lines: Sequence[PageLine]) -> Iterator[str]:
    """One string a paragraph. A hyphen at a line's end is kept where the document writes the word with it elsewhere."""
    whole = "\n".join(line.text for line in lines)
    paragraph = ""
    previous: PageLine | None = None
    for line in lines:
        if previous is not None and _continues(previous, line):
            paragraph = _joined(paragraph, line.text)
        else:
            if paragraph:
                yield _undivided(paragraph, whole)
            paragraph = line.text
        previous = line
    if paragraph:
        yield _undivided(paragraph, whole)


def _rows_of(boxes: Sequence[Box]) -> list[Box]:
    """Boxes that stand on one line, as one."""
    rows: list[Box] = []
    for box in boxes:
        if rows and abs(rows[-1][1] - box[1]) < 0.5 * max(box[3] - box[1], 1.0) and box[0] >= rows[-1][0]:
            rows[-1] = _around([rows[-1], box])
        else:
            rows.append(box)
    return rows


def _around(boxes: Sequence[Box]) -> Box:
    """The box that all of these lie in."""
    lefts, bottoms, rights, tops = zip(*boxes, strict=True)
    return (min(lefts), min(bottoms), max(rights), max(tops))


def _continues(line: PageLine, following: PageLine) -> bool:
    """Whether ``following`` goes on with the paragraph of ``line``: the line was full, and nothing marks a new beginning."""
    if _ITEM.match(following.text):
        return False
    word = len(following.text.split(maxsplit=1)[0])
    if line.end is None or following.begin is None:
        return len(line.text) + word >= _FULL * line.margin
    if len(line.text) < _SHORTEST_FULL:
        return False
    left, bottom, right, _ = line.end
    letter = (right - left) / max(len(line.text.rsplit(HYPHEN, 1)[-1]), 1)
    if right + (word + _SLACK) * letter < line.margin:
        return False
    gap = bottom - following.begin[1]
    if gap <= 0:  # on the next page, or in the next column
        return True
    is_apart = line.leading > 0 and gap > _WIDE_GAP * line.leading
    is_centred = abs((left + right) - (following.begin[0] + following.begin[2])) < 2 * letter
    is_indented = following.begin[0] > left + _INDENT * letter and not is_centred
    return not (is_apart or is_indented)


def _joined(paragraph: str, line: str) -> str:
    if not _DIVIDED.search(paragraph):
        return f"{paragraph} {line}"
    return paragraph[:-1] + (HYPHEN if line[:1].islower() else "-") + line


def _undivided(paragraph: str, whole: str) -> str:
    """Divided words put together, with their hyphen where the document also writes them so within a line."""

    def join(found: re.Match[str]) -> str:
        before, after = found.groups()
        return f"{before}-{after}" if f"{before}-{after}" in whole else before + after

    return re.sub(rf"(\w+){HYPHEN}(\w+)", join, paragraph).replace(HYPHEN, "-")
