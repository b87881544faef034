"""Places: names of the gazetteer, and names that a unit word makes a place (district de …, … province, провинция …).

A name needs a unit word, or is a province's, or is a district's behind a word that leads to places. Which of several districts of one
name is meant, a place that stands beside it tells, else discourse.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from loaders.matcher import Match
from loaders.morphology import grammemes, is_cyrillic
from loaders.names import place_readings, surnames, word_readings
from loaders.phrases import PlacePhrase, Sentence
from loaders.tokens import Shape, Token
from ontology.folding import lower
from ontology.gazetteer import Place, ids_of, place_key, place_of

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
_LONGEST = 7
_SMALL_WORDS = frozenset({"of", "de", "d'", "du", "la", "the", "des", "."})
_INNER_SIGNS = frozenset({"-", "–", "'", "’"})
_ANDS = frozenset({",", "va", "et", "and", "и", "&", ";"})
_NUMBERED = frozenset({"district", "commune", "village", "zone", "town"})
_SINGLE = frozenset({"hue"})


@dataclass(frozen=True, slots=True)
class _Name:
    """A name found at the tokens ``first`` to ``last``: the places it can be, dearest reading last."""

    first: int
    last: int
    ids: tuple[str, ...]


def _run(tokens: Sequence[Token], first: int) -> int:
    """The end of the capitalised words (with the signs inside a name) that begin at ``first``."""
    last = index = first
    while index < min(len(tokens), first + _LONGEST):
        token = tokens[index]
        if token.is_word and (
            token.is_capital or (token.is_glued and index > first and tokens[index - 1].text in ("'", "’", "M'", "R'", "H'"))
        ):
            last = index + 1
        elif not (index > first and token.text in _INNER_SIGNS) and not (index > first and tokens[index - 1].key.endswith("'")):
            break
        else:
            last = index + 1 if token.is_word else last
        index += 1
    return last


def _text(tokens: Sequence[Token]) -> str:
    """The words as written, apart by one blank where any white space stands."""
    return "".join((token.text if token.is_glued or not index else " " + token.text) for index, token in enumerate(tokens))


def _agrees(name: str, place: Place) -> bool:
    """Whether a name written with diacritics is the place's, or one of its other spellings."""
    return lower(name).replace("-", " ").split() == lower(place.name).replace("-", " ").split() or place_key(name) != place_key(place.name)


def _candidates(name: str, kinds: Sequence[str], *, is_exact: bool) -> tuple[str, ...]:
    """The ids that a name of these kinds can mean; exact Vietnamese must agree in its diacritics."""
    if is_cyrillic(name):
        found = sorted((cost, identity) for key, cost in place_readings(name).items() for identity in ids_of(key, *kinds))
        best = found[0][0] if found else 0
        return tuple(dict.fromkeys([*ids_of(name, *kinds), *(identity for cost, identity in found if cost <= best + 1)]))
    ids = ids_of(name, *kinds)
    same = tuple(identity for identity in ids if _agrees(name, place_of(identity)))
    return same if is_exact else (same or ids)


_UNITS = {
    "city": ("thành phố", "thị xã"),
    "district": ("huyện", "quận"),
    "town": ("thị trấn", "thị xã", "phường"),
    "commune": ("xã", "phường"),
}


def _of_unit(ids: tuple[str, ...], unit: str | None) -> tuple[str, ...]:
    """The places that are of the unit named, where some are ("the city of Cao Lãnh", not the district)."""
    same = tuple(identity for identity in ids if place_of(identity).unit in _UNITS.get(unit or "", ()))
    return same or ids


def _name_at(sentence: Sentence, first: int, kinds: Sequence[str], unit: str | None = None) -> _Name | None:
    """The longest name of the gazetteer of these kinds at ``first``."""
    tokens = sentence.tokens
    for last in range(_run(tokens, first), first, -1):
        if not tokens[last - 1].is_word:
            continue
        name = _text(tokens[first:last])
        for kind in kinds:
            if ids := _candidates(name, (kind,), is_exact=sentence.is_exact):
                return _Name(first, last, _of_unit(ids, unit))
    return None


