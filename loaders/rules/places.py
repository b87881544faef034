"""Places: names of the gazetteer, and names that a unit word makes a place.

A name needs a unit word (``places_units``), or is a province's, or is a district's behind a word that leads to places. Which of
several districts of one name is meant, a place that stands beside it tells, else discourse.
"""

from collections.abc import Iterator, Mapping, Sequence

from loaders.phrases import LineKind, PlacePhrase, Sentence
from loaders.rules.places_names import PlaceName, can_begin_name, candidates, name_at, written
from loaders.rules.places_units import is_surname, phrase_of, with_units
from loaders.tokens import Token
from ontology.gazetteer import place_key, place_of

_SINGLE = frozenset({"hue"})
_BEFORE_OPENING = frozenset({")", "*", "•", "-", ":"})
_BEHIND_OPENING = frozenset({"(", "-", "–", "—", ":", ","})
_LAST_OPENING = 4
_LINKS = frozenset({"de", "of"})
_WOMEN = frozenset({"thi", "тхи"})
_MIDDLE = frozenset({"thi", "van", "тхи", "ван"})
"""Middle names, between a surname and a given name that may also be a province's ("Ли Тхи Хюе")."""


def _cues(sentence: Sentence) -> dict[int, str | None]:
    """Where a word that leads to places ends, and the unit that it says ("Thị ủy": a town's); a capital within the sentence is
    part of a name ("Во Минь")."""
    return {
        match.last: match.entry.features.get("unit")
        for match in sentence.found.of("place.cue")
        if (match.first == 0 or sentence.language == "vi" or not sentence.tokens[match.first].is_capital)
    }


def _is_of_a_name(sentence: Sentence, first: int) -> bool:
    """Whether the words go on a person's name or stand behind an honorific or what bears a person's name."""
    tokens = sentence.tokens
    for match in sentence.found.ending_whole(first):
        if match.entry.category in ("honorific", "named-after"):
            return True
        if match.entry.category == "place.unit" and match.entry.term == "street":
            return True
    before = tokens[first - 1] if first else None
    if before is None or not before.is_capital or tokens[first].is_glued:
        return False
    is_middle = before.key in _MIDDLE and first > 1 and tokens[first - 2].is_capital and is_surname(tokens[first - 2])
    return is_surname(before) or is_middle or _ends_a_name(tokens, first)


def _ends_a_name(tokens: Sequence[Token], first: int) -> bool:
    """Whether a surname and a woman's middle name stand before the words: "Нгуен *Тхи* Бик | Хюэ"."""
    words = tokens[max(0, first - 3) : first]
    is_run = len(words) == 3 and all(word.is_capital and word.is_word for word in words)
    return is_run and words[1].key in _WOMEN and is_surname(words[0])


def _is_the_man(words: Sequence[Token]) -> bool:
    """Whether the name is Hồ Chí Minh's own, in three words, and not the city's."""
    return len(words) == 3 and all(word.is_word and not word.is_glued for word in words[1:])


def _opens(sentence: Sentence, place: int) -> bool:
    """Whether a name opens a line as the place it is written from ("ĐÀ LẠT (3.11)", "Vinh –"), or stands alone in brackets."""
    tokens = sentence.tokens
    is_bracketed = place > 0 and tokens[place - 1].text == "("
    if is_bracketed and sentence.covered(place - 2, PlacePhrase) is not None:
        return True
    if not is_bracketed and place > 0 and not (tokens[place - 1].text in _BEFORE_OPENING and place <= _LAST_OPENING):
        return False
    name = name_at(sentence, place, ("district", "province", *_section_kinds(sentence)))
    after = tokens[name.last].text if name is not None and name.last < len(tokens) else ""
    return after == ")" if is_bracketed else after in _BEHIND_OPENING


def _section_kinds(sentence: Sentence) -> tuple[str, ...]:
    """The kinds of places besides districts that a line can open with: communes head the rows of a list ("* Phan Rang: …")."""
    return ("commune",) if sentence.line.kind is LineKind.LIST_ROW else ()


def _told_commune(sentence: Sentence, place: int) -> PlaceName | None:
    """A commune without its unit word before the district it lies in ("à | *Dong Dang*, district de Cao Loc")."""
    name = name_at(sentence, place, ("commune",))
    if name is None or name.last + 1 >= len(sentence.tokens) or sentence.tokens[name.last].text not in (",", "("):
        return None
    larger = sentence.covered(name.last + 1, PlacePhrase)
    is_told = isinstance(larger, PlacePhrase) and larger.kind in ("district", "province")
    kept = tuple(i for i in name.ids if isinstance(larger, PlacePhrase) and any(i.startswith(other + "/") for other in larger.ids))
    return PlaceName(name.first, name.last, kept) if is_told and kept else None


