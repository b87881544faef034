"""What stands before a body's head: ordinals, adjectives, fields of work, levels and places (English, Russian; nothing else has them)."""

from loaders.matcher import Match
from loaders.morphology import grammemes
from loaders.phrases import PlacePhrase
from loaders.rules.bodies_places import named_place, place_at
from loaders.rules.bodies_slots import Slots
from loaders.rules.bodies_words import Words
from loaders.tokens import Shape

HEADS = ("body.name", "body.head")
_PREMODIFIERS = ("body.function", "level", "quantifier", "body.modifier")


def heads_at(words: Words, at: int) -> list[Match]:
    """The heads and whole names that begin at ``at``, longest first."""
    found = [*words.options("body.name", at), *words.options("body.head", at)]
    return sorted(found, key=lambda match: -match.last)


def can_precede(words: Words, place: int) -> bool:
    """Whether what may stand before a head is at ``place``: an ordinal, a qualifier, a place, a capital."""
    if place >= len(words.tokens):
        return False
    return (
        words.is_capital(place)
        or words.tokens[place].shape is Shape.NUMBER
        or words.longest(_PREMODIFIERS, place) is not None
        or words.place_phrase(place) is not None
    )


def preceding(words: Words) -> list[int]:
    """Where a body can begin in a language that has qualifiers before the head: there, or at what ``can_precede`` it, in order."""
    found = {place for category in (*HEADS, *_PREMODIFIERS) for place in words.places(category)}
    found.update(place for place, token in enumerate(words.tokens) if token.is_capital or token.shape is Shape.NUMBER)
    found.update(place.first for place in words.sentence.of(PlacePhrase))
    return sorted(found)


def take_before(words: Words, slots: Slots, place: int) -> int:
    """Take the qualifiers that stand before a head; returns the place behind them."""
    at = place + words.is_ordinal(place)
    if at > place:
        slots.first = at
    while (after := _one_before(words, slots, at)) is not None:
        at = after
    return at


def _may_precede(words: Words, function: Match) -> bool:
    """In Russian only adjectives stand before the head."""
    tokens = words.tokens[function.first : function.last]
    return words.language != "ru" or all("ADJF" in grammemes(token.text) or not token.is_word for token in tokens)


def _place_before(words: Words, at: int) -> PlacePhrase | None:
    found = place_at(words, at)
    if found is not None and words.language == "ru" and _tells_where(words, found):
        return None
    if found is not None or words.language != "en" or not words.is_capital(at):
        return found
    named = named_place(words, at, None)
    return named if named is not None and _before_head(words, named.last) else None


def _tells_where(words: Words, place: PlacePhrase) -> bool:
    """Russian: whether a place before a head is where something happened and not whose the body is: behind a preposition or with its
    unit word ("*в городе Куангнгай* Постоянный комитет провел")."""
    has_unit = place.core is not None and place.core[0] > place.first
    return has_unit or (place.first > 0 and "PREP" in grammemes(words.tokens[place.first - 1].text))


def _before_head(words: Words, at: int) -> bool:
    """Whether a head, or words that qualify one, begin at ``at`` (behind a possessive)."""
    at += words.is_possessive(at)
    return bool(heads_at(words, at) or words.longest(("level", "body.function"), at))


def _begins_head(words: Words, at: int, after: int) -> bool:
    """Whether a head or name at ``at`` takes more words than the qualifier that ends at ``after`` ("*Military* Command")."""
    return any(match.last > after for match in heads_at(words, at))


def _one_before(words: Words, slots: Slots, at: int) -> int | None:
    is_place = words.place_phrase(at) is not None
    if words.language == "ru" and not is_place and "ADJF" not in grammemes(words.tokens[at].text if at < len(words.tokens) else ""):
        return None
    function = words.longest(("body.function",), at)
    territory = _place_before(words, at) if slots.territory is None else None
    if territory is not None and (function is None or territory.last >= function.last):
        slots.territory = territory
        return territory.last + words.is_possessive(territory.last)
    modifier = words.longest(("body.modifier",), at)
    level = words.longest(("level",), at)
    if level is not None and (function is None or level.last >= function.last) and (modifier is None or level.last >= modifier.last):
        if _begins_head(words, at, level.last) or words.key(level.last) in ("highlands", "highland"):
            return None
        slots.level = slots.level or level.entry.term
        return level.last + words.is_possessive(level.last)
    if (quantifier := words.longest(("quantifier",), at)) is not None and quantifier.entry.term == "all-levels":
        slots.is_collective = True
        return quantifier.last
    if function is not None and _may_precede(words, function) and not _begins_head(words, at, function.last):
        slots.functions.append(function.entry.term)
        return function.last
    return modifier.last if modifier is not None and not _begins_head(words, at, modifier.last) else None
