"""Layout: the lines of a text, each with what it is. What a line is decides which rules may run on it.

Kinds are told by shape (a list mark, a bar, a stop at the end), by place (the first lines, the last lines) and by the ``credit``
words of the lexicon. Lines that a fixed width broke are joined again, so a line here can hold several lines of the text.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from operator import attrgetter

from loaders.dates import has_full_date
from loaders.datewords import month_of
from loaders.lexicon import LANGUAGES, entries
from loaders.matcher import Matcher
from loaders.phrases import Line, LineKind
from loaders.tokens import Token, tokenise

_LIST_MARK = re.compile(
    r"\s*(?:[-–—•●▪■+*→►»✓]\s*(?=\S)|\(?\d{1,2}[.)]\s+(?=\D)|\(?[a-zđа-я]\)\s*|\[[+\-]\]\s*|[IVX]{1,4}\s*[-.)]\s*(?=\S))"
)
_ARTICLE = re.compile(
    r"\s*(?:Điều|Article|Art\.?|Статья|Chương|Chapter|Chapitre|Глава|Mục|Section)\s+(?:\d+|[IVX]+|premier)\b", re.IGNORECASE
)
_FIELD = re.compile(r"\s*(?P<label>[^\W\d_][^:\t|.!?\d]{1,48}?)\s*(?::|\t)\s*(?=\S)")
_SIGNATURE = re.compile(
    "(?=[tkqđsao\u043f\u043e])"  # the first letters of all that follows: most places are passed over at once
    r"(?:(?:T/M|TM\.|T\.M|KT\.|TL\.|TUQ\.|Q\.)\s*\S|(?:đã ký|signed|signé|подпись|подписал)\)\s*$"
    r"|(?:thay mặt|on behalf of|au nom d[eu]s?|от имени)\s[^.,;:!?]*$)",
    re.IGNORECASE,
)
_OFFICE = re.compile(
    r"\s*(?:LE |LA |THE )?(?:PHÓ )?(?:CHỦ TỊCH|BÍ THƯ|TRƯỞNG BAN|TRƯỞNG ĐOÀN|GIÁM ĐỐC|CHAIR(?:MAN|WOMAN|PERSON)|PRESIDENT|SECRETARY"
    r"|DIRECTOR|HEAD OF|VICE[- ](?:CHAIR|PRESIDENT)|DEPUTY|STANDING DEPUTY|MINISTER|SECRÉTAIRE|PRÉSIDENTE?|DIRECT(?:EUR|RICE)|CHEFFE? D"
    r"|ПРЕДСЕДАТЕЛЬ|ЗАМЕСТИТЕЛЬ|СЕКРЕТАРЬ|ДИРЕКТОР|ЗАВЕДУЮЩ|НАЧАЛЬНИК)"
)
"""Titles in capitals, which stand over the name at the foot of a text."""
_NAME = re.compile(r"\s*(?:[^\W\d_][\w'’-]*\s*){2,5}$")
_STOP = re.compile(r"[.!?…:;,]['»”\")\]]*\s*$")
_PARTS = re.compile(r"[|·•▾]|\s{2,}")
_LEADERS = re.compile(r"\.{5,}")
_ADDRESS = re.compile(r"https?://|www\.", re.IGNORECASE)
_PICTURE = re.compile(r"\S+\.(?:jpe?g|png|gif)\s*$|\s*©|DNUM_", re.IGNORECASE)
_HEAD_LINES = 6
_TAIL_LINES = 8
_FOOT_LINES = 3
_HEADLINE_LENGTH = 220
_DATELINE_LENGTH = 90
_DATELINE_SMALL = 3
_CAPTION_LENGTH = 320
_JUDGED_LENGTH = 330
_WRAP = range(55, 111)
_START = attrgetter("start")


@dataclass(frozen=True, slots=True)
class _Raw:
    """A line as it stands: its place, its words (as tokens, the first ones), how many lines come before and after it."""

    start: int
    text: str
    tokens: Sequence[Token]
    before: int
    after: int
    neighbours: tuple[str, str]


@cache
def _credits() -> Matcher:
    return Matcher(entry for language in LANGUAGES for entry in entries(language) if entry.category == "credit")


def credit_at(tokens: Sequence[Token], place: int) -> tuple[int, str] | None:
    """The end and the term of the longest credit word of any language that begins at ``place``, or None."""
    found = _credits().at(tokens, place)
    return (found[0].last, found[0].entry.term) if found else None


@cache
def _titles() -> Matcher:
    return Matcher(entry for language in LANGUAGES for entry in entries(language) if entry.category == "post" or entry.term == "comrade")


@cache
def _heads() -> Matcher:
    """Heads of bodies; Vietnamese ones are names of persons too ("Đoàn", "Hội")."""
    return Matcher(entry for language in LANGUAGES if language != "vi" for entry in entries(language) if entry.category == "body.head")


def _holds_title(tokens: Sequence[Token]) -> bool:
    """Whether a line is no name: it opens with "comrade", names a body, or a part of it is a title ("A - Secretary")."""
    starts = [0, *(at + 1 for at, token in enumerate(tokens) if not token.is_word)]
    ends = {at for at, token in enumerate(tokens) if not token.is_word} | {len(tokens)}
    if any(match.entry.term == "comrade" for match in _titles().at(tokens, 0)) or _heads().at(tokens, 0):
        return True
    if any(match.last == len(tokens) for at in range(max(0, len(tokens) - 2), len(tokens)) for match in _heads().at(tokens, at)):
        return True
    return any(match.last in ends for start in starts[1:] for match in _titles().at(tokens, start))


def _is_name_like(tokens: Sequence[Token]) -> bool:
    """Whether the words could be one to three authors: capitalised words with nothing but dashes, commas and slashes between."""
    words = [token for token in tokens if token.is_word]
    signs = [token.text for token in tokens if not token.is_word]
    return (
        2 <= len(words) <= 9
        and all(word.is_capital or (len(word.text) == 1) for word in words)
        and all(sign in "-–—,/.&()•" for sign in signs)
        and not _holds_title(tokens)
    )


def _is_furniture(words: str) -> bool:
    hit = credit_at(tokenise(words), 0)
    return hit is not None and hit[1] in ("comment", "furniture")


def _is_web(words: str) -> bool:
    """Whether a line holds a web address or names the file of a picture."""
    has_address = ("://" in words or "ww." in words.lower()) and _ADDRESS.search(words)
    return bool(has_address or _PICTURE.match(words))


def _is_noise(raw: _Raw) -> bool:
    """Page furniture: comment counters, lone "Source", menus, addresses of pictures."""
    tokens = raw.tokens
    if not any(token.is_word for token in tokens) or _is_web(raw.text.strip()):
        return True
    parts = [part.strip() for part in _PARTS.split(raw.text) if part.strip()] if _PARTS.search(raw.text) else ()
    if len(parts) >= 3 and sum(1 for part in parts if _is_furniture(part)) * 3 >= len(parts):
        return True
    hit = credit_at(tokens, 0)
    if hit is None:
        return False
    rest = [token for token in tokens[hit[0] :] if token.is_word]
    return hit[1] in ("comment", "furniture", "source") and not rest


def _is_dateline(raw: _Raw) -> bool:
    """A short line near the top that holds a full day and little else ("Hoai Thu  November 14, 2023 16:40")."""
    if raw.before >= _HEAD_LINES or len(raw.text) > _DATELINE_LENGTH or not has_full_date(raw.tokens):
        return False
    small = [token for token in raw.tokens if token.is_word and not token.is_capital and not month_of(token) and len(token.text) > 1]
    return not small or (len(small) <= _DATELINE_SMALL and not raw.text.rstrip().endswith("."))


def _is_byline(raw: _Raw) -> bool:
    hit = credit_at(raw.tokens, 0)
    if hit and hit[1] in ("author", "photo", "source") and len(raw.tokens) <= 16 and len(raw.tokens) > hit[0]:
        return raw.tokens[hit[0]].text == ":" or (hit[1] == "author" and _is_name_like(raw.tokens[hit[0] :]))
    return (raw.after < _TAIL_LINES or raw.before in range(1, _HEAD_LINES)) and _is_name_like(raw.tokens) and not raw.text.isupper()


def _is_caption(raw: _Raw) -> bool:
    if len(raw.text) > _CAPTION_LENGTH:
        return False
    for place in range(1, len(raw.tokens)):
        hit = credit_at(raw.tokens, place) if raw.tokens[place].is_capital else None
        if hit and hit[1] == "photo" and len(raw.tokens) - hit[0] <= 10:
            return raw.tokens[place - 1].text in ".!?…)(" or (hit[0] < len(raw.tokens) and raw.tokens[hit[0]].text == ":")
    return False


def _is_field(raw: _Raw) -> bool:
    def looks(text: str) -> bool:
        found = _FIELD.match(text)
        return bool(found) and len(found["label"].split()) <= 7 and found["label"][0].isupper()  # type: ignore[index]

    return looks(raw.text) and len(raw.text) < 260 and any(looks(other) for other in raw.neighbours)


def _is_list_row(raw: _Raw) -> bool:
    return bool(_LIST_MARK.match(raw.text))


def _is_table_row(raw: _Raw) -> bool:
    return " | " in raw.text or "\t" in raw.text.strip() or bool(_LEADERS.search(raw.text))


def _is_headline(raw: _Raw) -> bool:
    text = raw.text.strip()
    if len(text) > _HEADLINE_LENGTH or re.search(r"[.;,]$", text):
        return False
    return raw.before == 0 or text.isupper() or (len(raw.tokens) <= 30 and not _STOP.search(text))


def _is_office_at_foot(raw: _Raw) -> bool:
    """Whether a title in capitals stands at the foot of a text, over a line that can be a name: nobody wrote "(signed)" between."""
    is_foot = 0 < raw.after <= _FOOT_LINES and raw.text.isupper() and len(raw.text) < _DATELINE_LENGTH
    return is_foot and bool(_OFFICE.match(raw.text)) and bool(_NAME.match(raw.neighbours[1]))


_KINDS: tuple[tuple[LineKind, Callable[[_Raw], bool]], ...] = (
    (LineKind.DATELINE, _is_dateline),
    (LineKind.NOISE, _is_noise),
    (LineKind.BYLINE, _is_byline),
    (LineKind.ARTICLE, lambda raw: bool(_ARTICLE.match(raw.text))),
    (LineKind.SIGNATURE, lambda raw: len(raw.text) < _HEADLINE_LENGTH and bool(_SIGNATURE.search(raw.text))),
    (LineKind.SIGNATURE, _is_office_at_foot),
    (LineKind.FIELD, _is_field),
    (LineKind.TABLE_ROW, _is_table_row),
    (LineKind.LIST_ROW, _is_list_row),
    (LineKind.CAPTION, _is_caption),
    (LineKind.HEADLINE, _is_headline),
)
"""The kinds in the order in which they are tried; what is none of them is a paragraph."""


def _raw_lines(text: str) -> list[tuple[int, str, bool]]:
    """Start, words, and whether an empty line stands before, of every line that is not empty."""
    found: list[tuple[int, str, bool]] = []
    start, is_apart = 0, True
    for line in text.split("\n"):
        if line.strip():
            found.append((start, line, is_apart))
            is_apart = False
        else:
            is_apart = True
        start += len(line) + 1
    return found


def _is_broken(first: str, second: str, is_apart: bool) -> bool:
    """Whether the second line goes on in the middle of the first one's sentence, as in text of a fixed width."""
    first, second = first.rstrip(), second.strip()
    if is_apart or not second or _STOP.search(first) or _LIST_MARK.match(second) or " | " in first + second:
        return False
    return second[0].islower() and len(first) in _WRAP


