"""Search by name, a thing, and its surroundings."""

from collections.abc import Mapping
from typing import Annotated, Any, cast

from fastapi import APIRouter, Path, Query

from api.routers.given import Given
from api.routers.responses import failures
from api.schemas import Edge, Node, Quotation, Result, SearchAnswer, Surroundings
from graph.records import Hit, Row
from ontology.terms import Label

router = APIRouter(prefix="/api", tags=["things"])

_HIDDEN = frozenset({"id", "label", "name", "search"})
"""What is said elsewhere in the answer, or only serves the store's index."""

_EDGE_OWN = frozenset({"id", "type", "source", "target", "evidence"})

ThingId = Annotated[str, Path(description="the thing's id; it may hold slashes", examples=["mass-mobilization-commission/nghe-an"])]


@router.get("/search", summary="Find things by name", responses=failures())
def search(
    services: Given,
    q: Annotated[
        str, Query(description="a name, with or without diacritics, Latin or Cyrillic", max_length=400, examples=["Dan van Nghe An"])
    ],
    label: Annotated[list[Label] | None, Query(description="only things of these labels")] = None,
    limit: Annotated[int, Query(ge=1, le=200, description="at most so many")] = 20,
) -> SearchAnswer:
    """Things whose names answer the words, best first; the last word may be a beginning."""
    words = q.strip()
    hits = services.search(words, tuple(label or ()), limit) if words else []
    return SearchAnswer(words=words, results=[_result(hit) for hit in hits])


@router.get("/entities/{id:path}/neighbours", summary="A thing's facts, each with its sentences", responses=failures(404))
def neighbours(
    services: Given,
    id: ThingId,
    limit: Annotated[int, Query(ge=1, le=2000, description="at most so many edges")] = 200,
) -> Surroundings:
    """The thing, the edges at it with the sentences that state them, and the things at their other ends."""
    around = services.neighbours(id, limit=limit)
    return Surroundings(
        centre=node_of(services.entity(id)),
        nodes=[node_of(node) for node in cast(list[Row], around["nodes"])],
        edges=[_edge(edge) for edge in cast(list[Row], around["edges"])],
        is_cut=bool(around.get("is_cut", False)),
    )


@router.get("/entities/{id:path}", summary="A thing", responses=failures(404))
def entity(services: Given, id: ThingId) -> Node:
    """The thing's label, its name and its properties."""
    return node_of(services.entity(id))


def node_of(row: Mapping[str, Any]) -> Node:
    """A node of an answer (``id``, ``label`` and properties in one mapping) as the HTTP edge shows it."""
    properties = {key: value for key, value in row.items() if key not in _HIDDEN}
    return Node(id=row["id"], label=row["label"], name=row.get("name") or row["id"], properties=properties)


def _result(hit: Hit) -> Result:
    node = node_of({**hit.node.properties, "id": hit.node.id, "label": hit.node.label})
    return Result(**node.model_dump(), score=hit.score, found=hit.name)


def _edge(edge: Mapping[str, Any]) -> Edge:
    return Edge(
        id=edge["id"],
        type=edge["type"],
        source=edge["source"],
        target=edge["target"],
        properties={key: value for key, value in edge.items() if key not in _EDGE_OWN},
        evidence=[Quotation.model_validate(each) for each in edge.get("evidence", ())],
    )
