"""What the words behind a head can be: its field of work, its owner within the name or beside it, or the sentence's verb."""

from loaders.matcher import Match
from loaders.rules.bodies_kinds import COLLEGIAL, QUALIFYING
from loaders.rules.bodies_slots import Slots
from loaders.rules.bodies_words import Words


def is_verb(words: Words, slots: Slots, at: int, *, is_linked: bool) -> bool:
    """Vietnamese: whether a field's word in small letters behind a whole name is the sentence's verb ("Sở Nội vụ *tổ chức*")."""
    if words.language != "vi" or is_linked or words.is_capital(at):
        return False
    if slots.head not in COLLEGIAL or slots.head == "council" or _holds_event(words, at):
        return words.longest(("frame",), at) is not None
    return bool(slots.level or slots.territory or slots.owner or slots.tail or any(term not in QUALIFYING for term in slots.functions))


def _holds_event(words: Words, at: int) -> bool:
    """Whether the word at ``at`` is followed by an event: what it says is done, and names no field ("tổ chức | hội nghị")."""
    frame = words.longest(("frame",), at)
    return frame is not None and words.longest(("event",), frame.last) is not None


def is_field(slots: Slots, function: Match, owner: Slots) -> bool:
    """Whether words that could be an owner are a field of work: "Commission d'*inspection* du Comité" is no inspectorate's."""
    if "party" in slots.functions and owner.is_self_named:
        return False
    if owner.head == "organization" and function.entry.term == "organization":
        return True
    return owner.head_at == function.first and owner.head_end <= function.last and not owner.is_name


def stands_outside(words: Words, slots: Slots, at: int) -> bool:
    """Whether an owner is told beside the name, not in it: "the Department under the Ministry", "Delegation No. 3 of the Committee"."""
    is_beside = words.connector(at - 1) == "at" or words.connector(at - 2) == "at"
    if slots.head in ("delegation", "army"):
        is_working = slots.head == "delegation" and slots.head_end - slots.head_at > 1 and "inspection" not in slots.functions
        return bool(slots.count) or is_working
    return is_beside and slots.head not in ("committee", "group", "party-group", "party-committee")
