"""Facts without a store: what documents say, identities resolved over all of them, one JSON object a document.

The form::

    {"document": "001.txt",
     "entities":  [{"id", "type", "kind", "level", "territory", "number", "date", …, "mentions": [{"start", "end"}]}],
     "relations": [{"type", "source", "target", "post", "since", "until", "former", "rule", "confidence", "evidence": [{"start", "end"}]}]}

Offsets count code points of the document's text. An id means the same thing in every document of one call.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from graph.records import Entity, Span, Statement
from loaders.dossiers import Dossier
from loaders.integrate import local_ids
from loaders.resolve.blocks import dossier_profiles
from loaders.resolve.identity import resolve
from ontology.terms import Label


def facts_of(dossiers: Sequence[Dossier]) -> Iterator[dict[str, Any]]:
    """The facts of each document, in the order given."""
    identities = resolve(profile for dossier in dossiers for profile in dossier_profiles(dossier))
    for dossier in dossiers:
        yield _facts(dossier, local_ids(dossier.document.id, dossier.account, identities))


def _facts(dossier: Dossier, ids: Mapping[str, str]) -> dict[str, Any]:
    relations: dict[tuple[object, ...], dict[str, Any]] = {}
    for statement in dossier.account.statements:
        relation = _relation(statement, ids)
        key = tuple(value for name, value in relation.items() if name not in ("rule", "confidence", "evidence"))
        known = relations.setdefault(key, relation)
        if known is not relation:
            known["evidence"] = [*known["evidence"], *(span for span in relation["evidence"] if span not in known["evidence"])]
            known["confidence"] = max(known["confidence"], relation["confidence"])
    entities: dict[str, dict[str, Any]] = {}
    for entity in dossier.account.entities:
        row = _entity(entity, ids)
        known = entities.setdefault(row["id"], row)
        if known is not row:
            known["mentions"] = [*known["mentions"], *row["mentions"]]
    return {
        "document": dossier.document.name,
        "title": dossier.document.title,
        "entities": list(entities.values()),
        "relations": list(relations.values()),
    }


def _entity(entity: Entity, ids: Mapping[str, str]) -> dict[str, Any]:
    attributes = {key: ids.get(value, value) if isinstance(value, str) else value for key, value in entity.attributes.items()}
    return {
        **attributes,
        "id": ids[entity.id],
        "type": entity.label,
        "mentions": [_place(mention.span) for mention in entity.mentions if mention.is_name or entity.label == Label.PERSON],
    }


def _relation(statement: Statement, ids: Mapping[str, str]) -> dict[str, Any]:
    optional = {"post": statement.post, "since": statement.since, "until": statement.until, "former": statement.former or None}
    return {
        "type": statement.type,
        "source": ids[statement.source],
        "target": ids[statement.target],
        **{key: value for key, value in optional.items() if value is not None},
        "rule": statement.rule,
        "confidence": statement.confidence,
        "evidence": [_place(statement.span)],
    }


def _place(span: Span) -> dict[str, int]:
    return {"start": span.start, "end": span.end}
