"""Lists of bodies by their fields of work alone: under "Heads of the departments" a row "Finance: A" names the Department of Finance."""

from collections.abc import Sequence

from loaders.lexicon import Entry
from loaders.phrases import BodyPhrase, LineKind, PersonPhrase, Sentence
from loaders.rules.bodies_build import build
from loaders.rules.bodies_slots import Slots
from loaders.rules.bodies_words import Words

_HEADS = frozenset({"department", "commission", "ministry"})
_SHORT = 12
"""Tokens of a line that can head a list."""
_LEAD = 3
"""Tokens of a number or mark before a row's field."""
_NEAR = 5
"""Tokens of signs and honorifics between a field and the name."""
_SIGNS = frozenset({":", "-", "–", "—", "|"})


def add_fields(sentences: Sequence[Sentence]) -> None:
    """Add a ``BodyPhrase`` for each row that names its body by the field of work, under a line that says what kind of body they are."""
    head: Entry | None = None
    for sentence in sentences:
        words = Words(sentence)
        if not sentence.of(PersonPhrase):
            head = _head_of(words) if _is_heading(sentence) else None if len(sentence.tokens) > _SHORT else head
        elif head is not None and not _add(words, head) and sentence.line.kind is LineKind.PARAGRAPH and len(sentence.tokens) > _SHORT:
            head = None


def _is_heading(sentence: Sentence) -> bool:
    is_line = sentence.line.kind in (LineKind.HEADLINE, LineKind.LIST_ROW, LineKind.ARTICLE) or sentence.tokens[-1].text == ":"
    return is_line and len(sentence.tokens) <= _SHORT


def _head_of(words: Words) -> Entry | None:
    """The kind of body that a line speaks of in the plural, without saying which fields."""
    found = [match.entry for match in words.sentence.found.of("body.head") if match.entry.term in _HEADS]
    bodies = [body for body in words.sentence.of(BodyPhrase) if not body.is_collective and not body.is_bare and body.head in _HEADS]
    return found[0] if found and not bodies else None


def _add(words: Words, head: Entry) -> bool:
    """Add the body of a row; returns whether the line is a row of this list."""
    at = next((i for i in range(_LEAD) if words.longest(("body.function",), i) is not None), None)
    field = words.longest(("body.function",), at) if at is not None else None
    if at is None or field is None or words.sentence.covered(at, BodyPhrase) is not None:
        return False
    last, functions = field.last, [field.entry.term]
    while words.key(last) == "," or words.connector(last) == "and":
        further = words.longest(("body.function",), last + 1)
        if further is None:
            return False
        last, functions = further.last, [*functions, further.entry.term]
    persons = [person.title_at if person.title_at is not None else person.first for person in words.sentence.of(PersonPhrase)]
    if words.key(last) not in _SIGNS or not any(0 < first - last <= _NEAR for first in persons):
        return False
    phrase = build(words.sentence, Slots(at, last, head, at, functions))
    if phrase is None or phrase.is_bare:
        return False
    words.sentence.add(phrase)
    return True
