"""Persons: spans of capitalised words that are names, by surnames, honorifics and posts; what only looks like one is vetoed.

A name needs a known surname, or an honorific or post before it. One word behind an honorific ("Mr. Toan") is a short name, which
discourse joins to the full one.
"""

from collections.abc import Sequence

from loaders.layout import credit_at
from loaders.morphology import grammemes, is_cyrillic
from loaders.names import is_syllable
from loaders.phrases import BodyPhrase, LineKind, PersonPhrase, PlacePhrase, Sentence
from loaders.rules.persons_leads import bears_name, begins_field, has_post_behind, is_inside_name, leads, names_body, title_at
from loaders.rules.persons_spans import (
    OF_NAMES,
    WIDEST_GAP,
    is_lunar_year,
    is_marked_part,
    is_part,
    is_title,
    name_end,
    surname_at,
    written,
)
from loaders.tokens import Shape, Token
from ontology.gazetteer import ids_of

_FOREIGN_LONGEST = 3
_TRANSCRIBED_LONGEST = 5
_NO_NAME = frozenset({"ADJF", "PREP"})
"""Russian words that are no names with a capital within a sentence, where verbs have none."""
_FOREIGN_SHORTEST = 2
_RUSSIAN_ENDINGS = ("ов", "ова", "ев", "ева", "ин", "ина", "ын", "ына", "ский", "ская", "цкий", "цкая", "енко")


def _vietnamese(sentence: Sentence, first: int, lead: str | None) -> int | None:
    """The end of a Vietnamese name that begins with a surname at ``first``, or None."""
    tokens = sentence.tokens
    surname = surname_at(sentence, first)
    if surname is None:
        return None
    last, end = surname[0], name_end(sentence, first)
    is_upper = tokens[first].shape is Shape.UPPER and len(tokens[first].text) > 1
    is_free = surname[1] == "ethnic" or (lead is not None and not is_upper)
    while last < end and (is_free or is_part(tokens[last]) or is_marked_part(tokens, last)):
        last += 1
    length = last - first
    if (
        length < 2
        or is_lunar_year(tokens[first:last])
        or bears_name(sentence, last)
        or (lead != "honorific" and names_body(sentence, last))
    ):
        return None
    if lead in ("honorific", "post") or has_post_behind(sentence, last):
        return last
    if is_upper:
        return last if surname[1] == "common" and _stands_alone(sentence, first, last) else None
    if length == 2 and (surname[1] != "common" or _is_doubtful(tokens, first) or _is_place_name(sentence, first, last)):
        return None
    return last


def _stands_alone(sentence: Sentence, first: int, last: int) -> bool:
    """Whether three or four words in capitals are set apart: alone in a signature, or in a line that is not all in capitals."""
    tokens = sentence.tokens
    if not 3 <= last - first <= 4:
        return False
    is_open_left = first > 0 and tokens[first - 1].is_word and tokens[first].start - tokens[first - 1].end <= WIDEST_GAP
    is_open_right = last < len(tokens) and tokens[last].is_word and tokens[last].start - tokens[last - 1].end <= WIDEST_GAP
    if is_open_left or is_open_right:
        return False
    return sentence.line.kind is LineKind.SIGNATURE or any(token.shape is Shape.LOWER for token in tokens)


def _is_place_name(sentence: Sentence, first: int, last: int) -> bool:
    return bool(ids_of(written(sentence.tokens[first:last]), "province", "district")) and not sentence.is_exact


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
    tokens, last = sentence.tokens, name_end(sentence, first)
    end = first
    while end < min(last, first + _FOREIGN_LONGEST) and tokens[end].shape is Shape.CAPITAL and not _is_taken(sentence, end):
        if is_cyrillic(tokens[end].text) and grammemes(tokens[end].text) & (_NO_NAME if end else _NO_NAME | {"VERB"}):
            break
        end += 1
    return end if end > first else None


def _is_taken(sentence: Sentence, index: int) -> bool:
    """Whether the word alone is one of a post, a body, a place or a directive."""
    return any(
        match.last == index + 1
        and match.entry.category not in OF_NAMES
        and match.entry.category.startswith(("post", "body", "place", "dir"))
        for match in sentence.found.beginning(index)
    )


def _with_initials(tokens: Sequence[Token], first: int) -> int | None:
    """The end of a name with two initials ("Н. К. Ильина"), or one behind which only a surname follows."""
    index = first
    while index + 1 < len(tokens) and len(tokens[index].text) == 1 and tokens[index].is_capital and tokens[index + 1].text == ".":
        index += 2
    if index - first < 4 or index >= len(tokens) or tokens[index].shape is not Shape.CAPITAL or len(tokens[index].text) < 3:
        return None
    return index + 1


def _transcribed(sentence: Sentence, first: int, lead: str | None) -> int | None:
    """The end of a foreign name that Vietnamese spells by syllables ("ông | *Thoong-lun Xi-xu-lít*", "*Khăm Phết Xây Nha Vông*")."""
    tokens = sentence.tokens
    if sentence.language != "vi" or surname_at(sentence, first) is not None:
        return None
    end, parts, is_joined = first, 0, False
    while end < len(tokens) and parts < _TRANSCRIBED_LONGEST and tokens[end].shape is Shape.CAPITAL and not _is_taken(sentence, end):
        end, parts = end + 1, parts + 1
        while end + 1 < len(tokens) and tokens[end].text == "-" and tokens[end].is_glued and tokens[end + 1].is_glued:
            end, is_joined = end + 2, True
    is_long = lead == "honorific" and parts > _FOREIGN_LONGEST
    return end if (is_joined and parts > 1 and lead in ("honorific", "post")) or is_long else None


