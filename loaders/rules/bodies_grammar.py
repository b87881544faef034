"""The grammar of bodies: head · function · level · owner · territory · number, read from the left, the same in four languages.

Languages differ only in their ``Traits``: whether qualifiers stand before the head (English, Russian adjectives), and whether an owner or
a territory needs a connecting word (French, English) or follows by itself (Vietnamese, Russian genitives).
"""

from collections.abc import Iterable
from dataclasses import dataclass

from loaders.lexicon import Entry
from loaders.matcher import Match
from loaders.morphology import grammemes
from loaders.phrases import PersonPhrase, PlacePhrase
from loaders.rules.bodies_before import HEADS, can_precede, heads_at, preceding, take_before
from loaders.rules.bodies_numbers import count_before, count_behind, is_number, is_uncounted, ordinal_before, unit_behind
from loaders.rules.bodies_open import capitals_end, country_end, named_by, open_head, tail_end
from loaders.rules.bodies_parts import is_field, is_verb, stands_outside
from loaders.rules.bodies_places import named_place, place_at, region_end
from loaders.rules.bodies_slots import Slots
from loaders.rules.bodies_words import Words

DEEPEST = 3
_MISSIONS = frozenset({"embassy", "consulate"})
_SEATED = frozenset({"high-court", "high-procuracy", "consulate"})
"""Heads that are called after the city they sit in ("TAND cấp cao *tại Đà Nẵng*")."""
_OWNED = frozenset({"cell", "party-cell", "centre"})
"""Open heads behind which an owner or a field of work says more than a name does."""


@dataclass(frozen=True, slots=True)
class Traits:
    """How a language builds names: ``has_premodifiers`` before the head; what may follow it ``bare``, without a connecting word."""

    has_premodifiers: bool
    bare: frozenset[str]


TRAITS = {
    "vi": Traits(False, frozenset({"territory", "owner", "function", "level"})),
    "fr": Traits(False, frozenset({"function", "level"})),
    "en": Traits(True, frozenset()),
    "ru": Traits(True, frozenset({"territory", "owner", "function", "level"})),
}


def _is_local(slots: Slots) -> bool:
    """Whether what stands before a head says that the body is a province's, or of a level under it."""
    return slots.level in ("province", "district", "commune")


