"""What each term is called in Vietnamese, English, French and Russian, read from the generated ``labels.json`` when first asked for."""

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from ontology.errors import UnknownTermError

LANGUAGES = ("vi", "en", "fr", "ru")
FILE = Path(__file__).parent / "labels.json"

_HINT = "The terms stand in docs/reference/ontology.md."


@cache
def all_labels() -> Mapping[str, Any]:
    """Everything ``labels.json`` holds: ``labels``, ``relations``, ``attributes``, ``edge_attributes``, ``kinds``, ``post_titles``."""
    loaded: Mapping[str, Any] = json.loads(FILE.read_text(encoding="utf-8"))
    return loaded


@cache
def _by_term() -> Mapping[tuple[str, str], Mapping[str, str]]:
    """Labels by (enumeration, term)."""
    data = all_labels()
    found: dict[tuple[str, str], Mapping[str, str]] = {("Label", term): labels for term, labels in data["labels"].items()}
    found.update({("Relation", term): entry["label"] for term, entry in data["relations"].items()})
    found.update({(kinds, term): labels for kinds, terms in data["kinds"].items() for term, labels in terms.items()})
    return found


def _in(labels: Mapping[str, str], language: str) -> str:
    if language not in labels:
        raise UnknownTermError(f"There are no labels in {language!r}.", hint=f"Ask for one of: {', '.join(LANGUAGES)}.")
    return labels[language]


def label_of(term: str, language: str = "en", *, scheme: str = "") -> str:
    """What ``term`` is called in ``language``.

    A member of an enumeration of ``ontology.terms`` says by itself what it belongs to; for a plain string ``scheme`` (``Post``,
    ``Level`` …) settles words that stand in several enumerations, else the first that has it counts, labels and relations first.
    Raises ``UnknownTermError`` for a word that is no term.
    """
    known = _by_term()
    name = scheme or (type(term).__name__ if type(term) is not str else "")
    found = (labels for (group, each), labels in known.items() if each == term and name in ("", group))
    labels = next(found, None)
    if labels is None:
        raise UnknownTermError(
            f"{str(term)!r} is no term of {name or 'the ontology'}.", hint="The terms stand in docs/reference/ontology.md."
        )
    return _in(labels, language)


def inverse_label_of(relation: str, language: str = "en") -> str:
    """How ``relation`` is said from its object's side (``IMPLEMENTS`` → ``is implemented by``); raises ``UnknownTermError``."""
    entry = all_labels()["relations"].get(str(relation))
    if entry is None:
        raise UnknownTermError(f"{str(relation)!r} is no relation.", hint=_HINT)
    return _in(entry["inverse"], language)


def post_label(post: str, organization_kind: str | None, language: str = "en") -> str:
    """How ``post`` is called in a body of this kind: the head of a ``party-committee`` is ``Bí thư``, ``Secretary``.

    Where that kind has no title of its own for it, or is None, the post's own label. Raises ``UnknownTermError`` for unknown words.
    """
    if organization_kind is not None and organization_kind not in all_labels()["kinds"]["OrganizationKind"]:
        raise UnknownTermError(f"{organization_kind!r} is no kind of organization.", hint=_HINT)
    titles = all_labels()["post_titles"].get(str(post), {})
    if organization_kind is None or organization_kind not in titles:
        return label_of(post, language, scheme="Post")
    return _in(titles[str(organization_kind)], language)
