"""Bodies: finds every organization that a sentence names and fills its slots.

::

    words ─► grammar (head · function · level · owner · territory) ─► lists (shared heads, owners, territories) ─► kinds ─► phrases

The parts: ``bodies_words`` (the lexicon by place), ``bodies_slots``, ``bodies_before``, ``bodies_grammar`` (with ``bodies_numbers``,
``bodies_parts``, ``bodies_open`` and ``bodies_places``), ``bodies_lists``,
``bodies_kinds`` (what the slots mean), ``bodies_build``.
"""

from loaders.matcher import Match
from loaders.phrases import BodyPhrase, PersonPhrase, Sentence
from loaders.rules.bodies_build import build
from loaders.rules.bodies_grammar import Grammar
from loaders.rules.bodies_lists import share, spread
from loaders.rules.bodies_slots import Slots
from loaders.rules.bodies_words import Words
from loaders.rules.posts_offices import add_implied
from ontology.folding import slug

_COMMON_NOUNS = frozenset({"department", "division", "ministry", "commission", "committee", "council", "section"})
"""Heads that are also syllables of other Vietnamese words ("trụ *sở*"): in small letters they need a field of work."""


_COMPOUNDS = frozenset({"can", "dang", "toan", "noi", "tien"})
"""Syllables that make another word of such a head ("cán *bộ* công tác dân vận")."""
_INSIDE = frozenset({"standing-board", "fatherland-front-standing-committee", "prime-minister"})
"""Bodies whose name can be the end of another's title ("*vice*-Premier ministre")."""
_THE = frozenset({"le", "du", "au"})
_VERBS = frozenset({"a", "est", "ont", "qui", "pour", "avait", "sera", "vient", "doit", "s'", "en", "dans", "avec", "sur"})


def add_bodies(sentence: Sentence) -> None:
    """Add a ``BodyPhrase`` for every body of the sentence, and for every body nested in another's name. Needs the place phrases."""
    words = Words(sentence)
    found = _read_all(words)
    share(words, found)
    for slots in found:
        phrase = build(sentence, slots)
        while phrase is not None:
            sentence.add(phrase)
            if phrase.territory is not None:
                phrase.territory.is_owner = True
            phrase = phrase.owner if phrase.owner is not None and _is_own(sentence, phrase.owner) and not _is_force(phrase.owner) else None
    add_implied(words)


def _read_all(words: Words) -> list[Slots]:
    grammar = Grammar(words)
    found: list[Slots] = []
    end = 0
    for place in grammar.beginnings():
        slots = grammar.read(place) if place >= end else None
        if slots is None or not _is_acceptable(words, slots) or build(words.sentence, slots) is None:
            continue
        _expatriate(words, slots)
        found.extend(spread(grammar, slots))
        end = found[-1].last
    return found


def _is_acceptable(words: Words, slots: Slots) -> bool:
    """Whether the words name a body at all: a capital or a qualification where the word alone is a common noun."""
    if _is_of_a_person(words, slots) or _is_eaten(words, slots) or _is_of_an_event(words, slots) or _is_staff(words, slots):
        return False
    is_capital = words.is_capital(slots.head_at) or _is_the_government(words, slots)
    if slots.feature("capital") and not is_capital and (slots.feature("closed") or not _adds(slots)):
        return False
    is_common = words.language == "vi" and not is_capital and not slots.is_name and slots.head in _COMMON_NOUNS
    if is_common and (not slots.functions or words.key(slots.head_at - 1) in _COMPOUNDS):
        return False
    if slots.is_qualified and (not slots.is_name or _adds(slots)):
        return True
    if slots.is_name:
        slots.is_bare = bool(slots.feature("needs"))
        return not slots.is_bare or words.is_capital(slots.head_at)
    is_named = (is_capital and (slots.head_at > 0 or words.language == "vi")) or _follows_title(words, slots) or _is_headed(words, slots)
    return bool(slots.feature("bare") or slots.feature("kind")) and is_named and not slots.is_plural


