"""From slots to phrases: the kind, the level and the territory of a body, and the bodies nested in its name."""

from loaders.phrases import BodyPhrase, PlacePhrase, Sentence
from loaders.rules.bodies_kinds import ASSEMBLY_FIELDS, COLLEGIAL, MASS_KINDS, PARTY_KINDS, Reading, kind_of, renamed
from loaders.rules.bodies_slots import CITY, Slots
from ontology.gazetteer import ids_of, place_of, province_of

CENTRAL_CITIES = frozenset({"ha-noi", "ho-chi-minh", "da-nang", "hai-phong", "can-tho", "hue"})
_CENTRAL_KINDS = frozenset(
    {"politburo", "secretariat", "central-committee", "national-assembly", "government", "prime-minister", "ministry"}
)
_NATIONAL_KINDS = MASS_KINDS - {"fatherland-front"} | {"border-guard", "army", "cooperative", "enterprise"}
"""Kinds whose body "of Viet Nam" is the centre's."""
_FORCES = frozenset({"army", "border-guard", "military-command", "police"})
"""Bodies that have a political department ("Bureau politique du Commandement …")."""
_NO_LEVEL = frozenset({"army", "enterprise", "cooperative", "foreign-body", "other", "newspaper"})


def build(sentence: Sentence, slots: Slots) -> BodyPhrase | None:
    """The phrase that the slots mean, its owners' phrases within it, or None where the head may mean anything."""
    owner = build(sentence, slots.owner) if slots.owner is not None else None
    phrase = BodyPhrase(sentence, slots.first, slots.stop or slots.last)
    answer = _answer(sentence, slots, owner)
    if answer is None:
        if slots.is_name or slots.functions or slots.owner:
            return None
        phrase.is_bare, phrase.head = True, slots.head
        phrase.level = level_of(slots.level, None)
        return phrase
    phrase.kind, phrase.function = answer
    if slots.head == "politburo" and phrase.kind != slots.head:
        slots.level = None
    phrase.is_bare = slots.is_bare or (not slots.is_name and not slots.is_qualified and not slots.is_self_named)
    phrase.head = slots.word or slots.head
    phrase.count = slots.count
    if slots.tail:
        phrase.function = "-".join(part for part in (phrase.function, slots.tail) if part)
    _own(phrase, owner, slots)
    _locate(phrase, slots, owner)
    _expatriate(phrase, slots)
    phrase.is_open = phrase.level is None and phrase.territory is None and phrase.owner is None
    phrase.is_collective = slots.is_collective or (slots.is_plural and not slots.places)
    return phrase


def _expatriate(phrase: BodyPhrase, slots: Slots) -> None:
    """Another country's body, by the country's name beside it or the province it is called after, is a foreign one of its kind."""
    is_abroad = slots.country is not None or (phrase.territory is not None and phrase.territory.is_foreign)
    if not is_abroad or phrase.kind in ("foreign-body", "other", "school", "hospital", "enterprise"):
        return
    parts = (slots.country, phrase.kind, phrase.function)
    phrase.kind, phrase.function = "foreign-body", "-".join(part for part in parts if part)
    phrase.level = phrase.level if phrase.territory is not None else None


def _answer(sentence: Sentence, slots: Slots, owner: BodyPhrase | None) -> tuple[str, str | None] | None:
    if slots.head == "politburo" and owner is not None and owner.kind in _FORCES:
        return "department", "politics"
    if slots.is_name and (answer := renamed(slots.head, slots.functions)) is not None:
        return answer
    if slots.head == "central-committee" and owner is not None and owner.kind in (*MASS_KINDS, "foreign-body"):
        return owner.kind, owner.function
    if slots.is_name:
        kind = slots.feature("kind")
        return (kind, slots.head) if kind else (slots.head, slots.feature("function"))
    reading = Reading(
        slots.head, slots.feature("kind"), tuple(slots.functions), slots.level, owner.kind if owner else None, sentence.language
    )
    return kind_of(reading)


def _own(phrase: BodyPhrase, owner: BodyPhrase | None, slots: Slots) -> None:
    """A committee *of* the Front is the Front; a name that stands twice is no owner of itself; every other owner stays an owner."""
    if owner is None:
        return
    if _is_doubled(phrase, owner):
        phrase.owner = owner.owner
        return
    is_same = (
        phrase.kind == owner.kind
        and slots.head in (*COLLEGIAL, "central-committee")
        and owner.kind in (MASS_KINDS | PARTY_KINDS | {"foreign-body"})
    )
    phrase.owner = owner.owner if is_same else owner
    if is_same:
        phrase.function = phrase.function or owner.function


def _is_doubled(phrase: BodyPhrase, owner: BodyPhrase) -> bool:
    """Whether the owner is the same words once more, as a caption glued to its text has them."""
    keys = [token.key for token in phrase.sentence.tokens]
    return phrase.kind == owner.kind and keys[phrase.first : owner.first] == keys[owner.first : owner.last]


def _locate(phrase: BodyPhrase, slots: Slots, owner: BodyPhrase | None) -> None:
    territory = slots.territory
    if territory is None and owner is not None:
        territory = owner.territory
    if slots.level == CITY and territory is not None:
        _mean_city(territory)
    phrase.territory = territory
    phrase.is_municipal = slots.level == CITY
    level = level_of(slots.level, territory)
    if level is None and owner is not None:
        level = owner.level
    if level is None and (phrase.kind in _CENTRAL_KINDS or (phrase.kind == "state-agency" and phrase.function in ASSEMBLY_FIELDS)):
        level = "central"
    if level is None and territory is None and owner is None and not slots.is_plural:
        level = "central" if slots.is_national and phrase.kind in _NATIONAL_KINDS else slots.feature("default")
    is_without = phrase.kind in _NO_LEVEL and slots.level is None and territory is None and owner is None and not slots.is_national
    phrase.level = None if is_without else level


def _mean_city(territory: PlacePhrase) -> None:
    """Let the name behind a city's body mean the city where its province bears it too ("Thành ủy *Yên Bái*")."""
    provinces = [identity for identity in territory.ids if place_of(identity).kind == "province" and identity not in CENTRAL_CITIES]
    cities = [city for city in ids_of(territory.name, "district") if province_of(city) in provinces]
    if cities and len(provinces) == len(territory.ids):
        territory.ids, territory.kind = (cities[0],), "district"


def level_of(stated: str | None, territory: PlacePhrase | None) -> str | None:
    """The level that the words state or the territory tells; a city without its name leaves it open."""
    if territory is not None and (stated in (None, CITY, "village")):
        if set(territory.ids) & CENTRAL_CITIES:
            return "province"
        if territory.kind in ("province", "district", "commune"):
            return territory.kind
        return "district" if stated == CITY else None
    return None if stated in (CITY, "village") else stated
