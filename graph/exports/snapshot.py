"""One HTML page with a picture of the graph, to look at and to mail: it needs no network and calls nowhere.

pyvis holds the picture's data and brings vis-network; the page is our own, because that of pyvis fetches from elsewhere and prints
texts unescaped. Positions are computed here, the physics stays off. What documents say is text on the page, never markup.
"""

import hashlib
import json
from base64 import b64encode
from collections import Counter
from collections.abc import Mapping
from html import escape
from importlib.resources import files
from string import Template
from typing import Any, BinaryIO

from pyvis.network import Network

from graph.evidence import Quotations, evidence_of
from graph.exports.layout import place_nodes
from graph.exports.soundness import sound
from graph.networks import SHOWN_LABELS, SHOWN_RELATIONS
from graph.records import Edge, Node
from graph.store import Store
from ontology.labels import label_of
from ontology.terms import Label, Relation

MOST_NODES = 1000
"""How many nodes a picture can hold and still be looked at."""

_COLOURS: Mapping[str, str] = {
    Label.ORGANIZATION: "#2f6fab",
    Label.PERSON: "#b3541e",
    Label.DIRECTIVE: "#2e7d4f",
    Label.EVENT: "#7a4fa3",
    Label.PLACE: "#8a7a1f",
    Label.PROGRAMME: "#a33b62",
}
_QUOTED = 400  # characters of a quotation that a tooltip shows
_LIBRARY = "lib/vis-9.1.2"


def write_html(store: Store, stream: BinaryIO) -> None:
    """Write the page; of a larger graph the ``MOST_NODES`` nodes with most relations, and it says so. Raises what the store raises."""
    edges = [edge for relation in SHOWN_RELATIONS if relation != Relation.MENTIONS for edge in store.scan_edges([relation])]
    chosen, total = _choose(store, edges)
    between = [edge for edge in edges if edge.source in chosen and edge.target in chosen]
    network = Network(directed=True, cdn_resources="in_line")
    network.nodes = _node_data(chosen, between)  # given whole: adding one by one is quadratic and drops parallel edges
    network.edges = _edge_data(store, between)
    stream.write(_page(network, total).encode())


def _choose(store: Store, edges: list[Edge]) -> tuple[dict[str, Node], int]:
    """The nodes to show, by id, and how many there are in all."""
    degrees: dict[str, int] = {}
    for edge in edges:
        for end in (edge.source, edge.target):
            degrees[end] = degrees.get(end, 0) + 1
    labels = [label for label in SHOWN_LABELS if label != Label.DOCUMENT]
    ranked: list[tuple[int, str]] = []
    for node in store.scan_nodes(labels):
        ranked.append((-degrees.get(node.id, 0), node.id))
    ranked.sort()
    shown = store.nodes(identifier for _, identifier in ranked[:MOST_NODES])
    return {identifier: shown[identifier] for identifier in sorted(shown)}, len(ranked)


def _node_data(nodes: Mapping[str, Node], edges: list[Edge]) -> list[dict[str, Any]]:
    places = place_nodes(nodes, ((edge.source, edge.target) for edge in edges))
    return [
        {
            "id": identifier,
            "label": sound(str(node.properties.get("name", identifier))),
            "title": sound(f"{label_of(node.label, scheme='Label')}: {node.properties.get('name', identifier)}\n{identifier}"),
            "color": _COLOURS[node.label],
            "x": places[identifier][0],
            "y": places[identifier][1],
        }
        for identifier, node in nodes.items()
    ]


def _edge_data(store: Store, edges: list[Edge]) -> list[dict[str, Any]]:
    quotations = Quotations(store)
    parallel: Counter[tuple[str, str]] = Counter()
    data = []
    for edge in edges:
        evidence = evidence_of(edge)[:1]
        quotes = quotations.quote(evidence)
        quoted = "".join(f"\n“{quotes[each][:_QUOTED]}”" for each in evidence if each in quotes)
        said = label_of(edge.type, scheme="Relation")
        ends = {"id": edge.id, "from": edge.source, "to": edge.target, "arrows": "to", "label": said, "title": sound(said + quoted)}
        bend = parallel[edge.source, edge.target] * 0.2 + 0.1
        parallel[edge.source, edge.target] += 1
        data.append({**ends, "smooth": {"enabled": True, "type": "curvedCW", "roundness": round(bend, 1)}})
    return data


def _library(name: str) -> str:
    text = files("pyvis").joinpath(f"{_LIBRARY}/{name}").read_text(encoding="utf-8")
    return text.partition("//# sourceMappingURL=")[0]  # a browser's tools would go and fetch it


def _own(name: str) -> str:
    return files("graph.exports").joinpath(name).read_text(encoding="utf-8")


def _inline_json(data: object) -> str:
    """JSON that no text in it can end the script element of."""
    return json.dumps(data, ensure_ascii=False).translate({ord(char): f"\\u{ord(char):04x}" for char in "<>&\u2028\u2029"})


def _page(network: Network, total: int) -> str:
    library, picture = _library("vis-network.min.js"), _own("snapshot.js")
    hashes = " ".join(f"'sha256-{b64encode(hashlib.sha256(each.encode()).digest()).decode()}'" for each in (library, picture))
    count = len(network.nodes)
    note = f"{count} things, {len(network.edges)} relations."
    if count < total:
        note = f"The {count} things with most relations of {total} in all, {len(network.edges)} relations between them."
    data = {"nodes": sorted(network.nodes, key=lambda each: each["id"]), "edges": network.edges}
    return Template(_own("snapshot.html")).substitute(
        csp=f"default-src 'none'; script-src {hashes}; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'",
        note=escape(note),
        legend=_legend(),
        style=_library("vis-network.css"),
        data=_inline_json(data),
        library=library,
        picture=picture,
    )


def _legend() -> str:
    return "".join(
        f'<li><span style="background:{colour}"></span>{escape(label_of(name, scheme="Label"))}</li>' for name, colour in _COLOURS.items()
    )
