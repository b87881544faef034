"""Territories told once, at the end of a row of bodies: "Phó Bí thư Huyện ủy, Chủ tịch HĐND *huyện Đam Rông*"."""

from itertools import pairwise

from loaders.phrases import BodyPhrase, PlacePhrase, Sentence

_LOCAL = frozenset({"province", "district", "commune"})
_SIGNS = frozenset({",", ";", "-", "–", "/", "&", "("})
_BETWEEN = ("post", "connector", "honorific")


def look_ahead(sentence: Sentence) -> None:
    """Give a body that names its level alone the territory of the next one of this level, where only titles stand between them."""
    outer = [body for body in sentence.of(BodyPhrase) if _is_outer(sentence, body)]
    for body, after in reversed(list(pairwise(outer))):
        place = after.territory
        if place is not None and _needs_place(body) and body.level == _level(after, place) and _are_joined(sentence, body, after):
            body.territory = place
            if body.owner is not None and body.owner.level == body.level:
                body.owner.territory = place


def _is_outer(sentence: Sentence, body: BodyPhrase) -> bool:
    if body.is_bare or body.is_collective:
        return False
    return not any(other is not body and other.first <= body.first and body.last < other.last for other in sentence.of(BodyPhrase))


def _needs_place(body: BodyPhrase) -> bool:
    owner = body.owner
    return body.territory is None and body.level in _LOCAL and (owner is None or (owner.territory is None and owner.level == body.level))


def _level(body: BodyPhrase, place: PlacePhrase) -> str | None:
    return body.level or place.kind


def _are_joined(sentence: Sentence, body: BodyPhrase, after: BodyPhrase) -> bool:
    """Whether nothing but titles, signs and "and" stands between two bodies, and at least one sign or "and"."""
    gap = range(body.last, after.first)
    titles = {i for m in sentence.matches if m.entry.category.startswith(_BETWEEN) for i in range(m.first, m.last)}
    is_joint = any(
        sentence.tokens[i].text in _SIGNS or any(m.entry.category == "connector" for m in sentence.found.beginning(i)) for i in gap
    )
    return is_joint and all(i in titles or sentence.tokens[i].text in _SIGNS for i in gap)
