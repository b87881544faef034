"""Bodies that only a title names: "Minister of Health", "Party Secretary of Ninh Thuận", "Chủ tịch xã X", "Tỉnh ủy viên", "Prime Minister".

They are added with the other bodies, so that discourse can complete them; the posts find them again by their place.
"""

from loaders.lexicon import Entry
from loaders.matcher import Match
from loaders.phrases import BodyPhrase, PersonPhrase, PlacePhrase
from loaders.rules.bodies_build import level_of
from loaders.rules.bodies_kinds import QUALIFYING, kind_of_office
from loaders.rules.bodies_places import place_at, region_end
from loaders.rules.bodies_words import Words

LOCAL_OFFICES = frozenset({"party-committee", "party-standing-committee"})
"""Bodies that every territory has: discourse must complete the ones that a title implies."""
_LINKS = ("of", "for", "at")


def add_implied(words: Words) -> None:
    """Add the bodies that the sentence's titles name or imply."""
    at = 0 if words.sentence.found.of("post") else len(words.tokens)
    while at < len(words.tokens):
        match = words.longest(("post",), at)
        if match is None or words.sentence.covered(at, PersonPhrase):
            at += 1
            continue
        for phrase in _implied(words, match) if not words.is_foreign(match.last) else ():
            words.sentence.add(phrase)
        at = match.last


def office_body(words: Words, match: Match) -> BodyPhrase | None:
    """The body of an office whose title is its only name ("Prime Minister": the government), or None."""
    office = match.entry.features.get("office")
    if not office:
        return None
    kind, function = kind_of_office(office)
    phrase = BodyPhrase(words.sentence, match.first, match.last, kind, function)
    level = match.entry.features.get("level")
    phrase.level = level_of(level, None) if level else (None if kind in LOCAL_OFFICES else "central")
    phrase.is_implied = True
    return phrase


def _implied(words: Words, match: Match) -> list[BodyPhrase]:
    entry = match.entry
    if entry.features.get("office") in LOCAL_OFFICES:
        phrase = office_body(words, match)
        if phrase is not None and phrase.kind == "party-standing-committee":
            phrase.owner = _committee_at(words, words.skip(match.last, _LINKS))
        return [phrase] if phrase is not None else []
    elided = entry.features.get("elides")
    behind = words.skip(match.last, _LINKS)
    if elided == "ministry":
        _drop_force(words, behind)
    if not elided or _begins_body(words, behind) or _begins_body(words, match.last - 1):
        return []
    if elided == "ministry":
        return _ministries(words, behind, entry) or _ministry_before(words, match.first)
    return _seat(words, match, behind, str(elided))


def _committee_at(words: Words, at: int) -> BodyPhrase | None:
    """The Party committee that is named at ``at``."""
    return next((body for body in words.sentence.of(BodyPhrase) if body.first == at and body.kind == "party-committee"), None)


def _drop_force(words: Words, at: int) -> None:
    """Behind "minister" the name of the police is the ministry's field of work ("Bộ trưởng *Công an*")."""
    force = next((b for b in words.sentence.of(BodyPhrase) if b.first == at and b.kind == "police" and b.is_open), None)
    if force is not None and words.longest(("body.function",), at) is not None:
        words.sentence.phrases.remove(force)


def _begins_body(words: Words, at: int) -> bool:
    return any(body.first == at for body in words.sentence.of(BodyPhrase))


def _ministries(words: Words, at: int, entry: Entry) -> list[BodyPhrase]:
    found: list[BodyPhrase] = []
    field = words.longest(("body.function",), at)
    while field is not None:
        found.append(BodyPhrase(words.sentence, field.first, field.last, "ministry", field.entry.term, "central", head="ministry"))
        behind = words.skip(field.last + (words.key(field.last) == ","), ("of", "and"))
        field = words.longest(("body.function",), behind) if entry.features.get("plural") and behind > field.last else None
    return found


def _ministry_before(words: Words, at: int) -> list[BodyPhrase]:
    """English: the field of work before the title ("Defence Minister")."""
    for first in range(max(0, at - 4), at) if words.language == "en" else ():
        field = words.longest(("body.function",), first)
        if field is not None and field.last == at and words.is_capital(first) and field.entry.term not in QUALIFYING:
            return [BodyPhrase(words.sentence, first, at, "ministry", field.entry.term, "central", head="ministry")]
    return []


def _seat(words: Words, match: Match, behind: int, kind: str) -> list[BodyPhrase]:
    """The committee of a territory that stands behind the title, or in English before it."""
    start, is_linked = behind, behind > match.last or words.language in ("vi", "ru")
    if is_linked and (modifier := words.longest(("body.modifier",), behind)) is not None:
        behind = modifier.last
    place, level, first, last = _territory(words, region_end(words, behind)) if is_linked else (None, None, behind, behind)
    first = start if is_linked and first < last else first
    if first == last and words.language == "en":
        place, level, first, last = _territory_before(words, match.first)
    if first == last or level == "central":
        return []
    if place is not None and place.core == (place.first, place.last) and "ho-chi-minh" in place.ids:
        return []
    phrase = BodyPhrase(words.sentence, first, last, kind, None, level_of(level, place), place, is_implied=True)
    if place is not None:
        place.is_owner = True
    return [phrase]


def _territory(words: Words, at: int) -> tuple[PlacePhrase | None, str | None, int, int]:
    place = place_at(words, at)
    if place is not None:
        return place, None, place.first, place.last
    level = words.longest(("level",), at)
    if level is not None and not level.entry.features.get("plural"):
        return None, level.entry.term, level.first, level.last
    return None, None, at, at


def _territory_before(words: Words, at: int) -> tuple[PlacePhrase | None, str | None, int, int]:
    for place in words.sentence.of(PlacePhrase):
        if place.last + words.is_possessive(place.last) == at:
            return place, None, place.first, place.last
    for first in (at - 1, at - 2, at - 3):
        level = words.longest(("level",), first) if first >= 0 else None
        if level is not None and level.last + words.is_possessive(level.last) == at:
            return None, level.entry.term, level.first, level.last
    return None, None, at, at
