"""Whether the server and its store answer."""

from fastapi import APIRouter

from api.routers.given import Given
from api.routers.responses import failures
from api.schemas import HealthAnswer
from ontology.terms import BOOKKEEPING, BOOKKEEPING_RELATIONS

router = APIRouter(tags=["server"])

HIDDEN = frozenset((*BOOKKEEPING, *BOOKKEEPING_RELATIONS))
"""What the store holds for itself."""


@router.get("/health", summary="Whether the server and its store answer", responses=failures())
def health(services: Given) -> HealthAnswer:
    """``ok`` and what the store holds; a store that cannot be reached answers 503."""
    counts = {name: count for name, count in services.counts().items() if name not in HIDDEN}
    return HealthAnswer(status="ok", counts=counts)
