"""The graph as JSON lines: ``{"node": …}`` for each node, then ``{"edge": …}`` for each edge, streamed."""

from collections.abc import Mapping
from typing import BinaryIO

import orjson

from graph.exports.soundness import sound
from graph.networks import SHOWN_LABELS, SHOWN_RELATIONS, shown, shown_of_edge
from graph.records import Value
from graph.store import Store


def write_jsonl(store: Store, stream: BinaryIO) -> None:
    """Write one JSON object a line, nodes by label and id, then edges by type and id; UTF-8. Raises what the store raises."""
    for label in SHOWN_LABELS:
        for node in store.scan_nodes([label]):
            stream.write(_line("node", {"id": node.id, "label": node.label, "properties": shown(node)}))
    for relation in SHOWN_RELATIONS:
        for edge in store.scan_edges([relation]):
            ends = {"id": edge.id, "type": edge.type, "source": edge.source, "target": edge.target}
            stream.write(_line("edge", {**ends, "properties": shown_of_edge(edge)}))


def _line(name: str, fields: Mapping[str, str | Mapping[str, Value]]) -> bytes:
    said = {key: _sound(each) if isinstance(each, str) else {k: _sound(v) for k, v in sorted(each.items())} for key, each in fields.items()}
    return orjson.dumps({name: said}) + b"\n"


def _sound(value: Value) -> object:
    if isinstance(value, str):
        return sound(value)
    return [_sound(each) for each in value] if isinstance(value, tuple | list) else value
