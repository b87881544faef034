"""Dossiers: a document with all it says, and how the store keeps it whole: text, account and ids on one Document node."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import orjson

from graph.records import Account, Document, Entity, Mention, Node, Span, Statement
from ontology.terms import Label


@dataclass(frozen=True, slots=True)
class Dossier:
    """A document with what it says, the fingerprint of the grammar and lexicon that read it, and where it was loaded from."""

    document: Document
    account: Account
    fingerprint: str = ""
    origins: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Kept:
    """A dossier that the store keeps, and the graph's id of each of its entities."""

    dossier: Dossier
    ids: dict[str, str]


def document_node(dossier: Dossier, ids: Mapping[str, str]) -> Node:
    """The node that keeps a dossier; ``kept_in`` reads it back."""
    document = dossier.document
    optional = {"source": document.source, "url": document.url, "published": document.published or "", "title": document.title}
    return Node(
        document.id,
        Label.DOCUMENT,
        {
            "name": document.title or document.name,
            "file": document.name,
            "media_type": document.media_type,
            "languages": document.languages,
            "text": document.text,
            "account": encode_account(dossier.account),
            "resolved": orjson.dumps(dict(ids), option=orjson.OPT_SORT_KEYS).decode(),
            "fingerprint": dossier.fingerprint,
            **{key: value for key, value in optional.items() if value},
        },
    )


def kept_in(node: Node) -> Kept:
    """What a Document node keeps."""
    values = node.properties

    def word(key: str) -> str:
        return str(values.get(key, ""))

    languages = values.get("languages", ())
    document = Document(
        node.id,
        "",
        word("file"),
        word("text"),
        word("media_type"),
        word("title"),
        word("source"),
        word("url"),
        word("published") or None,
        tuple(languages) if isinstance(languages, tuple | list) else (),  # type: ignore[arg-type]
    )
    ids: dict[str, str] = orjson.loads(word("resolved"))
    return Kept(Dossier(document, decode_account(word("account")), word("fingerprint")), ids)


def encode_account(account: Account) -> str:
    """The account as JSON text; ``decode_account`` gives the same account back."""
    return orjson.dumps(
        {
            "entities": [
                [e.id, e.label, dict(e.attributes), [[m.span.start, m.span.end, m.language, m.is_name] for m in e.mentions]]
                for e in account.entities
            ],
            "statements": [_statement_row(statement) for statement in account.statements],
        },
        option=orjson.OPT_SORT_KEYS,
    ).decode()


_PLAIN = ("type", "source", "target", "rule", "confidence", "basis", "post", "since", "until", "former")


def _statement_row(statement: Statement) -> dict[str, Any]:
    row: dict[str, Any] = {name: value for name in _PLAIN if (value := getattr(statement, name)) is not None and value is not False}
    row["span"] = [statement.span.start, statement.span.end]
    if statement.trigger:
        row["trigger"] = [statement.trigger.start, statement.trigger.end]
    return row


def decode_account(text: str) -> Account:
    """The account that ``encode_account`` wrote."""
    data = orjson.loads(text)
    return Account(tuple(_entity(row) for row in data["entities"]), tuple(_statement(row) for row in data["statements"]))


def _entity(row: list[Any]) -> Entity:
    local, label, attributes, mentions = row
    values = {key: tuple(value) if isinstance(value, list) else value for key, value in attributes.items()}
    return Entity(local, label, values, tuple(Mention(Span(start, end), language, name) for start, end, language, name in mentions))


def _statement(row: Mapping[str, Any]) -> Statement:
    plain = {name: row[name] for name in _PLAIN if name in row}
    trigger = Span(*row["trigger"]) if "trigger" in row else None
    return Statement(span=Span(*row["span"]), trigger=trigger, **plain)
