"""Whether the server and its store answer."""

from fastapi import APIRouter

from api.routers.given import Given
from api.routers.responses import failures
from api.schemas import HealthAnswer

router = APIRouter(tags=["server"])


@router.get("/health", summary="Whether the server and its store answer", responses=failures())
def health(services: Given) -> HealthAnswer:
    """``ok`` and what the store holds; a store that cannot be reached answers 503."""
    return HealthAnswer(status="ok", counts=services.counts())
