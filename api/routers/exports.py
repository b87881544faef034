"""Exports over HTTP: the whole graph, sent while it is written."""

from typing import Annotated

from fastapi import APIRouter, Path
from fastapi.responses import StreamingResponse

from api.routers.given import Given
from api.routers.pipe import pieces_of
from api.routers.responses import failures
from graph.exports import FORMATS, format_of

router = APIRouter(prefix="/api/export", tags=["export"])

_CONTENT = {each.media_type.partition(";")[0]: {"schema": {"type": "string", "format": "binary"}} for each in FORMATS.values()}
_ABOUT = "; ".join(f"`{each.name}`: {each.about}" for each in FORMATS.values())


@router.get(
    "/{format}",
    summary="The whole graph, as a file",
    description=f"Formats: {_ABOUT}",
    response_class=StreamingResponse,
    responses={**failures(404), 200: {"content": _CONTENT, "description": "The file"}},
)
def export(services: Given, format: Annotated[str, Path(description="a format's name", examples=["turtle"])]) -> StreamingResponse:
    """The graph in a format, as a file to save."""
    chosen = format_of(format)
    pieces = pieces_of(lambda stream: services.export(chosen.name, stream))
    headers = {"Content-Disposition": f'attachment; filename="remit.{chosen.suffix}"'}
    return StreamingResponse(pieces, media_type=chosen.media_type, headers=headers)
