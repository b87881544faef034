"""Sentences: a text cut into its lines, the lines into sentences, the sentences into tokens.

A row of a list or table is a sentence of its own. Full stops of abbreviations, initials, numbers and names of sites end nothing;
sentences that lost the blank between them are parted.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache
from operator import attrgetter

from loaders.language import diacritics_share, judged_lines, language_of, languages_of
from loaders.layout import lines_of
from loaders.lexicon import entries
from loaders.morphology import grammemes, lemmatise
from loaders.phrases import Line, LineKind, Sentence
from loaders.tokens import Token
from loaders.transcription import russian_syllables
from ontology.folding import fold

_END = re.compile(r"[.!?…]+['»”\")\]]*")
_CHUNK = re.compile(r"[^\s(«“\"'’\[]+$")
_OPENERS = "«“\"'( -–—[•"
_GLUED_SMALL = re.compile(r"[^\W\d_]{4,}$"), re.compile(r"[^\W\d_]{5,}(?=[\s,])")
_GLUED_CAPITAL = re.compile(r"[^\W\d_]{2,}$"), re.compile(r"[^\W\d_]{2,}")
_DOMAIN = re.compile(r"(?:vn|com|org|net|gov|edu|info|ru|fr|cn|jpg|jpeg|png|pdf|html?)\b", re.IGNORECASE)
_LONG_ENOUGH = 4
_NUMBER = re.compile(r"\d+|[IVX]{2,}|V")
_LIST_NUMBER = 4
"""Characters before the full stop of a list's number, which ends nothing."""
_LONGEST_CHUNK = 60
_EXACT_SHARE = 0.2
_START = attrgetter("start")


@cache
def _abbreviations(language: str) -> frozenset[str]:
    return frozenset("".join(word.key for word in entry.words) for entry in entries(language) if entry.category == "abbreviation")


def _is_abbreviation(before: str, language: str) -> bool:
    """Whether the words before a full stop end in an abbreviation or an initial."""
    chunk = _CHUNK.search(before[-_LONGEST_CHUNK:])
    if chunk is None:
        return True
    word = fold(chunk.group())
    if len(word) == 1 and word.isalpha():
        return chunk.group().isupper() or word in _abbreviations(language)
    return word in _abbreviations(language)


def _ends_glued(before: str, rest: str, language: str) -> bool:
    """Whether a full stop with no blank behind it parts two sentences ("masses.associé", "quý IV.ĐỒNG")."""
    if _DOMAIN.match(rest) or _is_abbreviation(before, language):
        return False
    if rest[0].islower():
        return bool(_GLUED_SMALL[0].search(before) and _GLUED_SMALL[1].match(rest))
    return rest[0].isupper() and bool(_GLUED_CAPITAL[0].search(before) and _GLUED_CAPITAL[1].match(rest))


def _ends_here(line: str, found: re.Match[str], language: str) -> bool:
    """Whether the sign found in ``line`` ends a sentence."""
    before, rest = line[: found.start()], line[found.end() :]
    if not rest.strip() or (len(before) <= _LIST_NUMBER and _NUMBER.fullmatch(before.strip())):
        return False
    is_stop = found.group().rstrip("'»”\")]") == "."
    if not rest[0].isspace():
        return found.group() == "." and _ends_glued(before, rest, language)
    if line.count("«", 0, found.start()) > line.count("»", 0, found.end()):
        return False
    after = rest.lstrip()
    start = after.lstrip(_OPENERS)[:1]
    if not start or not (start.isupper() or start.isdigit()):
        return False
    is_inside = ")" in found.group() and before.count("(") > before.count(")")
    return not (is_stop and _is_abbreviation(before, language) and (is_inside or not _ends_year(before, after, language)))


_FIRST_WORD = re.compile(r"[^\W\d_]+")
_TWO_WORDS = re.compile(r"([^\W\d_]+) ([^\W\d_]+)")
_YEAR_END = re.compile(r"\d{4}\s?гг?$")


def _ends_year(before: str, after: str, language: str) -> bool:
    """Whether "2023 г." ends a Russian sentence: a pronoun, preposition or conjunction with a capital begins the next."""
    if language != "ru" or not _YEAR_END.search(before) or _begins_name(after):
        return False
    word = _FIRST_WORD.match(after)
    return bool(word and word.group()[0].isupper() and grammemes(word.group()) & {"NPRO", "PREP", "CONJ", "PRCL", "ADVB"})


