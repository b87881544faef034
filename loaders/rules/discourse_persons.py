"""Short names of persons ("Mr. Toan", "ông Đoài"), and names that stand elsewhere in capitals or without a title."""

from loaders.names import is_same_name, name_key
from loaders.phrases import Analysis, PersonPhrase, PlacePhrase, Sentence
from loaders.tokens import Shape
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


def drop_places(analysis: Analysis) -> None:
    """Drop names of two words without a title that the document elsewhere names as a place ("commune de Dao San")."""
    places = {
        name_key(" ".join(token.text for token in sentence.tokens[place.core[0] : place.core[1]]))
        for sentence in analysis.sentences
        for place in sentence.of(PlacePhrase)
        if place.core
    }
    led = {name_key(person.name) for sentence in analysis.sentences for person in sentence.of(PersonPhrase) if person.is_led}
    for sentence in analysis.sentences:
        for person in sentence.of(PersonPhrase):
            key = name_key(person.name)
            if not person.is_led and key in places and key not in led:
                sentence.phrases.remove(person)


def find_again(analysis: Analysis) -> None:
    """Add the names of known persons where no rule saw them: in capitals, or without title or post."""
    known = {
        tuple(token.key for token in sentence.tokens[person.first : person.last]): person.name
        for sentence in analysis.sentences
        for person in sentence.of(PersonPhrase)
        if person.last - person.first >= 2 and not person.is_credit
    }
    starts = {name[0] for name in known}
    for sentence in analysis.sentences:
        keys = [token.key for token in sentence.tokens]
        for place, key in enumerate(keys):
            if key in starts and sentence.tokens[place].is_capital:
                _add_again(sentence, place, keys, known)


def _add_again(sentence: Sentence, place: int, keys: list[str], known: dict[tuple[str, ...], str]) -> None:
    for name, written in known.items():
        words = sentence.tokens[place : place + len(name)]
        if tuple(keys[place : place + len(name)]) != name or not all(word.is_capital or word.is_glued for word in words):
            continue
        if sentence.free(place, place + len(name), PersonPhrase, PlacePhrase):
            is_upper = all(word.shape is Shape.UPPER for word in words)
            spelled = written if is_upper else " ".join(word.text for word in words)
            sentence.add(PersonPhrase(sentence, place, place + len(name), spelled))
            return
