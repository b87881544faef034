"""Places with a unit word: districts de …, … province, провинция …, huyện …, alone or in a list that one plural heads."""

from collections.abc import Iterator, Sequence

from loaders.matcher import Match
from loaders.morphology import grammemes, is_cyrillic
from loaders.names import marked_surnames, surnames, word_readings
from loaders.phrases import PlacePhrase, Sentence
from loaders.rules.places_names import PlaceName, candidates, name_at, name_before, run_end, written
from loaders.tokens import Shape, Token
from ontology.gazetteer import place_of

_UNIT_KINDS = {
    "province": ("province",),
    "city": ("province", "district"),
    "district": ("district",),
    "zone": ("district", "commune"),
    "town": ("district", "commune"),
    "commune": ("commune",),
    "village": (),
}
_OWN_KIND = {
    "province": "province",
    "city": "district",
    "district": "district",
    "zone": "district",
    "town": "district",
    "commune": "commune",
    "village": "village",
}
KINDS = ("province", "district", "commune")
_SMALL_WORDS = frozenset({"of", "de", "d'", "du", "la", "the", "des", "."})
_MIDDLES = frozenset({"thi", "тхи", "văn", "ван"})
"""Middle names of most women and men; a place of three words has neither in its midst."""
_NAME_LENGTHS = (3, 4)
_LINKS = frozenset({"of", "de", "d'"})
_ANDS = frozenset({",", "va", "et", "and", "и", "&", ";"})
_NUMBERED = frozenset({"district", "commune", "village", "zone", "town"})


def phrase_of(sentence: Sentence, first: int, last: int, name: PlaceName, unit: str | None) -> PlacePhrase:
    """The phrase of a name with or without its unit; a name the gazetteer lacks keeps its spelling."""
    words = written(sentence.tokens[name.first : name.last])
    if name.ids:
        place = place_of(name.ids[0])
        return PlacePhrase(sentence, first, last, place.name, place.kind, name.ids, core=(name.first, name.last))
    return PlacePhrase(sentence, first, last, words, _OWN_KIND.get(unit or ""), core=(name.first, name.last))


def _unknown(sentence: Sentence, first: int, unit: str) -> PlaceName | None:
    """A name behind a unit word that the gazetteer lacks: up to four capitalised words, or a number."""
    tokens = sentence.tokens
    if first < len(tokens) and tokens[first].shape is Shape.NUMBER and unit in _NUMBERED and len(tokens[first].text) <= 2:
        return PlaceName(first, first + 1, ())
    last = min(run_end(tokens, first), first + 4)
    for index in range(first, last):
        if not tokens[index].is_word and not (tokens[index].is_glued and index + 1 < last and tokens[index + 1].is_glued):
            last = index
            break
    is_whole = last - first in _NAME_LENGTHS and run_end(tokens, first) == last and _looks_like_person(tokens[first:last])
    last = _before_person(tokens, first, last)
    has_middle = last - first > 2 and bool({tokens[first + 1].key, tokens[first + 1].lower} & _MIDDLES)
    is_unmarked = sentence.is_exact and not has_middle and (tokens[first].lower,) not in marked_surnames()
    is_person = (is_whole or _looks_like_person(tokens[first:last])) and not (is_unmarked or _is_linked(sentence, first))
    if last <= first or unit == "city" or is_person or len(written(tokens[first:last])) < 2 or _means_else(sentence, first):
        return None
    is_letter = len(tokens[first].text) == 1 and unit != "village"
    if tokens[first].shape is Shape.UPPER or is_letter or tokens[first].start - tokens[first - 1].end > 1:
        return None
    if (
        unit == "province"
        and is_cyrillic(tokens[first].text)
        and tokens[first].lemma != tokens[first].key
        and "ADJF" in grammemes(tokens[first].text)
    ):
        return None
    return PlaceName(first, last, ())


def _is_linked(sentence: Sentence, first: int) -> bool:
    """Whether a word links the name to its unit ("commune *de* Ma Thi Ho"), which no person's name behind a unit has."""
    return sentence.language in ("fr", "en") and sentence.tokens[first - 1].key in _LINKS