def _is_the_government(words: Words, slots: Slots) -> bool:
    """Whether a French "gouvernement" in small letters is that of the country: "le gouvernement", with nothing that qualifies it behind."""
    if words.language != "fr" or slots.head != "government" or words.key(slots.head_at - 1) not in _THE:
        return False
    behind = slots.last
    if behind >= len(words.tokens) or not words.tokens[behind].is_word or words.connector(behind) == "and":
        return True
    return words.key(behind) in _VERBS or any(m.entry.category == "frame" for m in words.sentence.found.beginning(behind))


def _follows_title(words: Words, slots: Slots) -> bool:
    """Whether a title leads on to the head ("chef de la *police*")."""
    at = slots.first
    while words.connector(at - 1) is not None:
        at -= 1
    return any(match.last == at for first in range(max(0, at - 4), at) for match in words.options("post", first))


def _is_headed(words: Words, slots: Slots) -> bool:
    """Whether a verb of heading follows the head, as it does a body spoken of ("The *union* is headed by A", "*Союз* возглавляет А")."""
    if slots.head == "delegation":
        return False
    behind = (slots.last, slots.last + 1, slots.last + 2)
    found = [match for at in behind for match in words.options("post", at)]
    return any(m.entry.features.get("passive") or (m.entry.features.get("verb") and words.language == "ru") for m in found)


def _adds(slots: Slots) -> bool:
    """Whether more than the lexicon's own features qualifies a name."""
    return bool(slots.territory or slots.owner or slots.count or slots.tail or (slots.level and slots.level != slots.feature("level")))


def _is_of_a_person(words: Words, slots: Slots) -> bool:
    """Whether the head's words belong to a person's name."""
    length = len(slots.entry.words) if slots.entry else 1
    return any(words.sentence.covered(at, PersonPhrase) for at in range(slots.head_at, slots.head_at + length))


def _is_of_an_event(words: Words, slots: Slots) -> bool:
    """Whether the head is the end of an event's name ("đại *hội* | Hội Nông dân")."""
    return any(m.first < slots.head_at for m in words.sentence.found.ending(slots.head_at + 1) if m.entry.category == "event")


def _expatriate(words: Words, slots: Slots) -> None:
    """Let a body behind which another country stands be that country's ("Quốc hội *Lào*")."""
    if slots.territory is not None or slots.owner is not None or slots.tail or not words.is_foreign(slots.last):
        return
    country = words.options("country", words.skip(slots.last, ("of",)))[0]
    slots.country = slug(" ".join(token.text for token in words.tokens[country.first : country.last]))
    slots.last = country.last


def _is_staff(words: Words, slots: Slots) -> bool:
    """Whether the words stand for a newspaper's own staff ("Groupe PV")."""
    found = words.sentence.found.beginning(slots.head_at)
    return any(m.entry.category == "credit" and m.entry.term == "staff" for m in found)


def _is_eaten(words: Words, slots: Slots) -> bool:
    """Whether the head is inside a longer title ("Phó Bí thư *Thường trực* | Tỉnh ủy", "Secretary of the *Central Committee*")."""
    end = slots.head_at + (len(slots.entry.words) if slots.entry else 1)
    if any(m.first <= slots.head_at and end <= m.last for m in _compounds(words, slots.head_at)):
        return True
    for first in range(max(0, slots.head_at - 5), slots.head_at):
        match = words.longest(("post",), first)
        if match is not None and (match.last > end or (slots.head in _INSIDE and match.last == end)):
            return True
        if match is not None and match.entry.term == "standing-deputy" and slots.head_at < match.last:
            return True
    return False


def _compounds(words: Words, at: int) -> list[Match]:
    """The words of more syllables that the one at ``at`` is part of ("*hội* trường", "họp *báo*")."""
    if not words.sentence.found.of("body.compound"):
        return []
    return [match for first in range(max(0, at - 2), at + 1) for match in words.options("body.compound", first) if at < match.last]


def _is_force(owner: BodyPhrase) -> bool:
    """Whether an owner is the police at large ("the Party Committee of the Central Public Security"): no body by itself."""
    return owner.kind == "police" and owner.level == "central"


def _is_own(sentence: Sentence, owner: BodyPhrase) -> bool:
    """Whether an owner's phrase is not yet among the sentence's (a list shares one owner)."""
    return not any(phrase is owner or (phrase.first, phrase.last) == (owner.first, owner.last) for phrase in sentence.of(BodyPhrase))
