"""Names of persons and places: Vietnamese syllables and surnames, Cyrillic spellings read as the Latin names they can stand for.

A name is compared by its *key*: folded syllables apart by blanks (``nguyen xuan son``). A Cyrillic spelling has many readings;
``name_key`` takes the likeliest, ``is_same_name`` asks whether two spellings can be one name.
"""

import math
import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from itertools import product

from loaders.lexicon import entries
from loaders.morphology import is_cyrillic
from loaders.transcription import plain_latin, russian_syllables, syllables
from ontology.folding import fold, slug
from ontology.gazetteer import name_prefixes

_PARTS = re.compile(r"[\s\-–‑]+")
_ENDINGS = (
    ("ом", "", 1),
    ("а", "", 2),
    ("у", "", 2),
    ("е", "", 2),
    ("ем", "ь", 1),
    ("ём", "ь", 1),
    ("я", "ь", 2),
    ("ю", "ь", 2),
    ("и", "ь", 2),
    ("ой", "а", 2),
    ("я", "й", 1),
    ("ю", "й", 1),
    ("ем", "й", 1),
    ("е", "й", 2),
)
_LOOKALIKES = str.maketrans("aeopcxykmthb", "аеорсхукмтнв")
"""Latin letters that pages put into Cyrillic words."""
_PLAIN_COST = 5
_DEAREST_PLACE = 6
_MOST_READINGS = 200
_BEST_OF_WORD = 12
_WEIGHTS = {"common": 3, "usual": 1, "surname": 4}


@cache
def surnames() -> Mapping[tuple[str, ...], str]:
    """Surnames of Viet Nam by their words' keys: ``common``, ``rare``, ``ethnic`` or ``clergy``."""
    found: dict[tuple[str, ...], str] = {}
    for entry in entries("vi"):
        if entry.category == "surname":
            found.setdefault(tuple(word.key for word in entry.words), entry.term)
    return found


@cache
def marked_surnames() -> frozenset[tuple[str, ...]]:
    """Surnames with their diacritics, in small letters: what a name in exact Vietnamese begins with."""
    return frozenset(tuple(word.lower for word in entry.words) for entry in entries("vi") if entry.category == "surname")


def is_syllable(key: str) -> bool:
    """Whether a folded word is a Vietnamese syllable."""
    return key in syllables()


@cache
def _weights() -> Mapping[str, int]:
    """How often a syllable stands in names, roughly: what chooses among the readings of a Cyrillic syllable."""
    found: dict[str, int] = {}
    for entry in entries("vi"):
        if entry.category == "name.syllable":
            found[entry.words[0].key] = max(found.get(entry.words[0].key, 0), _WEIGHTS[entry.term])
        elif entry.category == "surname" and entry.term == "common" and len(entry.words) == 1:
            found[entry.words[0].key] = _WEIGHTS["surname"]
    return found


def _forms(word: str) -> Iterator[tuple[str, int]]:
    """The word and what it can be without a Russian case ending, with the cost of assuming so."""
    yield word, 0
    for ending, rest, cost in _ENDINGS:
        if word.endswith(ending) and len(word) > len(ending) + 1:
            form = word[: -len(ending)] + rest
            if form[-1] not in "аеиоуыэюя" or ending == "ой":
                yield form, cost


@lru_cache(maxsize=50_000)
def word_readings(word: str, *, is_last: bool = False) -> Mapping[str, int]:
    """The folded Latin syllables that one Cyrillic word can stand for, with costs; ``is_last``: it may carry a case ending.

    A word that is no Vietnamese syllable is read letter by letter at cost 5.
    """
    word = word.lower().translate(_LOOKALIKES)
    table = russian_syllables()
    found: dict[str, int] = {}
    for form, cost in _forms(word):
        if cost and not is_last and word in table:
            continue
        for latin, more in table.get(form, {}).items():
            found[latin] = min(found.get(latin, 99), cost + more)
    return found or {plain_latin(word): _PLAIN_COST}


def _rank(latin: str, cost: int) -> float:
    return cost - 0.9 * math.log1p(_weights().get(latin, 0))


