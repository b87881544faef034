"""Spans of names: how far the capitalised words of one name reach, and what surname begins them."""

from collections.abc import Sequence

from loaders.matcher import Match
from loaders.morphology import is_cyrillic
from loaders.names import is_syllable, marked_surnames, surnames, word_readings
from loaders.phrases import PlacePhrase, Sentence
from loaders.tokens import Shape, Token
from loaders.transcription import russian_syllables

_LONGEST = 6
_STEMS = frozenset({"giap", "at", "binh", "dinh", "mau", "ky", "canh", "tan", "nham", "quy"})
_BRANCHES = frozenset({"ty", "suu", "dan", "mao", "thin", "ngo", "mui", "than", "dau", "tuat", "hoi"})
WIDEST_GAP = 2
_WOMEN_EXACT = frozenset({"thị"})
_WOMEN = frozenset({"thị", "thi", "тхи"})
_MEN = frozenset({"văn", "ван"})
OF_NAMES = frozenset(
    {"surname", "name.syllable", "honorific", "named-after", "place.cue", "connector", "credit", "date.word", "abbreviation"}
)
_MARKS = frozenset({"h'", "k'", "r'", "bh'", "к'", "х'", "р'", "бх'"})
"""Parts of names of the Central Highlands that an apostrophe joins to the next (H'Loan, K'Brêm)."""


def name_end(sentence: Sentence, first: int) -> int:
    """The end of the run of words that can belong to one name beginning at ``first``."""
    tokens, last = sentence.tokens, first
    is_upper = tokens[first].shape is Shape.UPPER and len(tokens[first].text) > 1
    for index in range(first, min(len(tokens), first + _LONGEST)):
        token = tokens[index]
        if not token.is_word or (index > first and not token.is_capital and not is_marked_part(tokens, index)):
            break
        if is_upper != (token.shape is Shape.UPPER and len(token.text) > 1) and not is_marked_part(tokens, index):
            break
        if index > first and is_title(sentence, index) and len(token.text) <= 2:
            break
        if index > first and (token.start - tokens[index - 1].end > WIDEST_GAP or not sentence.free(index, index + 1, PlacePhrase)):
            break
        last = index + 1
    return _without_lexicon(sentence, first, last)


def _without_lexicon(sentence: Sentence, first: int, last: int) -> int:
    """The end of the run before words of the lexicon that begin in it and go on in small letters ("Đoàn Chủ | tịch")."""
    tokens = sentence.tokens
    for match in [match for place in range(first, last) for match in sentence.found.beginning(place)]:
        if match.entry.category in OF_NAMES or match.last - match.first < 2 or match.first >= last:
            continue
        runs_over = match.last > last or any(not tokens[index].is_capital for index in range(match.first, match.last))
        if runs_over or (match.first > first and match.entry.category in ("post", "body.name")):
            last = match.first
    while last > first and _is_head_of_body(sentence, last - 1):
        last -= 1
    return last


def _is_head_of_body(sentence: Sentence, index: int) -> bool:
    """Whether a word is the head of a body whose further words stand behind it ("Lưu | Ban | Dân vận")."""
    heads = any(m.last == index + 1 and m.entry.category == "body.head" for m in sentence.found.beginning(index))
    return heads and any(m.entry.category in ("body.function", "body.name") for m in sentence.found.beginning(index + 1))


def is_marked_part(tokens: Sequence[Token], index: int) -> bool:
    """Whether a word is glued to a mark like H' or K' before it, or is such a mark."""
    return tokens[index].key in _MARKS or (index > 0 and tokens[index - 1].key in _MARKS and tokens[index].is_glued)


def surname_at(sentence: Sentence, first: int) -> tuple[int, str] | None:
    """The end and the kind of the surname at ``first``."""
    tokens = sentence.tokens
    if tokens[first].key in _MARKS:
        return first + 1, "ethnic"
    for length in (2, 1):
        words = tokens[first : first + length]
        if len(words) < length or not all(word.is_capital for word in words):
            continue
        is_right = not sentence.is_exact or tuple(word.lower for word in words) in marked_surnames()
        if is_right and (kind := surnames().get(tuple(word.key for word in words))):
            return first + length, kind
    found = _cyrillic_surname(tokens, first) if is_cyrillic(tokens[first].text) else None
    return found or _by_middle_name(sentence, first)


def _by_middle_name(sentence: Sentence, first: int) -> tuple[int, str] | None:
    """The end of a surname that no table has, before the middle name of most women or men ("Dụng *Thị* Lan", "Мао *Ван* Зен")."""
    words = sentence.tokens[first : first + 3]
    if len(words) < 3 or not all(word.shape is Shape.CAPITAL and word.is_word and not word.is_glued for word in words):
        return None
    is_woman = words[1].lower in (_WOMEN_EXACT if sentence.is_exact else _WOMEN)
    is_man = words[1].lower in _MEN and not _is_known(sentence, first) and not _is_known(sentence, first + 1)
    if not (is_woman or is_man) or _bodies(sentence, first):
        return None
    return (first + 1, "rare") if is_part(words[0]) and is_part(words[2]) else None


def _is_known(sentence: Sentence, first: int) -> bool:
    """Whether a word begins something that the lexicon knows ("*Văn* hóa")."""
    return any(m.entry.category not in OF_NAMES for m in sentence.found.beginning(first))


def _bodies(sentence: Sentence, first: int) -> list[Match]:
    """What of bodies, posts and places begins at a word, which is then no surname."""
    return [m for m in sentence.found.beginning(first) if m.entry.category.startswith(("body", "post", "place.unit", "directive", "event"))]


def _cyrillic_surname(tokens: Sequence[Token], first: int) -> tuple[int, str] | None:
    """The end and the kind of a surname in Cyrillic letters; minorities' names are read letter by letter."""
    kinds = [
        kind
        for latin, cost in word_readings(tokens[first].text).items()
        if (kind := surnames().get((latin,))) and (cost <= 2 or (kind == "ethnic" and len(latin) > 3))
    ]
    return (first + 1, min(kinds, key=("common", "ethnic", "rare", "clergy").index)) if kinds else None


def is_part(token: Token) -> bool:
    """Whether a word can be a further part of a Vietnamese name."""
    if is_cyrillic(token.text):
        word = token.text.lower()
        return word in russian_syllables() or min(word_readings(word, is_last=True).values()) < 5
    return is_syllable(token.key.rstrip("'")) or (token.key,) in surnames()


def is_lunar_year(words: Sequence[Token]) -> bool:
    """Whether two words name a year of the sixty-year cycle (Ất Tỵ), some of which begin like surnames."""
    return len(words) == 2 and words[0].key in _STEMS and words[1].key in _BRANCHES


def written(tokens: Sequence[Token]) -> str:
    """The words as written, apart by one blank where any white space stands."""
    return "".join((token.text if token.is_glued or not index else " " + token.text) for index, token in enumerate(tokens))


def is_title(sentence: Sentence, first: int) -> bool:
    """Whether the word belongs to an honorific or post itself."""
    return sentence.found.covers("honorific", first) or sentence.found.covers("post", first)
