"""Persons: spans of capitalised words that are names, by surnames, honorifics and posts; what only looks like one is vetoed.

A name needs a known surname, or an honorific or post before it. One word behind an honorific ("Mr. Toan") is a short name, which
discourse joins to the full one.
"""

from collections.abc import Sequence

from loaders.layout import credit_at
from loaders.morphology import grammemes, is_cyrillic
from loaders.names import is_syllable, marked_surnames, surnames, word_readings
from loaders.phrases import LineKind, PersonPhrase, PlacePhrase, Sentence
from loaders.tokens import Shape, Token
from loaders.transcription import russian_syllables

_LONGEST = 6
_STEMS = frozenset({"giap", "at", "binh", "dinh", "mau", "ky", "canh", "tan", "nham", "quy"})
_BRANCHES = frozenset({"ty", "suu", "dan", "mao", "thin", "ngo", "mui", "than", "dau", "tuat", "hoi"})
_FOREIGN_LONGEST = 3


def _name_end(sentence: Sentence, first: int) -> int:
    """The end of the run of words that can belong to one name beginning at ``first``."""
    tokens, last = sentence.tokens, first
    is_upper = tokens[first].shape is Shape.UPPER and len(tokens[first].text) > 1
    for index in range(first, min(len(tokens), first + _LONGEST)):
        token = tokens[index]
        if not token.is_word or (index > first and not token.is_capital and not _is_marked_part(tokens, index)):
            break
        if is_upper != (token.shape is Shape.UPPER and len(token.text) > 1) and not _is_marked_part(tokens, index):
            break
        if index > first and not sentence.free(index, index + 1, PlacePhrase):
            break
        last = index + 1
    return last


def _is_marked_part(tokens: Sequence[Token], index: int) -> bool:
    """Whether a word is glued to a mark like H' or K' before it, or is such a mark."""
    return tokens[index].text[-1] in "'’" or (index > 0 and tokens[index - 1].text[-1] in "'’" and tokens[index].is_glued)


def _surname(sentence: Sentence, first: int) -> tuple[int, str] | None:
    """The end and the kind of the surname at ``first``."""
    tokens = sentence.tokens
    for length in (2, 1):
        words = tokens[first : first + length]
        if len(words) < length or not all(word.is_capital for word in words):
            continue
        is_right = not sentence.is_exact or tuple(word.lower for word in words) in marked_surnames()
        if is_right and (kind := surnames().get(tuple(word.key for word in words))):
            return first + length, kind
    if is_cyrillic(tokens[first].text):
        for latin, cost in sorted(word_readings(tokens[first].text).items(), key=lambda item: item[1]):
            kind = surnames().get((latin,))
            if kind in ("common", "ethnic") and cost <= 2:
                return first + 1, "common"
    return None


def _is_part(token: Token) -> bool:
    """Whether a word can be a further part of a Vietnamese name."""
    if is_cyrillic(token.text):
        word = token.text.lower()
        return word in russian_syllables() or min(word_readings(word, is_last=True).values()) < 5
    return is_syllable(token.key.rstrip("'")) or (token.key,) in surnames()


def _is_lunar_year(words: Sequence[Token]) -> bool:
    return len(words) == 2 and words[0].key in _STEMS and words[1].key in _BRANCHES


def _leads(sentence: Sentence, first: int) -> str | None:
    """``honorific`` or ``post``, where one ends just before ``first``; ``named-after``, where what follows only bears a name."""
    place = first - 1 if first and sentence.tokens[first - 1].text == "." else first
    found = {match.entry.category for match in sentence.matches if match.last in (first, place)}
    for match in sentence.matches:
        if match.last == first and match.entry.category == "place.unit":
            return "named-after"
    return next((category for category in ("named-after", "honorific", "post") if category in found), None)


def _vietnamese(sentence: Sentence, first: int, lead: str | None) -> int | None:
    """The end of a Vietnamese name that begins with a surname at ``first``, or None."""
    tokens = sentence.tokens
    surname = _surname(sentence, first)
    if surname is None:
        return None
    last, end = surname[0], _name_end(sentence, first)
    while last < end and (_is_part(tokens[last]) or surname[1] == "ethnic" or _is_marked_part(tokens, last) or (lead and last > first)):
        last += 1
    length = last - first
    if length < 2 or _is_lunar_year(tokens[first:last]):
        return None
    if length == 2 and lead is None and (surname[1] != "common" or tokens[first].shape is Shape.UPPER or _is_doubtful(tokens, first)):
        return None
    return last


def _is_doubtful(tokens: Sequence[Token], first: int) -> bool:
    """Whether the first word of a sentence may be a plain word of French or Russian ("Le", "Son", "До")."""
    if first and tokens[first - 1].text not in '.«"“(':
        return False
    word = tokens[first]
    if is_cyrillic(word.text):
        return bool(grammemes(word.text) & {"PREP", "CONJ", "NPRO", "PRCL"})
    return word.key in ("le", "la", "son", "sa", "an", "ma", "ta", "to", "do", "ha", "ho", "ton", "mai")


def _foreign(sentence: Sentence, first: int) -> int | None:
    """The end of two or three capitalised words behind an honorific or post that are no words of the lexicon."""
    tokens, last = sentence.tokens, _name_end(sentence, first)
    taken = {
        index
        for match in sentence.matches
        if match.entry.category not in ("surname", "honorific", "name.syllable")
        for index in range(match.first, match.last)
    }
    end = first
    while end < min(last, first + _FOREIGN_LONGEST) and end not in taken and tokens[end].shape is Shape.CAPITAL:
        end += 1
    return end if end > first else None


def _person(sentence: Sentence, first: int) -> PersonPhrase | None:
    tokens = sentence.tokens
    if not tokens[first].is_capital or not sentence.free(first, first + 1, PlacePhrase, PersonPhrase):
        return None
    lead = _leads(sentence, first)
    if lead == "named-after":
        return None
    last = _vietnamese(sentence, first, lead)
    if last is None and lead == "honorific":
        last = _foreign(sentence, first)
    if last is None and lead == "post" and (end := _foreign(sentence, first)) and end - first >= 2:
        last = end
    if last is None:
        return None
    return PersonPhrase(sentence, first, last, _written(tokens[first:last]), is_short=last - first == 1)


def _written(tokens: Sequence[Token]) -> str:
    return "".join((token.text if token.is_glued or not index else " " + token.text) for index, token in enumerate(tokens))


def _credits(sentence: Sentence) -> list[tuple[int, int]]:
    """Stretches of tokens that name authors and photographers."""
    tokens, kind = sentence.tokens, sentence.line.kind
    if kind in (LineKind.BYLINE, LineKind.DATELINE):
        return [(0, len(tokens))]
    found: list[tuple[int, int]] = []
    for place, token in enumerate(tokens):
        hit = credit_at(tokens, place) if token.is_capital else None
        if hit and hit[1] in ("photo", "author", "source") and hit[0] < len(tokens) and tokens[hit[0]].text == ":":
            found.append((hit[0], len(tokens)))
    return found


def add_persons(sentence: Sentence) -> None:
    """Add a ``PersonPhrase`` for every person that the sentence names, credits of authors and photographers marked."""
    credit = _credits(sentence)
    place = 0
    while place < len(sentence.tokens):
        person = _person(sentence, place) if sentence.tokens[place].is_word else None
        if person is None:
            place += 1
            continue
        person.is_credit = any(start <= person.first < end for start, end in credit)
        sentence.add(person)
        place = person.last
