"""What names imply: a commission is part of its committee, a district lies in its province, a committee governs its territory."""

from collections.abc import Iterator
from itertools import pairwise

from graph.records import Span, Statement
from loaders.account_bodies import implied_owner
from loaders.account_table import Table
from loaders.phrases import Analysis, BodyPhrase, PlacePhrase
from ontology.gazetteer import place_of, places
from ontology.terms import Label, Relation

_UNGOVERNING = frozenset({"school", "hospital", "enterprise", "cooperative", "newspaper", "religious-body", "army", "ministry", "other"})
"""Kinds whose bodies have a seat and govern nothing."""
_RANKS = {"province": 3, "district": 2, "commune": 1, "village": 0}
_BETWEEN = frozenset({",", "(", "of", "de", "du", "d'", "la", "thuoc", "the", "in", "et", "и", "-"})
_LONGEST_GAP = 3
_BY_NAME = 0.95
_BY_KIND = 0.85


def implied_statements(analysis: Analysis, table: Table) -> list[Statement]:
    """PART_OF of owners named in a body's name or implied by its kind, HAS_JURISDICTION and LOCATED_IN of places named as places."""
    found: dict[tuple[str, str, str], Statement] = {}
    for statement in (
        *_owners(analysis, table),
        *_kinds(table),
        *_jurisdictions(table),
        *_nested_places(analysis, table),
        *_villages(analysis, table),
        *_locations(table),
    ):
        if statement.source != statement.target:
            found.setdefault((statement.type, statement.source, statement.target), statement)
    return list(found.values())


def _implied(relation: Relation, ends: tuple[str, str], span: Span, rule: str, confidence: float) -> Statement:
    return Statement(relation, ends[0], ends[1], span, rule, confidence, "implied")


def _owners(analysis: Analysis, table: Table) -> Iterator[Statement]:
    for sentence in analysis.sentences:
        for body in sentence.of(BodyPhrase):
            if body.owner is None or body.is_collective or body.owner.is_collective:
                continue
            part, whole = table.id_of(body), table.id_of(body.owner)
            if part and whole:
                yield _implied(Relation.PART_OF, (part, whole), sentence.span, "body.owner", _BY_NAME)


def _bodies(table: Table) -> Iterator[tuple[str, BodyPhrase]]:
    for identity in table.of(Label.ORGANIZATION):
        first = next((p for p in table.phrases(identity) if isinstance(p, BodyPhrase) and not p.is_bare), None)
        if first is not None and not first.is_collective:
            yield identity, first


def _kinds(table: Table) -> Iterator[Statement]:
    """A commission is part of its committee where the document names both."""
    known = dict(_bodies(table))
    for identity, body in known.items():
        whole = implied_owner(str(body.kind), body.level, body.function)
        if whole is None or body.owner is not None:
            continue
        for other, owner in known.items():
            if owner.kind == whole and owner.level == body.level and owner.seat == body.seat and not owner.function:
                yield _implied(Relation.PART_OF, (identity, other), body.sentence.span, "body.kind", _BY_KIND)


def _jurisdictions(table: Table) -> Iterator[Statement]:
    """A body governs the place that it is called after, or that the document gives it, where that is named as a place too."""
    named = set(table.of(Label.PLACE))
    for identity, body in _bodies(table):
        if body.kind in _UNGOVERNING:
            continue
        own = table.id_of(body.territory) if body.territory is not None else None
        seat = own or (body.seat if body.seat in named and body.level == place_of(str(body.seat)).kind else None)
        if seat is not None:
            yield _implied(Relation.HAS_JURISDICTION, (identity, seat), body.sentence.span, "body.territory", _BY_NAME)


def _nested_places(analysis: Analysis, table: Table) -> Iterator[Statement]:
    """A village, commune or district named right before a larger place lies in it ("bản …, xã …, huyện …", "hameau …, commune de …")."""
    for sentence in analysis.sentences:
        found = [place for place in sentence.of(PlacePhrase) if table.id_of(place) is not None]
        for small, large in pairwise(found):
            between = [token.key for token in sentence.tokens[small.last : large.first]]
            if not _is_larger(small, large) or len(between) > _LONGEST_GAP or not set(between) <= _BETWEEN:
                continue
            ends = (str(table.id_of(small)), str(table.id_of(large)))
            yield _implied(Relation.LOCATED_IN, ends, sentence.span, "place.beside", _BY_NAME)


def _villages(analysis: Analysis, table: Table) -> Iterator[Statement]:
    """A village lies in the commune that its sentence names before it, or in the only one that the document names."""
    communes = {identity for identity in table.of(Label.PLACE) if identity in places() and place_of(identity).kind == "commune"}
    told: set[str] = set()
    for sentence in analysis.sentences if communes else ():
        near: str | None = None
        for place in sentence.of(PlacePhrase):
            identity = table.id_of(place)
            near = identity if identity in communes else near
            where = near or (next(iter(communes)) if len(communes) == 1 else None)
            if identity is not None and place.kind == "village" and where is not None and identity not in told:
                told.add(identity)
                yield _implied(Relation.LOCATED_IN, (identity, where), sentence.span, "place.village", _BY_KIND)


def _is_larger(small: PlacePhrase, large: PlacePhrase) -> bool:
    """Whether the second place is of a larger kind than the first; those that the gazetteer knows must agree with it."""
    if small.kind not in _RANKS or large.kind not in _RANKS or _RANKS[small.kind] >= _RANKS[large.kind]:
        return False
    return not (small.ids and large.ids) or any(s.startswith(o + "/") or place_of(s).parent == o for s in small.ids for o in large.ids)


def _locations(table: Table) -> Iterator[Statement]:
    """A district or commune lies in the province or district that the document also names as a place."""
    named = set(table.of(Label.PLACE))
    for identity in sorted(named & places().keys()):
        parent = place_of(identity).parent
        while parent is not None:
            parent = next((p for p in (parent, *place_of(parent).merged_into) if p in named), parent)
            if parent in named:
                phrases = [p for p in table.phrases(identity) if isinstance(p, PlacePhrase)]
                beside = [p for p in phrases if any(parent in other.ids for other in p.sentence.of(PlacePhrase))]
                yield _implied(Relation.LOCATED_IN, (identity, parent), (beside or phrases)[0].sentence.span, "place.gazetteer", _BY_NAME)
                break
            parent = place_of(parent).parent
