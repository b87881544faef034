"""Places met again: a district or village that was named with its unit word, later named alone or in another script."""

from loaders.morphology import is_cyrillic
from loaders.names import can_be_place, is_syllable
from loaders.phrases import Analysis, PersonPhrase, PlacePhrase, Sentence
from ontology.gazetteer import place_key

Key = tuple[str, ...]
_FOREIGN_LENGTH = 6


def agree_spellings(analysis: Analysis) -> None:
    """Let a village that the gazetteer lacks bear in Cyrillic the Latin name that the document has for it."""
    unknown = [place for sentence in analysis.sentences for place in sentence.of(PlacePhrase) if place.name and not place.ids]
    latin = {place_key(place.name): place.name for place in unknown if not is_cyrillic(place.name)}
    for place in unknown:
        if is_cyrillic(place.name):
            place.name = next((name for key, name in latin.items() if can_be_place(place.name, key)), place.name)


def _known(analysis: Analysis) -> dict[Key, PlacePhrase]:
    """Places of two words and more, and of one foreign word, by their names' keys, as first named."""
    found: dict[Key, PlacePhrase] = {}
    for sentence in analysis.sentences:
        for place in sentence.of(PlacePhrase):
            words = sentence.tokens[place.core[0] : place.core[1]] if place.core is not None else []
            is_foreign = len(words) == 1 and len(words[0].text) >= _FOREIGN_LENGTH and not place.ids and not is_syllable(words[0].key)
            if len(words) >= 2 or is_foreign:
                found.setdefault(tuple(word.key for word in words), place)
    return found


def find_places_again(analysis: Analysis) -> None:
    """Add the names of known places where they stand without their unit word."""
    known = _known(analysis)
    starts = {name[0] for name in known}
    for sentence in analysis.sentences:
        keys = [token.key for token in sentence.tokens]
        for at, key in enumerate(keys):
            if key in starts and sentence.tokens[at].is_capital:
                _add(sentence, at, keys, known)


def _add(sentence: Sentence, at: int, keys: list[str], known: dict[Key, PlacePhrase]) -> None:
    for name, place in known.items():
        last = at + len(name)
        if tuple(keys[at:last]) != name or not sentence.free(at, last, PersonPhrase, PlacePhrase):
            continue
        is_within = (at > 0 and sentence.tokens[at - 1].is_capital) or (last < len(keys) and sentence.tokens[last].is_capital)
        if not is_within:
            sentence.add(PlacePhrase(sentence, at, last, place.name, place.kind, place.ids, core=(at, last)))
            return
