"""Places met again: a district or village that was named with its unit word, later named alone."""

from loaders.phrases import Analysis, PersonPhrase, PlacePhrase, Sentence

Key = tuple[str, ...]


def _known(analysis: Analysis) -> dict[Key, PlacePhrase]:
    """Places of two words and more by their names' keys, as first named."""
    found: dict[Key, PlacePhrase] = {}
    for sentence in analysis.sentences:
        for place in sentence.of(PlacePhrase):
            if place.core is not None and place.core[1] - place.core[0] >= 2:
                found.setdefault(tuple(token.key for token in sentence.tokens[place.core[0] : place.core[1]]), place)
    return found


def find_places_again(analysis: Analysis) -> None:
    """Add the names of known places where they stand without their unit word."""
    known = _known(analysis)
    starts = {name[0] for name in known}
    for sentence in analysis.sentences:
        keys = [token.key for token in sentence.tokens]
        for at, key in enumerate(keys):
            if key in starts and sentence.tokens[at].is_capital:
                _add(sentence, at, keys, known)


def _add(sentence: Sentence, at: int, keys: list[str], known: dict[Key, PlacePhrase]) -> None:
    for name, place in known.items():
        last = at + len(name)
        if tuple(keys[at:last]) != name or not sentence.free(at, last, PersonPhrase, PlacePhrase):
            continue
        is_within = (at > 0 and sentence.tokens[at - 1].is_capital) or (last < len(keys) and sentence.tokens[last].is_capital)
        if not is_within:
            sentence.add(PlacePhrase(sentence, at, last, place.name, place.kind, place.ids, core=(at, last)))
            return
