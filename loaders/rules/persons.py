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
from ontology.gazetteer import ids_of

_LONGEST = 6
_STEMS = frozenset({"giap", "at", "binh", "dinh", "mau", "ky", "canh", "tan", "nham", "quy"})
_BRANCHES = frozenset({"ty", "suu", "dan", "mao", "thin", "ngo", "mui", "than", "dau", "tuat", "hoi"})
_FOREIGN_LONGEST = 3
_WIDEST_GAP = 2
_OF_NAMES = frozenset(
    {"surname", "name.syllable", "honorific", "named-after", "place.cue", "connector", "credit", "date.word", "abbreviation"}
)
_MARKS = frozenset({"h'", "k'", "r'", "bh'", "к'", "х'", "р'", "бх'"})
"""Parts of names of the Central Highlands that an apostrophe joins to the next (H'Loan, K'Brêm)."""
_APPOSITION = frozenset({",", "-", "–", "—", "(", ":"})


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
        if index > first and _is_title(sentence, index) and len(token.text) <= 2:
            break
        if index > first and (token.start - tokens[index - 1].end > _WIDEST_GAP or not sentence.free(index, index + 1, PlacePhrase)):
            break
        last = index + 1
    return _without_lexicon(sentence, first, last)


def _without_lexicon(sentence: Sentence, first: int, last: int) -> int:
    """The end of the run before words of the lexicon that begin in it and go on in small letters ("Đoàn Chủ | tịch")."""
    tokens = sentence.tokens
    for match in sentence.matches:
        if match.entry.category in _OF_NAMES or match.last - match.first < 2 or not first <= match.first < last:
            continue
        runs_over = match.last > last or any(not tokens[index].is_capital for index in range(match.first, match.last))
        if runs_over or (match.first > first and match.entry.category in ("post", "body.name")):
            last = match.first
    while last > first and _is_head_of_body(sentence, last - 1):
        last -= 1
    return last


def _is_head_of_body(sentence: Sentence, index: int) -> bool:
    """Whether a word is the head of a body whose further words stand behind it ("Lưu | Ban | Dân vận")."""
    heads = any(m.first == index and m.last == index + 1 and m.entry.category == "body.head" for m in sentence.matches)
    return heads and any(m.first == index + 1 and m.entry.category in ("body.function", "body.name") for m in sentence.matches)


def _is_marked_part(tokens: Sequence[Token], index: int) -> bool:
    """Whether a word is glued to a mark like H' or K' before it, or is such a mark."""
    return tokens[index].key in _MARKS or (index > 0 and tokens[index - 1].key in _MARKS and tokens[index].is_glued)


def _surname(sentence: Sentence, first: int) -> tuple[int, str] | None:
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
    return _cyrillic_surname(tokens, first) if is_cyrillic(tokens[first].text) else None


def _cyrillic_surname(tokens: Sequence[Token], first: int) -> tuple[int, str] | None:
    """The end and the kind of a surname in Cyrillic letters; minorities' names are read letter by letter."""
    kinds = [
        kind
        for latin, cost in word_readings(tokens[first].text).items()
        if (kind := surnames().get((latin,))) and (cost <= 2 or (kind == "ethnic" and len(latin) > 3))
    ]
    return (first + 1, min(kinds, key=("common", "ethnic", "rare", "clergy").index)) if kinds else None


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
    before = [match for match in sentence.matches if match.last in (first, place)]
    found = {match.entry.category for match in before if match.entry.term != "after"}
    if "named-after" in found:
        starts = {match.first for match in before if match.entry.category == "named-after"}
        return "post" if any(m.entry.category == "post" and m.last in starts for m in sentence.matches) else "named-after"
    if any(match.last == first and match.entry.category == "place.unit" and match.entry.term == "street" for match in before):
        return "named-after"
    if "honorific" in found or "post" in found:
        return "honorific" if "honorific" in found else "post"
    bodies = {match.first for match in before if match.entry.category in ("body.head", "body.name", "place.unit")}
    return "body" if any(m.entry.category == "post" and 0 <= start - m.last <= 5 for m in sentence.matches for start in bodies) else None


def _has_post_behind(sentence: Sentence, last: int) -> bool:
    """Whether a post stands behind the name in apposition: a sign and the post's first words."""
    tokens = sentence.tokens
    if last >= len(tokens) or tokens[last].text not in _APPOSITION:
        return False
    return any(match.entry.category == "post" and last < match.first <= last + 2 for match in sentence.matches)


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
    if length < 2 or _is_lunar_year(tokens[first:last]) or _bears_name(sentence, last):
        return None
    if lead in ("honorific", "post") or _has_post_behind(sentence, last):
        return last
    if tokens[first].shape is Shape.UPPER and len(tokens[first].text) > 1:
        return last if surname[1] == "common" and _stands_alone(sentence, first, last) else None
    if length == 2 and (surname[1] != "common" or _is_doubtful(tokens, first) or _is_place_name(sentence, first, last)):
        return None
    return last


def _bears_name(sentence: Sentence, last: int) -> bool:
    """English: whether what only bears a name stands behind it ("Nguyen Hue Street")."""
    return any(m.first == last and m.entry.category == "named-after" and m.entry.term == "after" for m in sentence.matches)


