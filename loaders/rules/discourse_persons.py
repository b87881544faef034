"""Short names of persons ("Mr. Toan", "ông Đoài"), and names that stand elsewhere in capitals or without a title."""

from loaders.names import is_same_name, name_key
from loaders.phrases import Analysis, PersonPhrase
from ontology.folding import fold

_HO = frozenset({"ho", "хо"})


def _is_part(short: str, full: str) -> bool:
    """Whether a short name is the last word or words of a full one, or (of foreign names) its first word."""
    short_words, full_words = short.split(), full.split()
    if len(short_words) >= len(full_words):
        return False
    tail = full_words[-len(short_words) :]
    return all(a == b or is_same_name(a, b) for a, b in zip(short_words, tail, strict=True))


def join_short_names(analysis: Analysis) -> None:
    """Join each short name to the one full-named person it can mean: the last one named before it, else the only one after it."""
    persons = [person for sentence in analysis.sentences for person in sentence.of(PersonPhrase) if not person.is_credit]
    for index, person in enumerate(persons):
        if not person.is_short or fold(person.name) in _HO:
            continue
        before = [other for other in reversed(persons[:index]) if not other.is_short and _is_part(person.name, other.name)]
        after = [other for other in persons[index + 1 :] if not other.is_short and _is_part(person.name, other.name)]
        if before:
            person.full = before[0]
        elif len({name_key(other.name) for other in after}) == 1:
            person.full = after[0]