def _words(name: str) -> list[str]:
    return [word for word in _PARTS.split(name.strip()) if word]


@lru_cache(maxsize=20_000)
def readings(name: str) -> tuple[str, ...]:
    """The Latin names (keys) that a Cyrillic one can stand for, likeliest first, 200 at most."""
    words = _words(name)
    choices = [
        sorted((_rank(latin, cost), latin) for latin, cost in word_readings(word, is_last=index == len(words) - 1).items())[:_BEST_OF_WORD]
        for index, word in enumerate(words)
    ]
    ways = sorted((sum(rank for rank, _ in way), " ".join(latin for _, latin in way)) for way in product(*choices))
    return tuple(name for _, name in ways[:_MOST_READINGS])


def name_key(name: str) -> str:
    """The key of a person's name: folded words apart by blanks; of a Cyrillic spelling, its likeliest reading."""
    if is_cyrillic(name.strip()):
        return next(iter(readings(name)), "")
    return slug(name).replace("-", " ")


def _can_be(cyrillic: str, latin_key: str) -> bool:
    words, syllables_ = _words(cyrillic), latin_key.split()
    if len(words) != len(syllables_):
        return False
    return all(
        latin in word_readings(word, is_last=index == len(words) - 1)
        for index, (word, latin) in enumerate(zip(words, syllables_, strict=True))
    )


def _can_both_be(one: str, other: str) -> bool:
    """Whether two Cyrillic spellings share a reading of small cost in every word."""
    first, second = _words(one), _words(other)
    if len(first) != len(second):
        return False
    for index, (a, b) in enumerate(zip(first, second, strict=True)):
        left, right = (word_readings(word, is_last=index == len(first) - 1) for word in (a, b))
        if not any(latin in right and cost + right[latin] <= 3 for latin, cost in left.items()):
            return False
    return True


def is_same_name(one: str, other: str) -> bool:
    """Whether two spellings, Latin or Cyrillic, with diacritics or without, can be one name."""
    is_cyrillic_one, is_cyrillic_other = is_cyrillic(one.strip()), is_cyrillic(other.strip())
    if is_cyrillic_one and is_cyrillic_other:
        return fold(one.strip()) == fold(other.strip()) or _can_both_be(one, other)
    if is_cyrillic_one:
        return _can_be(one, name_key(other))
    if is_cyrillic_other:
        return _can_be(other, name_key(one))
    return name_key(one) == name_key(other)


@lru_cache(maxsize=20_000)
def place_readings(name: str) -> Mapping[str, int]:
    """The gazetteer's keys that a Cyrillic spelling of a place can stand for, with costs: ``Ниньтхуана`` → ``{"ninhthuan": 2, …}``."""
    word = "".join(_words(name.lower().translate(_LOOKALIKES)))
    found: dict[str, int] = {}
    for form, cost in _forms(word):
        for key, more in _glued(form, name_prefixes()):
            found[key] = min(found.get(key, 99), cost + more)
    return found


def can_be_place(cyrillic: str, latin_key: str) -> bool:
    """Whether a Cyrillic spelling, glued or not, can stand for a Latin name given as its key (``natong``)."""
    word = "".join(_words(cyrillic.lower().translate(_LOOKALIKES)))
    prefixes = frozenset(latin_key[:length] for length in range(1, len(latin_key) + 1))
    return any(key == latin_key for form, _ in _forms(word) for key, _ in _glued(form, prefixes))


def _glued(word: str, prefixes: frozenset[str]) -> Iterator[tuple[str, int]]:
    """The readings of syllables written as one word, as far as they are among the beginnings of names."""
    table = russian_syllables()
    open_ways: list[tuple[int, str, int]] = [(0, "", 0)]
    while open_ways:
        place, key, cost = open_ways.pop()
        if place == len(word):
            yield key, cost
            continue
        for end in range(place + 1, min(len(word), place + 8) + 1):
            for latin, more in table.get(word[place:end], {}).items():
                if key + latin in prefixes and cost + more <= _DEAREST_PLACE:
                    open_ways.append((end, key + latin, cost + more))
