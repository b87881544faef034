"""Coordination of bodies: one head over a list of fields or places, one owner or territory for a list of bodies."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from loaders.rules.bodies_grammar import Grammar
from loaders.rules.bodies_kinds import COMMISSIONS
from loaders.rules.bodies_places import place_at
from loaders.rules.bodies_slots import Slots
from loaders.rules.bodies_words import Words

_SIGNS = frozenset({",", "-", "/", "&", "–"})
_OFFICES = frozenset({"department", "ministry", "police", "peoples-committee", "border-guard", "military-command", "inspection-commission"})
_FORCES = frozenset({"army", "military-command", "border-guard", "police", "ministry"})
_WHOLES = {
    "division": _OFFICES,
    "department": _OFFICES,
    "centre": _OFFICES | {"enterprise", "hospital", "school"},
    "hospital": frozenset({"department", "police", "army", "ministry"}),
    "army": _FORCES,
    "border-station": frozenset({"border-guard"}),
    "party-cell": _OFFICES | {"party-committee", "enterprise", "hospital", "school", "centre", "court", "procuracy"},
    "cell": _OFFICES | {"party-committee", "enterprise", "hospital", "school", "centre", "court", "procuracy"},
}
"""For a head, the heads of the bodies that it can be part of where they stand beside it without a word ("Division, Department")."""


def is_joint(words: Words, first: int, last: int) -> bool:
    """Whether only commas, dashes, articles and "and" stand between two bodies (at least one of them)."""
    between = range(first, last)
    return bool(between) and all(words.key(i) in _SIGNS or words.connector(i) in ("and", "article", "of") for i in between)


def spread(grammar: Grammar, slots: Slots) -> list[Slots]:
    """The bodies of a plural head over a list of fields or of places; of any other head, itself."""
    words = grammar.words
    if not slots.is_plural:
        return [slots]
    fields = [slots, *_more_fields(words, slots)] if slots.functions and slots.entry and not slots.is_name else [slots]
    if len(fields) > 1:
        last = fields[-1]
        grammar.complete(last, last.last, 0)
        for each in fields:
            each.owner, each.territory = each.owner or last.owner, each.territory or last.territory
            each.level, each.is_plural = each.level or last.level, False
        return fields
    return [slots, *_more_places(words, slots)]


def _next_item(words: Words, at: int) -> int | None:
    """The place of a list's next item behind ``at``: behind a comma, "and", or both."""
    start = at
    while words.key(at) == "," or words.connector(at) in ("and", "of", "article"):
        at += 1
    return at if at > start and any(words.key(i) == "," or words.connector(i) == "and" for i in range(start, at)) else None


def _more_fields(words: Words, slots: Slots) -> Iterator[Slots]:
    end = slots.last
    while (at := _next_item(words, end)) is not None:
        field = words.longest(("body.function",), at)
        if field is None or words.longest(("body.head", "body.name"), field.last) is not None:
            return
        yield replace(slots, first=at, last=field.last, functions=[field.entry.term], territory=None, owner=None, places=[])
        end = field.last


def _more_places(words: Words, slots: Slots) -> Iterator[Slots]:
    end = slots.last
    if slots.territory is None or slots.territory.last != end:
        return
    others = []
    while (at := _next_item(words, end)) is not None and (place := place_at(words, at)) is not None:
        if place.kind and slots.territory.kind and place.kind != slots.territory.kind:
            break
        others.append(replace(slots, first=place.first, last=place.last, territory=place, is_plural=False))
        end = place.last
    if others or slots.places:
        slots.is_plural = False
    yield from others


def share(words: Words, found: Sequence[Slots]) -> None:
    """Let bodies that stand in one list share what only its last, or only its first, says: owner, level, territory."""
    for left, right in zip(reversed(found[:-1]), reversed(found[1:]), strict=True):
        if _is_bracketed(words, left, right) and _nests(words, inner := _innermost(left), right):
            inner.owner = right
        if is_joint(words, left.last, right.first):
            if _nests(words, left, right):
                left.owner = right
            elif not _is_premodified(words, right):
                _inherit(left, right)
    for left, right in pairwise(found):
        if is_joint(words, left.last, right.first):
            _inherit(right, left)


def _is_premodified(words: Words, slots: Slots) -> bool:
    """Whether an English body has its district or commune before its head: that is its own, not its left neighbour's."""
    place = slots.territory
    return words.language == "en" and place is not None and place.first < slots.head_at and place.kind != "province"


def _nests(words: Words, left: Slots, right: Slots) -> bool:
    """Whether a division stands before its department ("Cục …, Bộ …", "Station (Border Guard)"): a comma, dash or bracket nests here."""
    if words.connector(left.last) == "and" or left.owner is not None or right.head.partition("-of-")[0] not in _WHOLES.get(left.head, ()):
        return False
    if left.head in ("division", "department"):
        return bool(left.functions or left.tail) and right.head != left.head
    if left.head == "army":
        return bool(left.count) and words.key(left.head_at) != words.key(right.head_at)
    return True


def _innermost(slots: Slots) -> Slots:
    """The body that ends a name: the owner of its owner, as far as they reach to its end."""
    while slots.owner is not None and slots.owner.last == slots.last:
        slots = slots.owner
    return slots


def _is_bracketed(words: Words, left: Slots, right: Slots) -> bool:
    """Whether a body stands alone in brackets behind another."""
    return left.last + 1 == right.first and words.key(left.last) == "(" and words.key(right.last) == ")"


def _inherit(poor: Slots, rich: Slots) -> None:
    if rich.is_collective and poor.territory is None and poor.level in (None, rich.level) and not poor.feature("closed"):
        poor.is_collective = True
    if poor.level or poor.territory or poor.owner or poor.feature("closed"):
        return
    is_twin = poor.head == rich.head or set(poor.functions) & COMMISSIONS.keys()
    if rich.owner is not None and is_twin and not rich.is_name:
        poor.owner = rich.owner
        return
    source: Slots | None = rich
    while source is not None and not (source.level or source.territory):
        source = source.owner
    if source is not None and source.level != "central":
        poor.level, poor.territory = source.level, source.territory
