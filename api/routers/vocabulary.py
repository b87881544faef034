"""The ontology's words over HTTP: what labels, relations, kinds and posts are called."""

from typing import Any

from fastapi import APIRouter

from api.routers.responses import failures
from api.schemas import Vocabulary
from ontology.labels import all_labels

router = APIRouter(prefix="/api", tags=["things"])


@router.get("/vocabulary", summary="What every term is called, in four languages", responses=failures(), response_model=Vocabulary)
def vocabulary() -> Any:
    """Labels, relations (as said from either end), kinds, and the titles of posts by kind of body; vi, en, fr, ru."""
    return all_labels()