def _named(sentence: Sentence, place: int, cues: Mapping[int, str | None]) -> tuple[PlaceName | None, bool]:
    """The province named at a capital, else the district or commune that a word leads to; whether it is one of these."""
    name = name_at(sentence, place, ("province",))
    town = name_at(sentence, place, ("district",), unit) if (unit := cues.get(place)) else None
    if town is not None and name is not None and (unit == "district" or place_of(name.ids[0]).unit == "tỉnh"):
        name = None  # "Thành ủy Cà Mau" is the city's, "Thành ủy Đà Nẵng" a centrally run city's
    words = sentence.tokens[name.first : name.last] if name is not None else ()
    if name is not None and name.ids[0] == "ho-chi-minh" and _is_the_man(words):
        name = None
    if name is not None and place_key(written(words)) not in _SINGLE:
        return name, False
    if place not in cues and not _opens(sentence, place):
        return None, False
    if name is not None:
        return name, False
    return town or name_at(sentence, place, ("district", *_section_kinds(sentence))) or _told_commune(sentence, place), True


def _bare(sentence: Sentence) -> Iterator[PlacePhrase]:
    """Names without a unit: provinces anywhere, districts behind a leading word."""
    tokens, cues = sentence.tokens, _cues(sentence)
    place = 0
    while place < len(tokens):
        token = tokens[place]
        may_begin = token.is_capital and can_begin_name(token) and sentence.free(place, place + 1, PlacePhrase)
        if not may_begin or _is_of_a_name(sentence, place):
            place += 1
            continue
        name, is_district = _named(sentence, place, cues)
        if name and sentence.free(name.first, name.last, PlacePhrase):
            phrase = phrase_of(sentence, name.first, name.last, name, None)
            phrase.is_bare = is_district
            yield phrase
            place = name.last
        else:
            place += 1


def _stem(token: Token) -> str | None:
    """The stem of a Russian adjective of place, also of one that the dictionary takes for a noun ("Бенческой")."""
    if token.lemma.endswith("ский"):
        return token.lemma.removesuffix("ский")
    return next((token.lower.removesuffix(ending) for ending in ("ской", "скую") if token.lower.endswith(ending)), None)


def _adjectives(sentence: Sentence) -> Iterator[PlacePhrase]:
    """Russian adjectives made of a province's name (Ханойский)."""
    for index, token in enumerate(sentence.tokens):
        stem = _stem(token)
        if stem is None or not token.is_capital or not sentence.free(index, index + 1, PlacePhrase):
            continue
        for form in (stem, stem + "ь", stem + "й"):
            if ids := candidates(form, ("province",), is_exact=False):
                yield phrase_of(sentence, index, index + 1, PlaceName(index, index + 1, ids), None)
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


def _regions(sentence: Sentence) -> Iterator[PlacePhrase]:
    """Regions of Russia ("Вологодская область"): Viet Nam has none."""
    for index in range(1, len(sentence.tokens)):
        name, unit = sentence.tokens[index - 1 : index + 1]
        if unit.lemma == "область" and name.is_capital and name.lemma.endswith("ский"):
            yield PlacePhrase(sentence, index - 1, index + 1, written((name, unit)), "province", core=(index - 1, index), is_foreign=True)


def _foreign(sentence: Sentence) -> Iterator[PlacePhrase]:
    """Provinces of other countries, with the unit word before them or, in English, behind."""
    for match in sentence.found.of("place.foreign"):
        if not sentence.tokens[match.first].is_capital:
            continue
        first, last = match.first, match.last
        before = first - 1 if sentence.tokens[first - 1].key in _LINKS else first
        units = [m for m in sentence.found.ending(before) if m.entry.category == "place.unit"]
        first = units[0].first if first and units else first
        if first == match.first:
            behind = [m for m in sentence.found.beginning(last) if m.entry.category == "place.unit" and sentence.language == "en"]
            last = behind[0].last if behind else last
        yield PlacePhrase(sentence, first, last, match.entry.term, "province", core=(match.first, match.last), is_foreign=True)


def add_places(sentence: Sentence) -> None:
    """Add a ``PlacePhrase`` for every place that the sentence names."""
    for phrase in (*_foreign(sentence), *(_regions(sentence) if sentence.language == "ru" else ())):
        if sentence.free(phrase.first, phrase.last, PlacePhrase):
            sentence.add(phrase)
    for phrase in with_units(sentence):
        if sentence.free(phrase.first, phrase.last, PlacePhrase):
            sentence.add(phrase)
    for phrase in [*_bare(sentence), *(_adjectives(sentence) if sentence.language == "ru" else ())]:
        sentence.add(phrase)
    _settle_neighbours(sentence)
