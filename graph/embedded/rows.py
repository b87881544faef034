"""Rows of the embedded engine as plain JSON values. Java hands over many rows in one piece of JSON text.

What JSON cannot carry (nodes, edges, paths, points in time, numbers that are none) comes beside the text and is converted here, once.
"""

from typing import Any

import orjson

from graph.cypher.times import spell_time
from graph.embedded.jvm import Java
from graph.records import Row

PIECE = 10_000
"""Rows that Java hands over at a time."""

_TAG = "\u0001"
_SPELT_TAG = '"\\u0001":'


def plain_rows(engine: Java, results: Any) -> list[dict[str, Any]]:
    """All rows of a result whose values JSON carries."""
    found: list[dict[str, Any]] = []
    while True:
        piece = orjson.loads(str(engine.rows.nextJsonBatch(results, PIECE)))
        found.extend(piece)
        if len(piece) < PIECE:
            return found


def typed_rows(engine: Java, results: Any, limit: int) -> list[Row]:
    """The first ``limit`` rows of any result, as plain JSON values."""
    found: list[Row] = []
    while len(found) < limit:
        piece, beside, is_drained = engine.typed_rows.nextRows(results, min(PIECE, limit - len(found)))
        text = str(piece)
        rows = orjson.loads(text)
        found.extend(_restored(row, beside) for row in rows) if _SPELT_TAG in text else found.extend(rows)
        if is_drained or not rows:
            break
    return found


def _restored(value: Any, beside: Any) -> Any:
    if isinstance(value, list):
        return [_restored(part, beside) for part in value]
    if not isinstance(value, dict):
        return value
    tagged = value.get(_TAG)
    if tagged is None:
        return {key: _restored(part, beside) for key, part in value.items()}
    kind, load = tagged
    if kind == "x":
        return plain(beside[load])
    if kind == "r":
        names, values = beside[load]
        return {str(name): plain(part) for name, part in zip(names, values, strict=True)}
    return {"n": float, "i": int, "s": list}.get(kind, spell_time)(load)


def plain(value: Any) -> Any:
    """One Java value as a plain JSON value."""
    if value is None or isinstance(value, bool):
        return value
    kind = str(value.getClass().getSimpleName()) if hasattr(value, "getClass") else type(value).__name__
    convert = _BY_KIND.get(kind)
    if convert is not None:
        return convert(value)
    if hasattr(value, "entrySet"):
        return {str(entry.getKey()): plain(entry.getValue()) for entry in value.entrySet()}
    if hasattr(value, "__iter__") and not isinstance(value, str):
        return [plain(part) for part in value]
    return spell_time(str(value)) if "Time" in kind else str(value)


def _number(value: Any) -> int | float | None:
    number = float(value)
    return number if number - number == 0 else None


def _node(vertex: Any) -> dict[str, Any]:
    return {**_properties(vertex), "id": str(vertex.get("id")), "label": str(vertex.getTypeName())}


def _edge(edge: Any) -> dict[str, Any]:
    ends = {"source": str(edge.getOutVertex().get("id")), "target": str(edge.getInVertex().get("id"))}
    return {**_properties(edge), "id": str(edge.get("id")), "type": str(edge.getTypeName()), **ends}


def _properties(record: Any) -> dict[str, Any]:
    held = orjson.loads(str(record.toJSON()))
    return {key: value for key, value in held.items() if not key.startswith("@")}


def _path(path: Any) -> dict[str, Any]:
    return {"nodes": [_node(vertex) for vertex in path.getVertices()], "edges": [_edge(edge) for edge in path.getEdges()]}


_BY_KIND: dict[str, Any] = {
    "String": str,
    "Boolean": bool,
    "Integer": int,
    "Long": int,
    "Short": int,
    "Byte": int,
    "Double": _number,
    "Float": _number,
    "BigDecimal": _number,
    "BigInteger": lambda value: int(str(value)),
    "ImmutableVertex": _node,
    "MutableVertex": _node,
    "ImmutableEdge": _edge,
    "ImmutableLightEdge": _edge,
    "MutableEdge": _edge,
    "MutableLightEdge": _edge,
    "TraversalPath": _path,
}