def _person(sentence: Sentence, first: int) -> PersonPhrase | None:
    tokens = sentence.tokens
    if not sentence.free(first, first + 1, PlacePhrase, PersonPhrase) or begins_field(sentence, first):
        return None
    lead = leads(sentence, first)
    if (last := _with_initials(tokens, first) or _russian(tokens, first) or _transcribed(sentence, first, lead)) is not None:
        return PersonPhrase(sentence, first, last, written(tokens[first:last]), is_led=lead is not None)
    if lead == "named-after" or (is_title(sentence, first) and surname_at(sentence, first) is None):
        return None
    last = _vietnamese(sentence, first, lead)
    if last is None and not is_title(sentence, first):
        last = _other(sentence, first, lead)
    if last is None or is_inside_name(sentence, first, last):
        return None
    is_led = lead in ("honorific", "post")
    title = title_at(sentence, first) if is_led else None
    return PersonPhrase(sentence, first, last, written(tokens[first:last]), is_led=is_led, title_at=title, is_short=last - first == 1)


def _other(sentence: Sentence, first: int, lead: str | None) -> int | None:
    """The end of a name that no Vietnamese surname begins: foreign, or one given name behind a title."""
    may_be_named = sentence.language != "ru" and first > 0 and lead != "body" and bool(sentence.found.of("post"))
    end = _foreign(sentence, first) if lead in ("honorific", "post") or may_be_named else None
    if end is None:
        return None
    if lead == "honorific":
        return end
    if end - first == 1:
        return end if lead == "post" and not sentence.is_exact and is_syllable(sentence.tokens[first].key) else None
    if lead == "post":
        return end
    return end if may_be_named and has_post_behind(sentence, end) and not _is_known(sentence, first, end) else None


def add_foreign_holders(sentence: Sentence) -> None:
    """Add names of no Vietnamese surname behind a post in another country's body: "председатель Фронта … Лаоса Кхамтай Синлавонг".

    Bodies must have been found; any other body may go on with capitalised words of its own name.
    """
    for body in sentence.of(BodyPhrase):
        if body.kind != "foreign-body" or not any(match.entry.category == "post" for match in sentence.found.ending(body.first)):
            continue
        first = _behind_bracket(sentence.tokens, body.last)
        if first >= len(sentence.tokens) or not sentence.tokens[first].is_capital or not sentence.free(first, first + 1):
            continue
        last = _foreign(sentence, first)
        if last is not None and last - first >= _FOREIGN_SHORTEST and not _is_known(sentence, first, last):
            sentence.add(PersonPhrase(sentence, first, last, written(sentence.tokens[first:last]), is_led=True))


def _behind_bracket(tokens: Sequence[Token], at: int) -> int:
    """The place behind the abbreviation in brackets at ``at``, else ``at``: "Фронта … Лаоса (ЛФНС) | Кхамтай"."""
    is_aside = at + 2 < len(tokens) and tokens[at].text == "(" and tokens[at + 2].text == ")"
    return at + 3 if is_aside else at


def _is_known(sentence: Sentence, first: int, last: int) -> bool:
    """Whether the words mean something else: a place, or what the lexicon knows."""
    if ids_of(written(sentence.tokens[first:last])):
        return True
    return any(m.first < last and first < m.last and m.entry.category not in OF_NAMES | {"post.link"} for m in sentence.matches)


def _russian(tokens: Sequence[Token], first: int) -> int | None:
    """The end of a Russian first name and surname, by the dictionary or the surname's ending."""
    words = tokens[first : first + 2] if is_cyrillic(tokens[first].text) else ()
    if len(words) < 2 or not all(is_cyrillic(word.text) and word.shape is Shape.CAPITAL for word in words):
        return None
    is_surname = "Surn" in grammemes(words[1].text) or words[1].text.endswith(_RUSSIAN_ENDINGS)
    return first + 2 if "Name" in grammemes(words[0].text) and is_surname else None


def _credits(sentence: Sentence) -> list[tuple[int, int]]:
    """Stretches of tokens that name authors and photographers; of a caption ("Photo: A, chairman of B") none."""
    tokens, kind = sentence.tokens, sentence.line.kind
    if kind in (LineKind.BYLINE, LineKind.DATELINE):
        return [(0, len(tokens))]
    found: list[tuple[int, int]] = []
    if not any(token.text == ":" for token in tokens):
        return found
    for place, token in enumerate(tokens):
        hit = credit_at(tokens, place) if token.is_capital else None
        if hit and hit[1] in ("photo", "author", "source") and hit[0] < len(tokens) and tokens[hit[0]].text == ":":
            is_caption = hit[1] == "photo" and any(match.first > hit[0] for match in sentence.found.of("post"))
            found.extend([] if is_caption else [(hit[0], len(tokens))])
    return found


def add_persons(sentence: Sentence) -> None:
    """Add a ``PersonPhrase`` for every person that the sentence names, credits of authors and photographers marked."""
    credit = _credits(sentence)
    place = 0
    while place < len(sentence.tokens):
        person = _person(sentence, place) if sentence.tokens[place].is_capital else None
        if person is None:
            place += 1
            continue
        person.is_credit = any(start <= person.first < end for start, end in credit)
        sentence.add(person)
        place = person.last
