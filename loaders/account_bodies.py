"""Bodies of an account: the slots give the id, never the words."""

from collections.abc import Iterator, Sequence

from graph.records import Properties
from loaders.phrases import Analysis, BodyPhrase, DirectivePhrase, Phrase
from loaders.rules.discourse_bodies import CENTRAL_KINDS
from ontology.folding import slug
from ontology.gazetteer import place_of, places, province_of

OWNERS = {
    "party-committee": (
        "party-standing-committee", "party-standing-board", "mass-mobilization-commission", "propaganda-commission",
        "propaganda-and-mass-mobilization-commission", "organization-commission", "inspection-commission", "internal-affairs-commission",
        "economic-commission", "party-office", "political-school", "party-congress",
    ),
    "peoples-council": ("peoples-council-standing-body", "peoples-council-committee"),
    "fatherland-front": ("fatherland-front-presidium", "fatherland-front-standing-committee"),
    "national-assembly": ("national-assembly-standing-committee",),
    "central-committee": ("politburo", "secretariat", "theoretical-council"),
    "peoples-committee": ("department",),
}  # fmt: skip
"""For each kind of body, the kinds that are part of one by their nature."""

_ONLY_ONES = frozenset({"government", "national-assembly"})
_IMPLIED = {part: whole for whole, parts in OWNERS.items() for part in parts}
_CENTRAL_OWNER = {"party-committee": "central-committee", "peoples-committee": "government"}


_OWNER_BY_FUNCTION = {
    "ethnic-council": "national-assembly", "office-of-the-national-assembly": "national-assembly", "government-office": "government",
    "government-inspectorate": "government", "state-bank": "government", "ethnic-committee": "government",
    "committee-for-ethnic-minority-affairs": "government",
}  # fmt: skip
"""Central agencies that are part of the National Assembly or of the government by law."""


def implied_owner(kind: str, level: str | None, function: str | None = None) -> str | None:
    """The kind of the body that one of this kind (and, of central agencies, this function) is part of by its nature."""
    if function in _OWNER_BY_FUNCTION:
        return _OWNER_BY_FUNCTION[function]
    owner = _IMPLIED.get(kind)
    return _CENTRAL_OWNER.get(owner, owner) if owner and level == "central" else owner


def _target(body: BodyPhrase) -> BodyPhrase:
    """The body that a bare head means, or the body itself."""
    seen = 0
    while body.antecedent is not None and seen < 20:
        body, seen = body.antecedent, seen + 1
    return body


def _base(body: BodyPhrase) -> str:
    """Kind, function and number as the head of an id: ``ministry-of-home-affairs``, ``army-4``."""
    name = f"{body.kind}-of-{body.function}" if body.kind in ("ministry", "department") else f"{body.kind}-{body.function}"
    base = name if body.function else str(body.kind)
    return f"{base}-{slug(body.count)}" if body.count else base


def _owner_part(body: BodyPhrase) -> str:
    """What the owner adds to an id: nothing where it follows from the kind."""
    owner = body.owner
    if owner is None or owner.kind is None or owner.is_collective:
        return ""
    kind = str(body.kind)
    if owner.kind in (implied_owner(kind, body.level, body.function), implied_owner(kind, "central")) or kind in ("ministry", "army"):
        return ""
    if owner.kind in ("party-committee", "central-committee") and kind != "party-cell" and owner.function is None:
        return ""
    if kind == "department" and owner.kind in ("peoples-committee", "government"):
        return ""
    return "/" + _base(owner)


def _identity(body: BodyPhrase) -> str:
    """The id of a body: kind, owner, seat; with ``@`` where its seat is open."""
    base = _base(body) + _owner_part(body)
    if body.is_collective:
        return f"{base}@all-{body.level or 'levels'}"
    if body.level == "central" or (body.kind in CENTRAL_KINDS and body.seat is None):
        return base
    if body.seat is None:
        return f"{base}@{body.level or 'open'}"
    if body.seat in places():
        return f"{base}/{body.seat}"
    return f"{base}/{body.seat}@place"


def _within_names(analysis: Analysis) -> Iterator[BodyPhrase]:
    """Names of bodies of which there is one only, inside other names ("Thanh tra *Chính phủ*", "Luật Tổ chức *Chính phủ*")."""
    for sentence in analysis.sentences:
        taken = {(body.first, body.last) for body in sentence.of(BodyPhrase)}
        for match in sentence.found.of("body.name"):
            kind = match.entry.term
            if kind not in _ONLY_ONES or (match.first, match.last) in taken:
                continue
            if sentence.covered(match.first, BodyPhrase, DirectivePhrase) is not None and sentence.tokens[match.first].is_capital:
                yield BodyPhrase(sentence, match.first, match.last, kind=kind, level="central")


def body_ids(analysis: Analysis) -> Iterator[tuple[BodyPhrase, str]]:
    """Every body phrase whose kind is known, with its entity's id. A body of open seat and level joins the only one of its slots."""
    phrases = [body for sentence in analysis.sentences for body in sentence.of(BodyPhrase)]
    ids = {
        id(body): _identity(_target(body))
        for body in phrases
        if _target(body).kind is not None and not (body.is_bare and body.antecedent is None)
    }
    closed = {identity for identity in ids.values() if not identity.endswith("@open")}
    met = set(ids.values())
    yield from ((body, _base(body)) for body in _within_names(analysis) if _base(body) in met)
    for body in phrases:
        identity = ids.get(id(body))
        if identity is None:
            continue
        if identity.endswith("@open"):
            base = identity.removesuffix("@open")
            fitting = [other for other in closed if other.partition("@")[0] == base or other.startswith(base + "/")]
            identity = fitting[0] if len(fitting) == 1 else identity
        yield body, identity


def _territory(seat: str | None, written: Sequence[BodyPhrase]) -> Properties:
    """The territory's Vietnamese name, and its province's."""
    if seat is None:
        return {}
    if seat in places():
        return {"territory": place_of(seat).name, "province": place_of(province_of(seat)).name}
    names = [body.territory.name for body in written if body.territory is not None]
    return {"territory": names[0]} if names else {}


def body_attributes(phrases: Sequence[Phrase]) -> Properties:
    """Kind, function, level, territory of a body, from all its phrases."""
    bodies = [_target(phrase) for phrase in phrases if isinstance(phrase, BodyPhrase)]
    found: dict[str, str | int | float | bool | tuple[str, ...] | tuple[float, ...]] = {"kind": str(bodies[0].kind)}
    for name in ("function", "level", "count"):
        value = next((value for body in bodies if (value := getattr(body, name))), None)
        if value is not None:
            found[name] = value
    seat = next((body.seat for body in bodies if body.seat), None)
    if found.get("level") != "central":
        found |= dict(_territory(seat, bodies))
    if all(body.is_collective for body in bodies):
        found["collective"] = True
    return found
