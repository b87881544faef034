"""How an account is kept in the store: with its document, whole, as compact JSON."""

from collections.abc import Mapping
from typing import Any

import orjson

from graph.records import Account, Entity, Mention, Span, Statement


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