def _means_else(sentence: Sentence, first: int) -> bool:
    """Whether the words are the beginning of a body or directive that the lexicon knows ("провинций | Отечественный фронт")."""
    return any(m.last - m.first > 1 and m.entry.category.startswith(("body.", "directive")) for m in sentence.found.beginning(first))


def _before_person(tokens: Sequence[Token], first: int, last: int) -> int:
    """The end of a name before the person's that follows it without a sign ("bản Sin Chải | Giàng A Dế")."""
    for index in range(first + 1, last):
        two = tuple(token.key for token in tokens[index : index + 2])
        is_common = surnames().get((tokens[index].key,)) == "common" or (is_cyrillic(tokens[index].text) and is_surname(tokens[index]))
        if (len(two) > 1 and two in surnames()) or (is_common and run_end(tokens, index) - index >= 2):
            return index
    return last


def begins_person(tokens: Sequence[Token], first: int) -> bool:
    """Whether a word that may be a place by itself is the surname of three or four words ("совета района | Данг Динь Лам")."""
    if not is_surname(tokens[first]) or not 3 <= run_end(tokens, first) - first <= 4:
        return False
    return not candidates(written(tokens[first : first + 2]), KINDS, is_exact=False)


def _looks_like_person(words: Sequence[Token]) -> bool:
    """Whether a name that the gazetteer lacks is a person's ("… of the province | A"): by a surname, or a usual middle name."""
    if len(words) < 2:
        return False
    if len(words) > 2 and {words[1].key, words[1].lower} & _MIDDLES:
        return True
    if is_cyrillic(words[0].text):
        return is_surname(words[0])
    return is_surname(words[0]) and (len(words) > 2 or surnames()[(words[0].key,)] == "common")


def _behind(sentence: Sentence, unit: Match) -> list[PlacePhrase]:
    """The place (of a plural unit: the places) that the words behind a unit name."""
    tokens, term = sentence.tokens, unit.entry.term
    first = unit.last
    while first < len(tokens) and tokens[first].key in _SMALL_WORDS and (tokens[first].key != "." or first == unit.last):
        first += 1
    if first >= len(tokens):
        return []
    kinds = _UNIT_KINDS[term]
    if tokens[first].shape is Shape.NUMBER and kinds and term in _NUMBERED and len(tokens[first].text) <= 2:
        numbered = candidates(written(tokens[unit.first : first + 1]), kinds, is_exact=sentence.is_exact)
        name: PlaceName | None = PlaceName(first, first + 1, numbered)
    else:
        name = _known(sentence, first, term) or _unknown(sentence, first, term)
    if name is None or (first == unit.last and sentence.language in ("en", "fr") and not name.ids):
        return []
    found = [phrase_of(sentence, unit.first, name.last, name, term)]
    return found + (_listed(sentence, name.last, term) if _is_plural(sentence, unit) else [])


def _known(sentence: Sentence, first: int, term: str) -> PlaceName | None:
    """The name of the gazetteer behind a unit; part of what looks like a person's name is none ("TP Hồ Chí Minh" is wholly one)."""
    name = name_at(sentence, first, _UNIT_KINDS[term], term)
    if name is None or name.last == run_end(sentence.tokens, first) or _is_linked(sentence, first):
        return name
    return None if begins_person(sentence.tokens, first) else name


def _is_plural(sentence: Sentence, unit: Match) -> bool:
    return bool(unit.entry.features.get("plural")) or "plur" in grammemes(sentence.tokens[unit.first].text)


def _listed(sentence: Sentence, place: int, term: str) -> list[PlacePhrase]:
    """The further places of a list that one plural unit heads."""
    found: list[PlacePhrase] = []
    while place < len(sentence.tokens) and sentence.tokens[place].key in _ANDS:
        place += 1
        while place < len(sentence.tokens) and sentence.tokens[place].key in _SMALL_WORDS | {"va", "et", "and", "и"}:
            place += 1
        name = name_at(sentence, place, _UNIT_KINDS[term], term) if place < len(sentence.tokens) else None
        if name is None:
            break
        found.append(phrase_of(sentence, name.first, name.last, name, term))
        place = name.last
    return found