class Grammar:
    """Reads bodies of one sentence."""

    def __init__(self, words: Words) -> None:
        self.words = words
        self.traits = TRAITS[words.language]

    def beginnings(self) -> Iterable[int]:
        """Where a body can begin, in order: at a head, or at what may stand before one in a language that has qualifiers there."""
        if self.traits.has_premodifiers:
            return preceding(self.words)
        heads = {place for category in HEADS for place in self.words.places(category)}
        return sorted(heads | {first for place in heads if (first := ordinal_before(self.words, place)) is not None})

    def read(self, place: int, depth: int = 0) -> Slots | None:
        """The longest body whose first word stands at ``place``, or None."""
        if self.words.longest(HEADS, place) is None and not self._may_begin(place):
            return None
        slots = Slots(place, place)
        at = self._to_head(slots, place)
        for match in heads_at(self.words, at):
            is_unfit = is_uncounted(self.words, match) or (match.entry.features.get("level") == "central" and _is_local(slots))
            if is_unfit and len(heads_at(self.words, at)) > 1:
                continue
            taken = self._take(slots, match)
            count_before(self.words, taken, place)
            return self._grow(taken, depth)
        return None

    def _may_begin(self, place: int) -> bool:
        """Whether a name can begin before its head at ``place``: with a qualifier, or with an ordinal in every language."""
        return can_precede(self.words, place) if self.traits.has_premodifiers else self.words.is_ordinal(place) > 0

    def _to_head(self, slots: Slots, place: int) -> int:
        """Take what stands before a head, with the words of an open name; returns the place of the head."""
        if not self.traits.has_premodifiers:
            return place + (self.words.is_ordinal(place) if self.words.longest(HEADS, place) is None else 0)
        if (unit := unit_behind(self.words, place)) is not None:
            return unit
        at = take_before(self.words, slots, place)
        if heads_at(self.words, at):
            return at
        head = open_head(self.words, at, is_led=slots.territory is not None or slots.level is not None)
        if head is None:
            return at
        slots.tail = named_by(self.words, at, head)
        return head

    def _grow(self, slots: Slots, depth: int) -> Slots:
        """The body of a head with all that belongs to it; in English it may turn out to own the body that follows."""
        if (chained := self._chained(slots, depth)) is not None:
            return chained
        self.complete(slots, slots.last, depth)
        is_owner = self.words.language == "en" and self.words.is_possessive(slots.last) > 0
        return (self._chained(slots, depth) if is_owner else None) or slots

    def _take(self, slots: Slots, match: Match) -> Slots:
        entry = match.entry
        slots.entry, slots.head_at = entry, match.first
        slots.last = match.last
        slots.word = self._head_word(match)
        slots.is_plural = self._is_plural(entry, match)
        slots.level = entry.features.get("level") or slots.level
        slots.functions.extend(entry.features.get("terms", ()))
        return slots

    def _head_word(self, match: Match) -> str:
        """The head inside a whole name ("*Committee*" of "People's Committee"), by which a bare head refers back to it."""
        inner = [m for at in range(match.first, match.last) for m in self.words.options("body.head", at) if m.last <= match.last]
        return inner[-1].entry.term if inner and match.entry.category == "body.name" else ""

    def _is_plural(self, entry: Entry, match: Match) -> bool:
        if self.words.language != "ru":
            return bool(entry.features.get("plural"))
        marks = [grammemes(token.text) for token in self.words.tokens[match.first : match.last]]
        heads = [mark for mark in marks if "NOUN" in mark]
        return bool(heads) and "plur" in heads[0]

    # -- English chains: the body just read owns the next -----------------------------------------------------------------

    def _chained(self, owner: Slots, depth: int) -> Slots | None:
        if self.words.language != "en" or depth > DEEPEST:
            return None
        end = self.words.bracket(owner.last) or owner.last
        mark = self.words.is_possessive(end)
        if owner.feature("closed") == "all" and not mark:
            return None
        slots = Slots(owner.first, end + mark)
        at = take_before(self.words, slots, end + mark)
        matches = [m for m in heads_at(self.words, at) if m.entry.category == "body.head" or mark]
        if not matches or not (mark or at > end or self.words.is_capital(at)):
            return None
        slots.first, slots.owner = owner.first, owner
        return self._grow(self._take(slots, matches[0]), depth + 1)

    # -- behind the head ------------------------------------------------------------------------------------------------

    def complete(self, slots: Slots, at: int, depth: int) -> None:
        """Take all that follows the head and belongs to it."""
        while (after := self._one_after(slots, at, depth)) is not None:
            at = slots.last = after

    def _one_after(self, slots: Slots, at: int, depth: int) -> int | None:
        if self.words.is_wide_gap(at):
            return None
        if (bracket := self.words.bracket(at)) is not None:
            return self._one_after(slots, bracket, depth) if self.words.bracket(bracket) is None else None
        if slots.feature("open") and slots.last == slots.head_end and (after := self._tail_end(slots, at, depth)) > at:
            slots.tail = named_by(self.words, at, after)
            return after
        if (quantifier := self.words.longest(("quantifier",), at)) is not None and quantifier.entry.term == "all-levels":
            if self.words.language == "vi" and heads_at(self.words, quantifier.last):
                return self._qualifier(slots, quantifier.last, depth)
            slots.is_collective = True
            return quantifier.last
        if (modifier := self.words.longest(("body.modifier",), at)) is not None:
            slots.is_national = (
                slots.is_national or "nam" in self.words.key(modifier.last - 1) or "нам" in self.words.key(modifier.last - 1)
            )
            return modifier.last
        if (number := count_behind(self.words, slots, at)) is not None:
            slots.count = number[0]
            return number[1]
        if slots.feature("closed") == "all":
            return None
        return self._qualifier(slots, at, depth)

    def _tail_end(self, slots: Slots, at: int, depth: int) -> int:
        """The end of an open name's own words, which a cell or centre has not where its owner or its field of work follows."""
        if slots.head == "border-station":
            is_known = named_place(self.words, self.words.skip(at, ("of",)), None) is not None
            return at if is_known or self.words.place_phrase(at) is not None else capitals_end(self.words, at)
        if slots.head in _OWNED and (self.words.options("body.function", at) or (depth < DEEPEST and self._owner(at, depth))):
            return at
        return country_end(self.words, at) if slots.head in _MISSIONS else tail_end(self.words, at)

    def _qualifier(self, slots: Slots, at: int, depth: int) -> int | None:
        """Take the longest owner, field, territory or level that follows."""
        behind = self.words.skip(at, ("of", "for", "at"))
        is_linked = behind > at
        if is_linked and (modifier := self.words.longest(("body.modifier",), behind)) is not None:
            behind = modifier.last
        behind = region_end(self.words, behind) if slots.is_territorial else behind
        place = self._territory(slots, behind, is_linked)
        part = self._owner_or_function(slots, behind, is_linked, depth)
        if part is not None and (place is None or part[1] > place.last):
            return self._take_part(slots, part, behind, is_linked)
        if place is not None:
            slots.territory = place
            if slots.is_plural and slots.owner is None:
                slots.places.append(place)
            return place.last
        is_place = is_linked and self.words.connector(behind - 1) == "at" and self.words.place_phrase(behind) is not None
        return self._level(slots, behind) if not is_place and (is_linked or "level" in self.traits.bare) else None

    def _territory(self, slots: Slots, at: int, is_linked: bool) -> PlacePhrase | None:
        if slots.territory is not None or slots.feature("closed") or slots.level == "central":
            return None
        is_told = slots.head in _SEATED or self.words.connector(at - 1) not in ("at", "for")
        if not (is_linked or "territory" in self.traits.bare) or (is_linked and not is_told):
            return None
        found = place_at(self.words, at)
        if found is not None and self.words.language == "ru" and found.last - at == 1 and self.words.tokens[at].lemma.endswith("ский"):
            return None
        if found is None and slots.is_territorial:
            found = named_place(self.words, at, slots.level)
        return found

    def _owner_or_function(self, slots: Slots, at: int, is_linked: bool, depth: int) -> tuple[Slots | str, int] | None:
        """An owner with its end, or a field of work with its end, whichever is longer."""
        may_be_field = (is_linked or "function" in self.traits.bare) and not (slots.is_name and not slots.feature("function"))
        function = (
            self.words.longest(("body.function",), at) if may_be_field and not is_verb(self.words, slots, at, is_linked=is_linked) else None
        )
        owner = None
        if slots.owner is None and depth < DEEPEST and (is_linked or "owner" in self.traits.bare):
            owner = self._owner(at, depth)
        if function is not None and (owner is None or function.last >= owner.last or is_field(slots, function, owner)):
            return function.entry.term, function.last
        return (owner, owner.last) if owner is not None else None

    def _take_part(self, slots: Slots, part: tuple[Slots | str, int], at: int, is_linked: bool) -> int:
        found, end = part
        if isinstance(found, str):
            slots.functions.append(found)
            return end
        slots.owner = found
        if (is_linked or self.words.language == "ru") and stands_outside(self.words, slots, at):
            slots.stop = slots.last
        return end

    def _owner(self, at: int, depth: int) -> Slots | None:
        owner = self.read(at, depth + 1)
        if owner is None or (owner.entry is not None and not (owner.is_name or owner.is_qualified or owner.is_self_named)):
            return None
        if any(self.words.sentence.covered(place, PersonPhrase) for place in range(owner.head_at, owner.head_end)):
            return None
        return owner

    def _level(self, slots: Slots, at: int) -> int | None:
        at += is_number(self.words, at)
        found = self.words.longest(("level",), at)
        is_counted = is_number(self.words, at - 1) and slots.count != self.words.tokens[at - 1].text
        if found is None or (is_counted and not found.entry.features.get("plural")):
            return None
        if (slots.level is not None and slots.level != found.entry.term) or slots.feature("closed"):
            return None
        slots.level = found.entry.term
        if found.entry.features.get("plural"):
            slots.is_collective = True
        return found.last
