"""Places that set the scene of a sentence: "In Tan Cuong commune, the secretary of the Party Committee is A".

A committee whose words give neither level nor place is then that commune's or district's, whatever was spoken of before.
"""

from loaders.phrases import BodyPhrase, PersonPhrase, PlacePhrase, Sentence

_LOCAL = frozenset({"district", "commune"})
_SEATED = frozenset(
    {"party-committee", "party-standing-committee", "peoples-council", "peoples-committee", "fatherland-front", "womens-union",
     "farmers-union", "youth-union", "veterans-association"}
)  # fmt: skip
_LEADING = frozenset({"в", "во", "на", "tai", "o", "in", "at", "a", "dans"})
_ARTICLES = frozenset({"the", "la", "le"})


def scene_place(sentence: Sentence) -> PlacePhrase | None:
    """The district or commune that opens a sentence behind "in", at its head or behind the name of who speaks and a colon."""
    tokens = sentence.tokens
    start = next((person.last + 1 for person in sentence.of(PersonPhrase) if _speaks(sentence, person)), 0)
    if start >= len(tokens) or tokens[start].key not in _LEADING:
        return None
    at = start + 1
    while at < len(tokens) and tokens[at].key in _ARTICLES:
        at += 1
    place = sentence.covered(at, PlacePhrase)
    is_scene = isinstance(place, PlacePhrase) and place.first == at and place.kind in _LOCAL and not place.is_owner
    return place if is_scene and isinstance(place, PlacePhrase) else None


def is_at_home(body: BodyPhrase) -> bool:
    """Whether a body takes the place of its scene: a local committee that is named by its head alone."""
    is_open = body.is_bare or (body.is_open and body.level is None)
    return is_open and body.kind in _SEATED and body.owner is None and body.territory is None and not body.is_collective


def _speaks(sentence: Sentence, person: PersonPhrase) -> bool:
    return person.first <= 1 and person.last < len(sentence.tokens) and sentence.tokens[person.last].key == ":"
