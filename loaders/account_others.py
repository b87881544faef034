"""Persons, places, events and programmes of an account."""

from collections import Counter
from collections.abc import Iterator, Sequence

from graph.records import Properties
from loaders.morphology import is_cyrillic
from loaders.names import can_be_place, is_same_name, is_syllable, name_key
from loaders.phrases import Analysis, BodyPhrase, EventPhrase, PersonPhrase, Phrase, PlacePhrase, ProgrammePhrase
from loaders.rules.discourse_events import event_groups, kind_of
from ontology.folding import fold, is_marked, slug
from ontology.gazetteer import place_of, places

_HO_CHI_MINH = "ho-chi-minh"
_FOREIGN_LENGTH = 5
_HO = frozenset({"ho", "хо"})


def person_ids(analysis: Analysis) -> Iterator[tuple[PersonPhrase, str]]:
    """Every phrase of a person who is more than a credit, with the person's id; spellings of one name are one person."""
    phrases = [person for sentence in analysis.sentences for person in sentence.of(PersonPhrase) if not person.is_credit]
    latin = {name_key(person.name) for person in phrases if not person.is_short and not is_cyrillic(person.name)}
    keys: dict[str, str] = {}
    for person in phrases:
        if person.is_short and person.full is None:
            if fold(person.name) in _HO:
                yield person, _HO_CHI_MINH
            elif not is_cyrillic(person.name) and len(person.name) >= _FOREIGN_LENGTH and not is_syllable(fold(person.name)):
                yield person, slug(person.name)
            continue
        name = person.full.name if person.full is not None else person.name
        if name not in keys:
            keys[name] = _key(name, latin, keys)
        yield person, slug(keys[name])


def _key(name: str, latin: set[str], known: dict[str, str]) -> str:
    """The key under which a name is filed: of a Cyrillic one, a Latin spelling of the document that it can be, or a spelling met."""
    if not is_cyrillic(name):
        return name_key(name)
    for other in sorted(latin):
        if is_same_name(name, other):
            return other
    for spelling, key in known.items():
        if is_cyrillic(spelling) and is_same_name(name, spelling):
            return key
    return name_key(name)


def place_ids(analysis: Analysis) -> Iterator[tuple[PlacePhrase, str]]:
    """Every phrase of a place that the document names as one at least once, not only in bodies' names, with its id."""
    found: list[tuple[PlacePhrase, str]] = []
    named: set[str] = set()
    latin: dict[str, str] = {}
    for sentence in analysis.sentences:
        for place in sentence.of(PlacePhrase):
            if not place.name:
                continue
            identity = place.ids[0] if len(place.ids) == 1 else _open_place(place.name, latin)
            found.append((place, identity))
            if not place.is_owner and sentence.covered(place.first, BodyPhrase) is None:
                named.add(identity)
    yield from ((place, identity) for place, identity in found if identity in named)


def _open_place(name: str, latin: dict[str, str]) -> str:
    """The id of a place that the gazetteer does not settle; a Cyrillic spelling joins the Latin one that it can stand for."""
    if is_cyrillic(name):
        for key, identity in latin.items():
            if can_be_place(name, key):
                return identity
    identity = f"{slug(name)}@place"
    latin.setdefault(slug(name).replace("-", ""), identity)
    return identity


def event_ids(analysis: Analysis) -> Iterator[tuple[EventPhrase, str]]:
    """Every event phrase with its event's id."""
    counts: Counter[str] = Counter()
    for group in event_groups(analysis.sentences):
        kind = kind_of(group)
        counts[kind] += 1
        for event in group:
            yield event, f"{kind}@{counts[kind]}"


def programme_ids(analysis: Analysis) -> Iterator[tuple[ProgrammePhrase, str]]:
    """Every programme phrase with its programme's id."""
    for sentence in analysis.sentences:
        for programme in sentence.of(ProgrammePhrase):
            yield programme, slug(programme.programme)


def other_attributes(phrases: Sequence[Phrase]) -> Properties:
    """The attributes of a person, place, event or programme."""
    first = phrases[0]
    if isinstance(first, PersonPhrase):
        return _person(phrases)
    if isinstance(first, PlacePhrase):
        return _place(first)
    if isinstance(first, EventPhrase):
        return _event([event for event in phrases if isinstance(event, EventPhrase)])
    return {"programme": first.programme} if isinstance(first, ProgrammePhrase) else {}


def _person(phrases: Sequence[Phrase]) -> Properties:
    """The name, by preference with its Vietnamese diacritics, and its key."""
    names = [phrase.full.name if phrase.full is not None else phrase.name for phrase in phrases if isinstance(phrase, PersonPhrase)]
    best = max(names, key=lambda name: (not is_cyrillic(name), is_marked(name), not name.isupper()))
    return {"name": best, "name_key": name_key(best)}


def _place(place: PlacePhrase) -> Properties:
    found = {"name": place.name}
    if place.kind:
        found["kind"] = place.kind
    if len(place.ids) == 1 and (parent := place_of(place.ids[0]).parent) and parent in places():
        found["parent"] = parent
    if place.ids:
        found["territory"] = place.name
    return found


def _event(phrases: Sequence[EventPhrase]) -> Properties:
    """Kind and day; where no phrase has a day, the one that the text was telling of when it first spoke of the event."""
    dates = [event.date for event in phrases if event.date and event.date[0] != "-"]
    day = max(dates, key=len) if dates else next((event.story_day for event in phrases if event.story_day), None)
    return {"kind": kind_of(phrases), **({"date": day} if day else {})}
