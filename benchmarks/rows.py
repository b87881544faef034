"""Ready rows for the load benchmarks: a graph of bodies, people and tenures of any size, seeded, without reading a document."""

import random
from collections.abc import Iterator, Sequence

from graph.records import Changes, Edge, Node

BATCH = 5_000


def graph(nodes: int, edges: int, *, seed: int = 11) -> tuple[list[Node], list[Edge]]:
    """``nodes`` bodies and people, half and half, and ``edges`` tenures between them, each with evidence."""
    draw = random.Random(seed)
    half = nodes // 2
    bodies = [
        Node(
            f"peoples-council/p{n}", "Organization", {"kind": "peoples-council", "name": f"People's Council {n}", "search": f"council {n}"}
        )
        for n in range(half)
    ]
    people = [Node(f"person/{n}", "Person", {"name": f"Person {n}", "search": f"person {n}"}) for n in range(nodes - half)]
    tenures = [
        Edge(
            f"e{n:07d}",
            "PRESIDES",
            people[draw.randrange(len(people))].id,
            bodies[draw.randrange(half)].id,
            {"post": "head", "confidence": 0.9, "basis": "stated", "evidence": (f"{n:020x}#char=0,80",), "rules": ("post.before-name",)},
        )
        for n in range(edges)
    ]
    return [*bodies, *people], tenures


def batches(nodes: Sequence[Node], edges: Sequence[Edge]) -> Iterator[Changes]:
    """The same rows as changes of ``BATCH`` records each, nodes first."""
    for start in range(0, len(nodes), BATCH):
        yield Changes(nodes=tuple(nodes[start : start + BATCH]))
    for start in range(0, len(edges), BATCH):
        yield Changes(edges=tuple(edges[start : start + BATCH]))
