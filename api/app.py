"""The web application: what it is put together from, in the order in which a request passes through it.

::

    request ─► security headers ─► host check ─► compression ─► router ─► endpoint ─► services
                                                                   └─ a failure ─► one shape (routers/failures.py)
"""

from asyncio import Lock
from importlib.metadata import PackageNotFoundError, version

from fastapi import FastAPI
from starlette.middleware.gzip import GZipMiddleware

from api.routers import documents, entities, exports, health, pages, vocabulary
from api.routers.failures import add_failure_handlers
from api.routers.headers import SecurityHeaders
from api.routers.hosts import HostCheck
from api.routers.port import HttpSettings, Services
from api.routers.queries import query_routes

_ABOUT = "Organizations, people and directives as documents tell of them, with the sentence behind every edge."
_SMALLEST_COMPRESSED = 1024


def create_app(services: Services, settings: HttpSettings | None = None) -> FastAPI:
    """The application that answers with ``services``; the catalogue's endpoints are those that it has now."""
    chosen = settings or HttpSettings()
    app = FastAPI(
        title="Remit",
        summary=_ABOUT,
        version=_version(),
        docs_url=None,
        redoc_url=None,
        openapi_url="/openapi.json",
    )
    app.state.services = services
    app.state.settings = chosen
    app.state.writing = Lock()
    app.include_router(query_routes(services.catalogue))
    for room in (entities, documents, exports, vocabulary, health):
        app.include_router(room.router)
    pages.add_pages(app)
    add_failure_handlers(app)
    # The last one added is the first one that a request meets.
    app.add_middleware(GZipMiddleware, minimum_size=_SMALLEST_COMPRESSED)
    app.add_middleware(HostCheck, hosts=chosen.hosts)
    app.add_middleware(SecurityHeaders)
    return app


def _version() -> str:
    try:
        return version("remit")
    except PackageNotFoundError:
        return "0"
