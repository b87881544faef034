"""The gazetteer: Viet Nam's provinces, districts and communes before and after July 2025, by id and by name.

The data stand in ``ontology/places/*.tsv``; ``ontology/places/README.md`` says where they come from.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from ontology.errors import OntologyError
from ontology.folding import slug

_FOLDER = Path(__file__).parent / "places"
_FILES = (
    ("provinces.tsv", "province"),
    ("districts.tsv", "district"),
    ("communes.tsv", "commune"),
    ("communes_before_2025.tsv", "commune"),
)


@dataclass(frozen=True, slots=True)
class Place:
    """A unit. ``kind``: province, district or commune; ``unit``: the Vietnamese word (``thị xã``); ``name``: without it.

    ``parent``: the id of the unit it lies in, or None. ``merged_into``: the ids of what it became in a merger.
    """

    id: str
    name: str
    kind: str
    unit: str
    parent: str | None
    merged_into: tuple[str, ...] = ()


@lru_cache(maxsize=50_000)
def place_key(name: str) -> str:
    """A name as the gazetteer compares it: folded letters and digits alone (``Hô Chi Minh-Ville`` → ``hochiminhville``)."""
    return slug(name).replace("-", "")


def _rows(file: str) -> Iterator[list[str]]:
    path = _FOLDER / file
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines()):
        if number == 0 or not line.strip():
            continue
        row = line.split("\t")
        if len(row) < 2:
            raise OntologyError(f"{path}:{number + 1}: a row has its cells apart by tabs.", data={"file": str(path), "line": number + 1})
        yield row


@cache
def places() -> Mapping[str, Place]:
    """All places by id, in the order province, district, commune."""
    found: dict[str, Place] = {}
    for file, kind in _FILES:
        for identity, unit, name, *rest in _rows(file):
            parent = identity.rpartition("/")[0] or None
            merged = tuple(part for part in rest[0].split(",") if part) if rest else ()
            found[identity] = Place(identity, name, kind, unit, parent, merged)
    return found


@cache
def _by_key() -> Mapping[str, tuple[str, ...]]:
    """Ids by key of the name, provinces first."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for place in places().values():
        found[place_key(place.name)].append(place.id)
    for identity, spelling in _rows("spellings.tsv"):
        key = place_key(spelling)
        if identity not in found[key]:
            found[key].insert(0, identity)
    return {key: tuple(ids) for key, ids in found.items()}


@cache
def name_prefixes() -> frozenset[str]:
    """Every beginning of every key: lets a reader of glued spellings give up early."""
    return frozenset(key[:length] for key in _by_key() for length in range(1, len(key) + 1))


def place_of(identity: str) -> Place:
    """The place with this id; raises ``OntologyError`` where there is none."""
    try:
        return places()[identity]
    except KeyError as error:
        raise OntologyError(f"The gazetteer has no place {identity!r}.", hint="See ontology/places.") from error


@lru_cache(maxsize=50_000)
def ids_of(name: str, *kinds: str) -> tuple[str, ...]:
    """The ids of all places of these kinds (of any, where none is given) that a name can mean, provinces first."""
    ids = _by_key().get(place_key(name), ())
    return tuple(identity for identity in ids if places()[identity].kind in kinds) if kinds else ids


def province_of(identity: str) -> str:
    """The id of the province that a place lies in, or its own."""
    return identity.partition("/")[0]