def _name_before(sentence: Sentence, last: int, kinds: Sequence[str], unit: str) -> _Name | None:
    """The longest name of the gazetteer of these kinds that ends at ``last``."""
    for first in range(max(0, last - _LONGEST), last):
        if sentence.tokens[first].is_capital and _run(sentence.tokens, first) >= last:
            name = _text(sentence.tokens[first:last])
            for kind in kinds:
                if ids := _candidates(name, (kind,), is_exact=sentence.is_exact):
                    return _Name(first, last, _of_unit(ids, unit))
    return None


def _phrase(sentence: Sentence, first: int, last: int, name: _Name, unit: str | None) -> PlacePhrase:
    """The phrase of a name with or without its unit; a name the gazetteer lacks keeps its spelling."""
    words = _text(sentence.tokens[name.first : name.last])
    if name.ids:
        place = place_of(name.ids[0])
        return PlacePhrase(sentence, first, last, place.name, place.kind, name.ids, core=(name.first, name.last))
    return PlacePhrase(sentence, first, last, words, _OWN_KIND.get(unit or ""), core=(name.first, name.last))


def _unknown(sentence: Sentence, first: int, unit: str) -> _Name | None:
    """A name behind a unit word that the gazetteer lacks: up to four capitalised words, or a number."""
    tokens = sentence.tokens
    if first < len(tokens) and tokens[first].shape is Shape.NUMBER and unit in _NUMBERED and len(tokens[first].text) <= 2:
        return _Name(first, first + 1, ())
    last = min(_run(tokens, first), first + 4)
    for index in range(first, last):
        if not tokens[index].is_word and not (tokens[index].is_glued and index + 1 < last and tokens[index + 1].is_glued):
            last = index
            break
    last = _before_person(tokens, first, last)
    if last <= first or unit == "city" or _looks_like_person(tokens[first:last]) or len(_text(tokens[first:last])) < 2:
        return None
    if tokens[first].shape is Shape.UPPER or tokens[first].start - tokens[first - 1].end > 1:
        return None
    if (
        unit == "province"
        and is_cyrillic(tokens[first].text)
        and tokens[first].lemma != tokens[first].key
        and "ADJF" in grammemes(tokens[first].text)
    ):
        return None
    return _Name(first, last, ())


def _before_person(tokens: Sequence[Token], first: int, last: int) -> int:
    """The end of a name before the person's that follows it without a sign ("bản Sin Chải | Giàng A Dế")."""
    for index in range(first + 1, last):
        two = tuple(token.key for token in tokens[index : index + 2])
        if two in surnames() or (surnames().get((tokens[index].key,)) == "common" and _run(tokens, index) - index >= 2):
            return index
    return last


def _looks_like_person(words: Sequence[Token]) -> bool:
    """Whether a name that the gazetteer lacks begins with a surname, as a person's behind "… of the province" does."""
    if len(words) < 2:
        return False
    if is_cyrillic(words[0].text):
        return _is_surname(words[0])
    return _is_surname(words[0]) and (len(words) > 2 or surnames()[(words[0].key,)] == "common")


def _behind(sentence: Sentence, unit: Match) -> list[PlacePhrase]:
    """The place (of a plural unit: the places) that the words behind a unit name."""
    tokens, term = sentence.tokens, unit.entry.term
    first = unit.last
    while first < len(tokens) and tokens[first].key in _SMALL_WORDS:
        first += 1
    if first >= len(tokens):
        return []
    kinds = _UNIT_KINDS[term]
    if tokens[first].shape is Shape.NUMBER and kinds:
        numbered = _candidates(_text(tokens[unit.first : first + 1]), kinds, is_exact=sentence.is_exact)
        name: _Name | None = _Name(first, first + 1, numbered)
    else:
        name = _name_at(sentence, first, kinds, term) or _unknown(sentence, first, term)
    if name is None or (first == unit.last and sentence.language in ("en", "fr") and not name.ids):
        return []
    found = [_phrase(sentence, unit.first, name.last, name, term)]
    return found + (_listed(sentence, name.last, term) if _is_plural(sentence, unit) else [])


def _is_plural(sentence: Sentence, unit: Match) -> bool:
    return bool(unit.entry.features.get("plural")) or "plur" in grammemes(sentence.tokens[unit.first].text)


