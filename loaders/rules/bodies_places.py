"""The territory inside a body's name."""

from loaders.morphology import is_cyrillic
from loaders.names import place_readings
from loaders.phrases import PersonPhrase, PlacePhrase
from loaders.rules.bodies_words import Words
from loaders.rules.places_names import can_begin_name
from loaders.rules.places_units import begins_person
from ontology.folding import lower
from ontology.gazetteer import ids_of, place_of

_LONGEST_NAME = 4
_LONGEST_REGION = 5
_REGIONS = frozenset(
    {"mekong", "delta", "central", "highlands", "highland", "red", "river", "northwest", "northeast", "southeast", "меконг"}
)
KINDS = {
    "province": ("province",),
    "city": ("province", "district"),
    "district": ("district",),
    "commune": ("commune",),
    None: ("province", "district", "commune"),
}
"""The kinds of place that a body of each level can have for its territory."""


def place_at(words: Words, at: int) -> PlacePhrase | None:
    """The place found before whose name begins at ``at``, or None."""
    found = words.place_phrase(at)
    if found is None:
        return None
    name = found.core[0] if found.core is not None else found.first
    dotted = name - 1 if name == found.first + 2 else None  # the full stop of a unit's short form: "Q.Sơn Trà", "TP. Vinh"
    inside = (index for index in range(found.first + 1, found.last) if index != dotted)
    return None if any(words.is_wide_gap(index) or words.key(index) == "." for index in inside) else found


def named_place(words: Words, at: int, level: str | None) -> PlacePhrase | None:
    """A place of the gazetteer named at ``at`` without a unit word: certain only because a body of this level stands beside it."""
    if at >= len(words.tokens) or not can_begin_name(words.tokens[at]):
        return None
    for length in range(_LONGEST_NAME, 0, -1):
        tokens = words.tokens[at : at + length]
        if len(tokens) < length or not all(t.is_capital or (i and t.text in ("-", "'", "’")) for i, t in enumerate(tokens)):
            continue
        if not tokens[-1].is_word or (length == 1 and (len(tokens[0].text) < 3 or begins_person(words.tokens, at))):
            continue
        name = "".join(token.text if token.is_glued or not i else " " + token.text for i, token in enumerate(tokens))
        if not words.sentence.free(at, at + length, PlacePhrase, PersonPhrase):
            continue
        if ids := _agreeing(words, name, _ids(name, KINDS.get(level, KINDS[None]))):
            place = place_of(ids[0])
            return PlacePhrase(words.sentence, at, at + length, place.name, place.kind, ids, core=(at, at + length))
    return None


def _agreeing(words: Words, name: str, ids: tuple[str, ...]) -> tuple[str, ...]:
    """Of these places, those spelt so: where the text is written with its diacritics they must agree."""
    return tuple(identity for identity in ids if lower(place_of(identity).name) == lower(name)) if words.sentence.is_exact else ids


def _ids(name: str, kinds: tuple[str, ...]) -> tuple[str, ...]:
    if not is_cyrillic(name):
        return next((found for kind in kinds if (found := ids_of(name, kind))), ())
    readings = sorted((cost, key) for key, cost in place_readings(name).items())
    return next((found for kind in kinds for _, key in readings if (found := ids_of(key, kind))), ())


def region_end(words: Words, at: int) -> int:
    """The place behind words that only say where in the country a place lies ("northern | province of Lai Chau"), else ``at``."""
    for end in range(at + 1, min(len(words.tokens), at + _LONGEST_REGION + 1)):
        token = words.tokens[end - 1]
        if not token.is_word or (token.is_capital and token.key not in _REGIONS) or words.connector(end - 1) is not None:
            return at
        if words.options("body.head", end - 1) or words.options("body.name", end - 1) or words.options("post", end - 1):
            return at
        place = words.place_phrase(end)
        if place is not None and place.core is not None and place.first < place.core[0]:
            return end
    return at