def _joined(text: str) -> list[tuple[int, str]]:
    """Start and words of the lines, broken ones joined."""
    lines: list[tuple[int, str]] = []
    width = 0
    for start, line, is_apart in _raw_lines(text):
        if lines and _is_broken(lines[-1][1][width:], line, is_apart):
            begin = lines[-1][0]
            width = start - begin
            lines[-1] = (begin, text[begin : start + len(line)])
        else:
            lines.append((start, line))
            width = 0
    return lines


def _mark_signatures(lines: list[Line], texts: Sequence[str]) -> None:
    """Short lines after a signature's opening belong to it: post, "(signed)", name."""
    left = 0
    for line, text in zip(lines, texts, strict=True):
        if line.kind is LineKind.SIGNATURE:
            left = 6
        elif left and len(text) < 80 and not _STOP.search(text):
            line.kind = LineKind.SIGNATURE
            left -= 1
        else:
            left = 0


def lines_of(text: str) -> list[Line]:
    """The lines of a text that hold anything, in order, each with its kind; languages are told by ``loaders.sentences``."""
    joined = _joined(text)
    texts = [line for _, line in joined]
    lines: list[Line] = []
    for index, (start, line) in enumerate(joined):
        around = (texts[index - 1] if index else "", texts[index + 1] if index + 1 < len(texts) else "")
        tokens = tokenise(line, start)
        judged = bisect_left(tokens, start + _JUDGED_LENGTH, key=_START)
        raw = _Raw(start, line, tokens[:judged], index, len(texts) - index - 1, around)
        kind = next((kind for kind, is_one in _KINDS if is_one(raw)), LineKind.PARAGRAPH)
        lines.append(Line(start, start + len(line), kind, "", tokens))
    _mark_signatures(lines, texts)
    return lines