def _listed(sentence: Sentence, place: int, term: str) -> list[PlacePhrase]:
    """The further places of a list that one plural unit heads."""
    found: list[PlacePhrase] = []
    while place < len(sentence.tokens) and sentence.tokens[place].key in _ANDS:
        place += 1
        while place < len(sentence.tokens) and sentence.tokens[place].key in _SMALL_WORDS | {"va", "et", "and", "и"}:
            place += 1
        name = _name_at(sentence, place, _UNIT_KINDS[term], term) if place < len(sentence.tokens) else None
        if name is None:
            break
        found.append(_phrase(sentence, name.first, name.last, name, term))
        place = name.last
    return found


def _before(sentence: Sentence, unit: Match) -> list[PlacePhrase]:
    """English: the place whose unit stands behind its name ("Nghe An province"), or before a list of them in the plural."""
    if sentence.language != "en" or unit.first == 0:
        return []
    term = unit.entry.term
    if unit.last < len(sentence.tokens) and sentence.tokens[unit.last].key in ("head", "heads", "chief", "level", "party"):
        return _known_before(sentence, unit)
    name = _name_before(sentence, unit.first, _UNIT_KINDS[term], term) or _unknown_before(sentence, unit)
    return [_phrase(sentence, name.first, unit.last, name, term)] if name else []


def _known_before(sentence: Sentence, unit: Match) -> list[PlacePhrase]:
    """The place of the gazetteer before a unit that belongs to the word behind it ("Que Phong | District Party Committee")."""
    name = _name_before(sentence, unit.first, _UNIT_KINDS[unit.entry.term], unit.entry.term)
    return [_phrase(sentence, name.first, unit.last, name, unit.entry.term)] if name else []


def _unknown_before(sentence: Sentence, unit: Match) -> _Name | None:
    """One to three capitalised words before a unit in small letters, where no other entry of the lexicon begins."""
    tokens = sentence.tokens
    if unit.entry.term == "city" or tokens[unit.first].is_capital:
        return None
    first = unit.first
    taken = {index for match in sentence.matches if match.entry.category != "surname" for index in range(match.first, match.last)}
    while first > max(0, unit.first - 3) and tokens[first - 1].is_capital and first - 1 not in taken:
        first -= 1
    return _Name(first, unit.first, ()) if first < unit.first else None


def _with_units(sentence: Sentence) -> Iterator[PlacePhrase]:
    units = [match for match in sentence.matches if match.entry.category == "place.unit"]
    taken: set[int] = set()
    for unit in sorted(units, key=lambda match: (match.first, -match.last)):
        if unit.first in taken or unit.entry.term == "street" or not _is_whole(sentence, unit):
            continue
        found = _before(sentence, unit) or _behind(sentence, unit)
        for phrase in found:
            taken.update(range(phrase.first, phrase.last))
            yield phrase


def _is_whole(sentence: Sentence, unit: Match) -> bool:
    """Whether the unit's words are no part of a longer word or name; a one-letter unit ("H.", "P.") is glued to the name behind it."""
    if any(m.entry.category == "honorific" and m.first <= unit.first and m.last >= unit.last for m in sentence.matches):
        return False
    if (
        unit.entry.term == "village"
        and sentence.tokens[unit.first].is_capital
        and unit.first
        and sentence.tokens[unit.first - 1].is_capital
    ):
        return False
    if len(sentence.tokens[unit.first].text) > 1 or sentence.language == "ru":
        return True
    return unit.last < len(sentence.tokens) and sentence.tokens[unit.last].is_glued


def _cues(sentence: Sentence) -> set[int]:
    """Where a word that leads to places ends; a capital within the sentence is part of a name ("Во Минь")."""
    return {
        match.last
        for match in sentence.matches
        if match.entry.category == "place.cue"
        and (match.first == 0 or sentence.language == "vi" or not sentence.tokens[match.first].is_capital)
    }


def _is_of_a_name(sentence: Sentence, first: int) -> bool:
    """Whether the words go on a person's name or stand behind an honorific or what bears a person's name."""
    tokens = sentence.tokens
    if any(match.last == first and match.entry.category in ("honorific", "named-after") for match in sentence.matches):
        return True
    if any(match.last == first and match.entry.category == "place.unit" and match.entry.term == "street" for match in sentence.matches):
        return True
    before = tokens[first - 1] if first else None
    return bool(before and before.is_capital and not tokens[first].is_glued and _is_surname(before))


