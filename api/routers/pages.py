"""The pages: the explorer at ``/`` and the reference of the endpoints at ``/docs``; neither asks another host for anything."""

from pathlib import Path

from fastapi import FastAPI
from fastapi.responses import FileResponse, HTMLResponse
from starlette.responses import Response
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

from api.routers.reference import reference_page

EXPLORER = Path(__file__).parent.parent / "explorer"

_FRESH = {"Cache-Control": "no-cache"}
"""Kept by browsers, but asked for again, so that a new version of the program is seen at once."""


class _Files(StaticFiles):
    """Files that browsers ask for again each time."""

    async def get_response(self, path: str, scope: Scope) -> Response:
        """The file at ``path``."""
        response = await super().get_response(path, scope)
        response.headers.update(_FRESH)
        return response


def add_pages(app: FastAPI) -> None:
    """Add the pages to ``app``."""

    @app.get("/", include_in_schema=False)
    def explorer() -> FileResponse:
        """The explorer."""
        return FileResponse(EXPLORER / "index.html", headers=_FRESH)

    @app.get("/docs", include_in_schema=False)
    def reference() -> HTMLResponse:
        """The reference of all endpoints, made from the OpenAPI document."""
        return HTMLResponse(reference_page(app.openapi()), headers=_FRESH)

    app.mount("/explorer", _Files(directory=EXPLORER), name="explorer")
