"""Sections of a list of provinces: lines that are a province's name alone, and what stands below them."""

from collections.abc import Mapping

from loaders.phrases import Analysis, LineKind, PlacePhrase, Sentence
from ontology.gazetteer import place_of

_FEWEST = 2
_SIGNS = frozenset(".:)-–—*•|#")


def province_headings(analysis: Analysis) -> Mapping[int, str]:
    """The starts of lines that are headings of provinces, with the province of each; none where fewer than two differ."""
    found: dict[int, str] = {}
    for sentence in analysis.sentences:
        province = _heading(sentence)
        if province is not None and sentence.line.kind is not LineKind.NOISE:
            found[sentence.line.start] = province
    return found if len(set(found.values())) >= _FEWEST else {}


def _heading(sentence: Sentence) -> str | None:
    """The province that a line names and nothing else ("Province de Lao Cai", "2. Tỉnh Lào Cai:")."""
    places = [place for place in sentence.of(PlacePhrase) if len(place.ids) == 1 and place_of(place.ids[0]).kind == "province"]
    if len(places) != 1:
        return None
    place = places[0]
    around = [*sentence.tokens[: place.first], *sentence.tokens[place.last :]]
    is_alone = all(not token.is_word or len(token.text) == 1 for token in around) and all(
        token.text in _SIGNS or token.text.isalnum() for token in around
    )
    return place.ids[0] if is_alone else None
