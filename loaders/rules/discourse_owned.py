"""Bodies called by less than their name: which one a bare head, a nameless team or an ownerless committee means."""

from collections.abc import Sequence

from loaders.phrases import Analysis, BodyPhrase

_UNIONS = frozenset({"womens-union", "farmers-union", "youth-union", "veterans-association", "trade-union"})


def lend_owners(analysis: Analysis) -> None:
    """Let a department, centre or cell of one name have the owner that the document gives it once ("the Department" of a ministry)."""
    bodies = [b for s in analysis.sentences for b in s.of(BodyPhrase) if (b.function or b.count) and not (b.is_bare or b.is_collective)]
    owned: dict[tuple[str | None, ...], list[BodyPhrase]] = {}
    for body in bodies:
        if body.owner is not None and not body.owner.is_bare:
            owned.setdefault((body.kind, body.function, body.count), []).append(body.owner)
    for body in bodies:
        owners = [o for o in owned.get((body.kind, body.function, body.count), []) if (o.kind, o.function) != (body.kind, body.function)]
        if body.owner is None and body.territory is None and len({(o.kind, o.function, o.level) for o in owners}) == 1:
            body.owner = owners[0] if body.level in (None, owners[0].level) else None


def refer(body: BodyPhrase, before: Sequence[BodyPhrase]) -> None:
    """Let a bare head mean the last body with this head, else the last of its kind, a "union" the last of any union."""
    same_head = (other for other in reversed(before) if other.head == body.head)
    same_kind = (other for other in reversed(before) if body.kind is not None and other.kind == body.kind)
    unions = (other for other in reversed(before) if body.kind == "association" and other.kind in _UNIONS)
    body.antecedent = next(same_head, None) or next(same_kind, None) or next(unions, None)


def repeats(body: BodyPhrase, before: Sequence[BodyPhrase]) -> bool:
    """Whether a delegation without a word of whose it is goes on from one before ("led the *inspection team*")."""
    if body.kind != "inspection-delegation" or not body.is_open or body.count or body.is_collective:
        return False
    body.is_bare = any(other.kind == body.kind for other in before)
    return body.is_bare


def means_owned(body: BodyPhrase, before: Sequence[BodyPhrase]) -> bool:
    """Whether "the Party Committee", with no word of whose it is, goes on from a company's, a hospital's or a bloc's just named."""
    if body.kind != "party-committee" or not body.is_open or body.function or body.is_collective or body.is_implied:
        return False
    last = next((other for other in reversed(before) if other.kind == body.kind), None)
    body.is_bare = last is not None and bool(last.owner or last.function)
    return body.is_bare
