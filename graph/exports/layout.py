"""Where the nodes of a picture stand: each connected part laid out by itself, the parts packed side by side, the largest first."""

from collections.abc import Iterable
from math import sqrt

import networkx as nx

Place = tuple[int, int]

_ROOM = 130  # pixels that a node and its name take, each way


def place_nodes(nodes: Iterable[str], pairs: Iterable[tuple[str, str]]) -> dict[str, Place]:
    """A place in pixels for each of ``nodes``, joined by ``pairs``; the same graph stands the same way every time."""
    outline: nx.Graph[str] = nx.Graph()
    outline.add_nodes_from(sorted(nodes))
    outline.add_edges_from(sorted({(min(pair), max(pair)) for pair in pairs if pair[0] != pair[1]}))
    parts = sorted((sorted(part) for part in nx.connected_components(outline)), key=lambda part: (-len(part), part[0]))
    width = sum(_side(part) ** 2 for part in parts) ** 0.5 * 1.3
    places: dict[str, Place] = {}
    left = top = height = 0.0
    for part in parts:
        side = _side(part)
        if left and left + side > width:
            left, top, height = 0.0, top + height, 0.0
        for node, (x, y) in _place_part(outline, part).items():
            places[node] = round(left + x * side), round(top + y * side)
        left, height = left + side, max(height, side)
    return places


def _side(part: list[str]) -> float:
    return _ROOM * (1 + 1.2 * sqrt(len(part) - 1))


def _place_part(outline: "nx.Graph[str]", part: list[str]) -> dict[str, tuple[float, float]]:
    """Places within a square of side 1, away from its rim."""
    if len(part) == 1:
        return {part[0]: (0.5, 0.5)}
    within: nx.Graph[str] = nx.Graph()
    within.add_nodes_from(part)
    within.add_edges_from(outline.subgraph(part).edges)
    found = nx.forceatlas2_layout(within, seed=1)
    lows = [min(float(at[axis]) for at in found.values()) for axis in (0, 1)]
    spread = max(max(float(at[axis]) for at in found.values()) - lows[axis] for axis in (0, 1)) or 1.0
    return {
        node: (0.1 + 0.8 * (float(at[0]) - lows[0]) / spread, 0.1 + 0.8 * (float(at[1]) - lows[1]) / spread) for node, at in found.items()
    }
