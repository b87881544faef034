"""Directives of an account: one kind and number is one directive, unless issuer, year or date part them."""

from collections.abc import Iterator, Sequence

from graph.records import Properties
from loaders.account_laws import known_id
from loaders.phrases import Analysis, DirectivePhrase, Phrase
from loaders.rules.discourse_dates import page_day
from ontology.folding import fold, slug
from ontology.gazetteer import place_of

_TITLE_LENGTH = 60


def _target(directive: DirectivePhrase) -> DirectivePhrase:
    return directive.antecedent if directive.antecedent is not None else directive


def _symbol(directive: DirectivePhrase) -> str | None:
    return fold(directive.symbol).replace("-", "/") if directive.symbol else None


def _year(directive: DirectivePhrase) -> str | None:
    return directive.year or (directive.date[:4] if directive.date and directive.date[0] != "-" else None)


def _agrees(one: DirectivePhrase, other: DirectivePhrase) -> bool:
    """Whether two phrases of one number can mean one directive: nothing that both state may differ."""
    pairs = ((_symbol(one), _symbol(other)), (_year(one), _year(other)), (one.date, other.date))
    if _symbol(one) and _symbol(one) == _symbol(other):
        return all(a is None or b is None or a == b for a, b in pairs[1:])
    return one.kind == other.kind and all(a is None or b is None or a == b for a, b in pairs)


def _groups(numbered: Sequence[DirectivePhrase]) -> list[list[DirectivePhrase]]:
    """Phrases of one number grouped into directives: the fullest first, each later one joining what it agrees with.

    Phrases that state the same are looked at once, however often a page repeats them.
    """
    alike: dict[tuple[str | None, ...], list[DirectivePhrase]] = {}
    for directive in numbered:
        alike.setdefault(_facets(directive), []).append(directive)
    groups: list[list[DirectivePhrase]] = []
    for stated in sorted(alike, key=lambda facets: -sum(value is not None for value in facets[1:])):
        first = alike[stated][0]
        home = next((group for group in groups if all(_agrees(first, other) for other in group)), None)
        if home is None:
            groups.append(home := [])
        home.append(first)
    return [[directive for first in group for directive in alike[_facets(first)]] for group in groups]


def _facets(directive: DirectivePhrase) -> tuple[str | None, ...]:
    """What tells one directive of a number from another."""
    return (directive.kind, _symbol(directive), _year(directive), directive.date)


def _identity(group: Sequence[DirectivePhrase], twins: int) -> str:
    """``conclusion-54``, and with the year or symbol behind it where the document names another of that kind and number."""
    first = group[0]
    base = f"{first.kind}-{first.number}"
    if twins == 1:
        return base
    part = next((value for directive in group if (value := _year(directive))), None) or slug(first.symbol or "")
    return f"{base}/{part}" if part else f"{base}@bare"


def _unnumbered(directive: DirectivePhrase, index: int, day: str | None) -> str:
    if known := known_id(directive, _year(directive), day):
        return known
    if directive.title:
        return f"{directive.kind}-{slug(directive.title)[:_TITLE_LENGTH].rstrip('-')}"
    if directive.is_self:
        return f"{directive.kind}@self"
    return f"{directive.kind}@{directive.date}" if directive.date else f"{directive.kind}@{index}"


def directive_ids(analysis: Analysis) -> Iterator[tuple[DirectivePhrase, str]]:
    """Every directive phrase that means one, with its entity's id."""
    phrases = [directive for sentence in analysis.sentences for directive in sentence.of(DirectivePhrase)]
    by_number: dict[str, list[DirectivePhrase]] = {}
    for directive in phrases:
        if directive.number and not directive.is_bare:
            by_number.setdefault(directive.number, []).append(directive)
    ids: dict[int, str] = {}
    for numbered in by_number.values():
        groups = _groups(numbered)
        for group in groups:
            twins = sum(1 for other in groups if other[0].kind == group[0].kind)
            ids |= {id(directive): _identity(group, twins) for directive in group}
    day = page_day(analysis)
    for index, directive in enumerate(phrases):
        if not directive.number and not directive.is_bare:
            ids[id(directive)] = _unnumbered(directive, index, day)
    for directive in phrases:
        if id(_target(directive)) in ids:
            yield directive, ids[id(_target(directive))]


def directive_attributes(phrases: Sequence[Phrase]) -> Properties:
    """Kind, number, symbol, year, date and title of a directive, from all its phrases."""
    directives = [_target(phrase) for phrase in phrases if isinstance(phrase, DirectivePhrase)]
    found: dict[str, str | int | float | bool | tuple[str, ...] | tuple[float, ...]] = {"kind": directives[0].kind}
    for name in ("number", "symbol", "year", "date", "title"):
        value = next((value for directive in directives if (value := getattr(directive, name))), None)
        if value and not (name == "date" and (value[0] == "-" or len(value) < 10)):
            found[name] = value
    if seat := next((directive.territory for directive in directives if directive.territory), None):
        found["territory"] = place_of(seat).name
    return found
