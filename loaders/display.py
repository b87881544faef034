"""How a node is shown and found: its display name, and the folded words that a search by name looks through.

Documents name one thing in many ways, so what is shown is composed from what is known: a body by its kind and territory, a directive by
its kind, number and day; a person, a place, a programme by the best spelling met (Vietnamese with its diacritics before all others).
"""

from collections.abc import Mapping
from functools import cache

from graph.records import Value
from loaders.morphology import is_cyrillic
from ontology.errors import UnknownTermError
from ontology.folding import fold, is_marked
from ontology.labels import LANGUAGES, label_of
from ontology.terms import Label

_SCHEMES = {Label.ORGANIZATION: "OrganizationKind", Label.DIRECTIVE: "DirectiveKind", Label.EVENT: "EventKind", Label.PLACE: "PlaceKind"}
_SPELLED_KINDS = frozenset(
    [
        "association",
        "newspaper",
        "school",
        "hospital",
        "enterprise",
        "cooperative",
        "religious-body",
        "foreign-body",
        "other",
        "state-agency",
        "army",
        "steering-committee",
        "inspection-delegation",
        "court",
        "procuracy",
    ]
)
"""Kinds of which a territory holds many: their own names say more than the kind."""


def display_name(node: str, label: str, properties: Mapping[str, Value]) -> str:
    """The name to show for a node, in English terms and Vietnamese names."""
    spelled = _spellings(properties)
    if label == Label.ORGANIZATION:
        return _organization(node, properties, spelled)
    if label == Label.DIRECTIVE:
        return _directive(properties, spelled)
    if label == Label.EVENT:
        return _event(node, properties)
    if label == Label.PLACE and isinstance(properties.get("name"), str):
        return str(properties["name"])
    return best_spelling(spelled) or node.rpartition("/")[2].replace("-", " ").title()


def best_spelling(spelled: list[tuple[str, str]]) -> str:
    """The spelling to show, of (language, words) with the commonest first: Vietnamese with diacritics, then Latin, then Cyrillic."""
    ranked = sorted(spelled, key=lambda each: (is_cyrillic(each[1]), not is_marked(each[1]), each[1].isupper()))
    return ranked[0][1] if ranked else ""


def _spellings(properties: Mapping[str, Value]) -> list[tuple[str, str]]:
    names = properties.get("names", ())
    return [(language, words) for name in (names if isinstance(names, tuple) else ()) for language, _, words in [str(name).partition(":")]]


@cache
def _label(scheme: str, term: str, language: str) -> str:
    try:
        return label_of(term, language, scheme=scheme)
    except UnknownTermError:
        return term.replace("-", " ")


def _kind(label: Label, properties: Mapping[str, Value], language: str = "en") -> str:
    kind = str(properties.get("kind", ""))
    return _label(_SCHEMES[label], kind, language) if kind else label.value


def _organization(node: str, properties: Mapping[str, Value], spelled: list[tuple[str, str]]) -> str:
    kind = str(properties.get("kind", ""))
    head = node.partition("/")[0].partition("@")[0]
    if kind in _SPELLED_KINDS and spelled:
        name = best_spelling(spelled)
    elif head == kind or not head:
        name = _kind(Label.ORGANIZATION, properties)
    else:
        name = head.replace("-", " ").capitalize()
    territory = str(properties.get("territory", ""))
    place = territory if territory and fold(territory) not in fold(name) else ""
    open_note = "province not stated" if "@" in node and not territory else ""
    note = ", ".join(part for part in (place, open_note) if part)
    return f"{name} ({note})" if note else name


def _directive(properties: Mapping[str, Value], spelled: list[tuple[str, str]]) -> str:
    number, symbol = properties.get("number"), properties.get("symbol")
    if number is None:
        return str(properties.get("title") or best_spelling(spelled) or _kind(Label.DIRECTIVE, properties))
    year = properties.get("year")
    middle = f"/{year}" if year and symbol and "/" not in str(symbol) else ""
    identifier = f"{number}{middle}{'/' if middle else '-'}{symbol}" if symbol else str(number)
    date = f" ({properties['date']})" if properties.get("date") else ""
    return f"{_kind(Label.DIRECTIVE, properties)} {identifier}{date}"


def _event(node: str, properties: Mapping[str, Value]) -> str:
    organizer = node.split("/", 2)[2].replace("/", ", ").replace("-", " ") if node.count("/") > 1 else ""
    parts = [_kind(Label.EVENT, properties), str(properties.get("date", "")), organizer]
    return ", ".join(part for part in parts if part)


def search_words(node: str, label: str, properties: Mapping[str, Value]) -> str:
    """What a search by name finds the node by, folded: its spellings, its name, its kind's names with its territory or number."""
    found = [words for _, words in _spellings(properties)]
    found.append(str(properties.get("name", "")))
    if label in _SCHEMES and properties.get("kind"):
        own = str(properties.get("territory", "")) if label == Label.ORGANIZATION else str(properties.get("number", ""))
        found.extend(f"{_kind(Label(label), properties, language)} {own}" for language in LANGUAGES)
    if properties.get("number") and properties.get("symbol"):
        found.append(f"{properties['number']}-{properties['symbol']}")
    found.append(node.replace("/", " ").replace("-", " ").partition("@")[0])
    return " | ".join(dict.fromkeys(folded for words in found if (folded := " ".join(fold(words).split()))))