def _before(sentence: Sentence, unit: Match) -> list[PlacePhrase]:
    """English: the place whose unit stands behind its name ("Nghe An province"), or before a list of them in the plural."""
    if sentence.language != "en" or unit.first == 0:
        return []
    term = unit.entry.term
    if unit.last < len(sentence.tokens) and sentence.tokens[unit.last].key in ("head", "heads", "chief", "level", "party"):
        return _known_before(sentence, unit)
    name = name_before(sentence, unit.first, _UNIT_KINDS[term], term)
    if name is None and not _leads_on(sentence, unit):
        name = _unknown_before(sentence, unit)
    return [phrase_of(sentence, name.first, unit.last, name, term)] if name else []


def _leads_on(sentence: Sentence, unit: Match) -> bool:
    """Whether "of" and a known place follow: what stands before the unit is a region ("Mekong Delta | province of Ca Mau")."""
    behind = unit.last + 1
    if behind >= len(sentence.tokens) or sentence.tokens[unit.last].key != "of":
        return False
    return name_at(sentence, behind, _UNIT_KINDS[unit.entry.term], unit.entry.term) is not None


def _known_before(sentence: Sentence, unit: Match) -> list[PlacePhrase]:
    """The place of the gazetteer before a unit that belongs to the word behind it ("Que Phong | District Party Committee")."""
    name = name_before(sentence, unit.first, _UNIT_KINDS[unit.entry.term], unit.entry.term)
    return [phrase_of(sentence, name.first, unit.last, name, unit.entry.term)] if name else []


def _is_word(token: Token) -> bool:
    """Whether a word is written in small letters but for its first, as no abbreviation is ("*Na* Bon village", not "NA")."""
    return token.shape is Shape.CAPITAL and len(token.text) > 1


def _unknown_before(sentence: Sentence, unit: Match) -> PlaceName | None:
    """One to three capitalised words before a unit in small letters, where no other entry of the lexicon begins."""
    tokens = sentence.tokens
    if unit.entry.term == "city" or tokens[unit.first].is_capital:
        return None
    first = unit.first
    others = [m for m in sentence.matches if m.entry.category != "surname" and not (m.entry.is_abbreviation and _is_word(tokens[m.first]))]
    taken = {index for match in others for index in range(match.first, match.last)}
    while first > max(0, unit.first - 3) and tokens[first - 1].is_capital and first - 1 not in taken:
        first -= 1
    return PlaceName(first, unit.first, ()) if first < unit.first else None


def with_units(sentence: Sentence) -> Iterator[PlacePhrase]:
    """The places of a sentence that a unit word names."""
    units = sentence.found.of("place.unit")
    taken: set[int] = set()
    for unit in sorted(units, key=lambda match: (match.first, -match.last)):
        if unit.first in taken or unit.entry.term == "street" or not _is_whole(sentence, unit):
            continue
        found = _before(sentence, unit) or _behind(sentence, unit)
        for phrase in found:
            taken.update(range(phrase.first, phrase.last))
            yield phrase


def _is_whole(sentence: Sentence, unit: Match) -> bool:
    """Whether the unit's words are no part of a longer word or name; a one-letter unit ("H.", "P.") is glued to the name behind it,
    or stands behind a body ("UBND Q. Sơn Trà")."""
    if any(m.first <= unit.first and m.last >= unit.last for m in sentence.found.of("honorific")):
        return False
    if unit.entry.term == "village" and sentence.tokens[unit.first].is_capital:
        known = name_at(sentence, unit.first, ("province", "district"))  # "Sóc Trăng", "Buôn Ma Thuột"
        if (known is not None and known.last > unit.last) or (unit.first and sentence.tokens[unit.first - 1].is_capital):
            return False
    if len(sentence.tokens[unit.first].text) > 1 or sentence.language == "ru":
        return True
    if unit.last >= len(sentence.tokens):
        return False
    heads = (*sentence.found.of("body.name"), *sentence.found.of("body.head"))
    return sentence.tokens[unit.last].is_glued or any(match.last == unit.first for match in heads)


def is_surname(word: Token) -> bool:
    """Whether a word, in any script, is a common Vietnamese surname."""
    if is_cyrillic(word.text):
        return any(cost <= 1 and surnames().get((latin,)) == "common" for latin, cost in word_readings(word.text).items())
    return (word.key,) in surnames()