def _stands_alone(sentence: Sentence, first: int, last: int) -> bool:
    """Whether three or four words in capitals are set apart: alone in a signature, or in a line that is not all in capitals."""
    tokens = sentence.tokens
    if not 3 <= last - first <= 4:
        return False
    is_open_left = first > 0 and tokens[first - 1].is_word and tokens[first].start - tokens[first - 1].end <= _WIDEST_GAP
    is_open_right = last < len(tokens) and tokens[last].is_word and tokens[last].start - tokens[last - 1].end <= _WIDEST_GAP
    if is_open_left or is_open_right:
        return False
    return sentence.line.kind is LineKind.SIGNATURE or any(token.shape is Shape.LOWER for token in tokens)


def _is_place_name(sentence: Sentence, first: int, last: int) -> bool:
    return bool(ids_of(_written(sentence.tokens[first:last]), "province", "district")) and not sentence.is_exact


def _is_doubtful(tokens: Sequence[Token], first: int) -> bool:
    """Whether the first word of a sentence may be a plain word of French or Russian ("Le", "Son", "До")."""
    if first and tokens[first - 1].text not in '.«"“(':
        return False
    word = tokens[first]
    if is_cyrillic(word.text):
        return bool(grammemes(word.text) & {"PREP", "CONJ", "NPRO", "PRCL"})
    return word.key in ("le", "la", "son", "sa", "an", "ma", "ta", "to", "do", "ha", "ho", "ton", "mai")


def _foreign(sentence: Sentence, first: int) -> int | None:
    """The end of one to three capitalised words behind an honorific or post that are no words of the lexicon."""
    tokens, last = sentence.tokens, _name_end(sentence, first)
    taken = {
        index
        for match in sentence.matches
        if match.entry.category not in _OF_NAMES
        and match.last - match.first == 1
        and match.entry.category.startswith(("post", "body", "place", "dir"))
        for index in range(match.first, match.last)
    }
    end = first
    while end < min(last, first + _FOREIGN_LONGEST) and end not in taken and tokens[end].shape is Shape.CAPITAL:
        if is_cyrillic(tokens[end].text) and grammemes(tokens[end].text) & {"ADJF", "VERB", "PREP"}:
            break
        end += 1
    return end if end > first else None


def _with_initials(tokens: Sequence[Token], first: int) -> int | None:
    """The end of a name with two initials ("Н. К. Ильина"), or one behind which only a surname follows."""
    index = first
    while index + 1 < len(tokens) and len(tokens[index].text) == 1 and tokens[index].is_capital and tokens[index + 1].text == ".":
        index += 2
    if index - first < 4 or index >= len(tokens) or tokens[index].shape is not Shape.CAPITAL or len(tokens[index].text) < 3:
        return None
    return index + 1


def _is_title(sentence: Sentence, first: int) -> bool:
    """Whether the word belongs to an honorific or post itself."""
    return any(m.first <= first < m.last and m.entry.category in ("honorific", "post") for m in sentence.matches)


def _person(sentence: Sentence, first: int) -> PersonPhrase | None:
    tokens = sentence.tokens
    if not tokens[first].is_capital or not sentence.free(first, first + 1, PlacePhrase, PersonPhrase):
        return None
    lead = _leads(sentence, first)
    if (last := _with_initials(tokens, first) or _russian(tokens, first)) is not None:
        return PersonPhrase(sentence, first, last, _written(tokens[first:last]), is_led=lead is not None)
    if lead == "named-after" or (_is_title(sentence, first) and _surname(sentence, first) is None):
        return None
    last = _vietnamese(sentence, first, lead)
    if last is None and not _is_title(sentence, first):
        last = _other(sentence, first, lead)
    if last is None:
        return None
    return PersonPhrase(
        sentence, first, last, _written(tokens[first:last]), is_short=last - first == 1, is_led=lead in ("honorific", "post")
    )


def _other(sentence: Sentence, first: int, lead: str | None) -> int | None:
    """The end of a name that no Vietnamese surname begins: foreign, or one given name behind a title."""
    end = _foreign(sentence, first)
    if end is None:
        return None
    if lead == "honorific":
        return end
    if end - first == 1:
        return end if lead == "post" and is_syllable(sentence.tokens[first].key) else None
    if lead == "post":
        return end
    is_named = sentence.language != "ru" and first > 0 and _has_post_behind(sentence, end)
    return end if is_named and not _is_known(sentence, first, end) else None


def _is_known(sentence: Sentence, first: int, last: int) -> bool:
    """Whether the words mean something else: a place, or what the lexicon knows."""
    if ids_of(_written(sentence.tokens[first:last])):
        return True
    return any(m.first < last and first < m.last and m.entry.category not in _OF_NAMES | {"post.link"} for m in sentence.matches)


def _russian(tokens: Sequence[Token], first: int) -> int | None:
    """The end of a Russian first name and surname, by the dictionary."""
    words = tokens[first : first + 2]
    if len(words) < 2 or not all(is_cyrillic(word.text) and word.shape is Shape.CAPITAL for word in words):
        return None
    return first + 2 if "Name" in grammemes(words[0].text) and "Surn" in grammemes(words[1].text) else None


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
