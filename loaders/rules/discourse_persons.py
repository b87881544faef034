"""Short names of persons ("Mr. Toan", "ông Đoài"), and names that stand elsewhere in capitals or without a title."""

from collections.abc import Sequence
from itertools import pairwise

from loaders.names import is_same_name, name_key
from loaders.phrases import Analysis, PersonPhrase, PlacePhrase, Sentence
from loaders.rules.persons_spans import surname_at
from loaders.tokens import Shape, keys
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
    _join_other_names(persons)
    for index, person in enumerate(persons):
        is_given = person.is_led and not person.is_short and _is_given_name(person)
        if person.full is not None or not (person.is_short or is_given) or fold(person.name) in _HO:
            continue
        before = [other for other in reversed(persons[:index]) if not other.is_short and _is_part(person.name, other.name)]
        after = [other for other in persons[index + 1 :] if not other.is_short and _is_part(person.name, other.name)]
        if before:
            person.full = before[0]
        elif len({name_key(other.name) for other in after}) == 1:
            person.full = after[0]


def _is_given_name(person: PersonPhrase) -> bool:
    """Whether a name behind an honorific can be a given name of two words ("bà Sa Rây", "Mme H'Loan")."""
    return len(person.name.replace("'", " ").replace("’", " ").split()) == 2


def _join_other_names(persons: Sequence[PersonPhrase]) -> None:
    """Join the name behind "tức", "alias", "bí danh", "псевдоним" to the person whose other name it is."""
    for before, person in pairwise(persons):
        found, line = person.sentence.found, before.sentence.line
        is_alias = any(m.entry.term == "other-name" for at in (person.first, person.first - 1) for m in found.ending(at))
        is_near = before.sentence.line is person.sentence.line or line.end < person.sentence.line.start <= line.end + 2
        if is_alias and is_near:
            person.full = before.full or before


def drop_places(analysis: Analysis) -> None:
    """Drop names of two words without a title that the document elsewhere names as a place ("commune de Dao San")."""
    places = {
        name_key(" ".join(token.text for token in sentence.tokens[place.core[0] : place.core[1]]))
        for sentence in analysis.sentences
        for place in sentence.of(PlacePhrase)
        if place.core
    }
    persons = [(person, name_key(person.name)) for sentence in analysis.sentences for person in sentence.of(PersonPhrase)]
    led = {key for person, key in persons if person.is_led}
    for person, key in persons:
        if key in places and (not person.is_led or _has_no_surname(person)) and (key not in led or _has_no_surname(person)):
            person.sentence.phrases.remove(person)


def _has_no_surname(person: PersonPhrase) -> bool:
    """Whether a name of two words and more begins with none of Viet Nam's surnames ("appointed to Ea Tul")."""
    return person.last - person.first >= 2 and surname_at(person.sentence, person.first) is None


def find_again(analysis: Analysis) -> None:
    """Add the names of known persons where no rule saw them: in capitals, or without title or post."""
    known = {
        tuple(token.key for token in sentence.tokens[person.first : person.last]): person.name
        for sentence in analysis.sentences
        for person in sentence.of(PersonPhrase)
        if person.last - person.first >= 2 and not person.is_credit
    }
    starts = {name[0] for name in known}
    for sentence in analysis.sentences if known else ():
        for place, token in enumerate(sentence.tokens):
            if token.key in starts and token.is_capital:
                _add_again(sentence, place, known)


def _add_again(sentence: Sentence, place: int, known: dict[tuple[str, ...], str]) -> None:
    for name, written in known.items():
        words = sentence.tokens[place : place + len(name)]
        if words[0].key != name[0] or keys(words) != name or not all(word.is_capital or word.is_glued for word in words):
            continue
        if sentence.free(place, place + len(name), PersonPhrase, PlacePhrase):
            is_upper = all(word.shape is Shape.UPPER for word in words)
            spelled = written if is_upper else " ".join(word.text for word in words)
            sentence.add(PersonPhrase(sentence, place, place + len(name), spelled))
            return