def _begins_name(text: str) -> bool:
    """Whether a text begins with two capitalised syllables of Viet Nam, as a name does that looks like a preposition ("До Ван Чиен")."""
    words = _TWO_WORDS.match(text)
    return words is not None and all(word[0].isupper() and word.lower() in russian_syllables() for word in words.groups())


def split(line: str, language: str) -> list[tuple[int, int]]:
    """Start and end of each sentence of a line, without the white space around it."""
    cuts = [found.end() for found in _END.finditer(line) if _ends_here(line, found, language)]
    bounds = zip([0, *cuts], [*cuts, len(line)], strict=True)
    spans: list[tuple[int, int]] = []
    for start, end in bounds:
        words = line[start:end]
        if words.strip():
            spans.append((start + len(words) - len(words.lstrip()), start + len(words.rstrip())))
    return spans


MOST_TOKENS = 1_000
"""Tokens of a sentence: rules look at all phrases of a sentence together, and no page may make them look for hours."""

_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
_COLUMN = re.compile(r"\S(?:(?!\s{5})[\s\S])*")
_PARTING = re.compile(r"\S\s{5}")
_WHOLE = frozenset({LineKind.TABLE_ROW, LineKind.DATELINE, LineKind.BYLINE, LineKind.SIGNATURE})


def _tell_languages(lines: list[Line], text: str) -> None:
    """Give each line its language; one too short to tell takes that of the longer lines beside it, else the document's."""
    judged, common = judged_lines(text), languages_of(text)
    known = [judged[words] if (words := text[line.start : line.end]) in judged else language_of(words) for line in lines]
    default = common[0] if common else "vi"
    for index, line in enumerate(lines):
        if known[index] is None or len(text[line.start : line.end].split()) < _LONG_ENOUGH:
            before = next((known[i] for i in range(index - 1, -1, -1) if known[i] in common), None)
            after = next((known[i] for i in range(index + 1, len(lines)) if known[i] in common), None)
            line.language = known[index] or after or before or default
        else:
            line.language = known[index] or default


def _columns(line: Line, words: str) -> Iterator[list[tuple[int, int]]]:
    """The sentences of each column of a line; wide blanks part the two sides of letterheads and signatures."""
    if line.kind is LineKind.TABLE_ROW:
        yield [(0, len(words))]
        return
    if _PARTING.search(words) is None:
        start = len(words) - len(words.lstrip())
        columns = [(start, words[start:])]
    else:
        columns = [(column.start(), column.group()) for column in _COLUMN.finditer(words)]
    for at, column in columns:
        inside = [(0, len(column))] if line.kind in _WHOLE else split(column, line.language)
        yield [(start + at, end + at) for start, end in inside]


def _within(tokens: Sequence[Token], start: int, end: int) -> Sequence[Token]:
    """The tokens between two places of the text; nothing stands before the first of a sentence."""
    found = tokens[bisect_left(tokens, start, key=_START) : bisect_left(tokens, end, key=_START)]
    return [found[0]._replace(is_glued=False), *found[1:]] if found and found[0].is_glued else found


def _sentences(line: Line, text: str) -> Iterator[Sentence]:
    words = text[line.start : line.end]
    is_exact = line.language == "vi" and diacritics_share(words) > _EXACT_SHARE
    has_cyrillic = _CYRILLIC.search(words) is not None
    for start, end in (span for column in _columns(line, words) for span in column):
        tokens = list(_within(line.tokens, line.start + start, line.start + end))
        tokens = lemmatise(tokens) if has_cyrillic else tokens
        for part in range(0, len(tokens), MOST_TOKENS):
            yield Sentence(tokens[part : part + MOST_TOKENS], line, line.language, is_exact)


def sentences_of(text: str) -> list[Sentence]:
    """The sentences of a text in reading order; page furniture (``LineKind.NOISE``) is left out.

    ``text`` is NFC with ``\\n`` between lines; tokens carry their places in it.
    """
    lines = lines_of(text)
    _tell_languages(lines, text)
    return [sentence for line in lines if line.kind is not LineKind.NOISE for sentence in _sentences(line, text)]