def _is_surname(word: Token) -> bool:
    if is_cyrillic(word.text):
        return any(cost <= 1 and surnames().get((latin,)) == "common" for latin, cost in word_readings(word.text).items())
    return (word.key,) in surnames()


def _is_the_man(words: Sequence[Token]) -> bool:
    """Whether the name is Hồ Chí Minh's own, in three words, and not the city's."""
    return len(words) == 3 and all(word.is_word and not word.is_glued for word in words[1:])


def _opens(sentence: Sentence, place: int) -> bool:
    """Whether a name opens a line as the place it is written from ("ĐÀ LẠT (3.11)", "Vinh –"), or stands in brackets behind a place."""
    tokens = sentence.tokens
    if place and tokens[place - 1].text == "(" and sentence.covered(place - 2, PlacePhrase) is not None:
        return True
    if place > 0 and not (tokens[place - 1].text in (")", "*", "•", "-", ":") and place <= 4):
        return False
    last = _run(tokens, place)
    return last < len(tokens) and tokens[last].text in ("(", "-", "–", "—", ":", ",")


def _bare(sentence: Sentence) -> Iterator[PlacePhrase]:
    """Names without a unit: provinces anywhere, districts behind a leading word."""
    tokens, cues = sentence.tokens, _cues(sentence)
    place = 0
    while place < len(tokens):
        if not tokens[place].is_capital or not sentence.free(place, place + 1, PlacePhrase) or _is_of_a_name(sentence, place):
            place += 1
            continue
        has_cue = place in cues or _opens(sentence, place)
        name = _name_at(sentence, place, ("province",))
        if name and not (place_key(_text(tokens[name.first : name.last])) in _SINGLE and not has_cue):
            if name.ids[0] == "ho-chi-minh" and _is_the_man(tokens[name.first : name.last]):
                name = None
        else:
            name = None
        is_district = name is None and has_cue
        if is_district:
            name = _name_at(sentence, place, ("district",))
        if name and sentence.free(name.first, name.last, PlacePhrase):
            phrase = _phrase(sentence, name.first, name.last, name, None)
            phrase.is_bare = is_district
            yield phrase
            place = name.last
        else:
            place += 1


def _adjectives(sentence: Sentence) -> Iterator[PlacePhrase]:
    """Russian adjectives made of a province's name (Ханойский)."""
    for index, token in enumerate(sentence.tokens):
        if not token.lemma.endswith("ский") or not token.is_capital or not sentence.free(index, index + 1, PlacePhrase):
            continue
        stem = token.lemma.removesuffix("ский")
        for form in (stem, stem + "ь", stem + "й"):
            if ids := _candidates(form, ("province",), is_exact=False):
                yield _phrase(sentence, index, index + 1, _Name(index, index + 1, ids), None)
                break


def _settle_neighbours(sentence: Sentence) -> None:
    """Let the larger place that stands beside a smaller one of several meanings choose among them."""
    phrases = sentence.of(PlacePhrase)
    for phrase in phrases:
        if len(phrase.ids) < 2:
            continue
        near = [other for other in phrases if other is not phrase and other.ids and 0 <= other.first - phrase.last <= 4]
        near += [other for other in phrases if other is not phrase and other.ids and 0 <= phrase.first - other.last <= 3]
        for other in near:
            kept = tuple(i for i in phrase.ids if any(i != o and (i.startswith(o + "/") or place_of(i).parent == o) for o in other.ids))
            if kept:
                phrase.ids = kept
                phrase.name, phrase.kind = place_of(kept[0]).name, place_of(kept[0]).kind
                break


def add_places(sentence: Sentence) -> None:
    """Add a ``PlacePhrase`` for every place that the sentence names."""
    for phrase in _with_units(sentence):
        if sentence.free(phrase.first, phrase.last, PlacePhrase):
            sentence.add(phrase)
    for phrase in [*_bare(sentence), *(_adjectives(sentence) if sentence.language == "ru" else ())]:
        sentence.add(phrase)
    _settle_neighbours(sentence)
