"""One shape for every failure, however it arises: ``{"error": {"code", "message", "hint", "data"}}``."""

import logging
import secrets
from collections.abc import Mapping

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

from api.routers.errors import InvalidRequestError, KeyRefusedError
from api.routers.headers import SECURITY_HEADERS
from ontology.errors import RemitError

_LOG = logging.getLogger(__name__)

_PLAIN = {
    400: ("bad-request", "The request cannot be understood.", "Compare it with /docs."),
    404: ("not-found", "There is nothing at {path}.", "/docs lists every address."),
    405: ("method-not-allowed", "{path} does not answer {method}.", "/docs says which methods each address answers."),
    413: ("upload-too-large", "The request is larger than the server takes.", "Send fewer files at a time."),
}


def failure(error: RemitError, *, headers: Mapping[str, str] | None = None) -> JSONResponse:
    """The answer that tells of ``error``, with its status."""
    if isinstance(error, KeyRefusedError):
        headers = {**(headers or {}), "WWW-Authenticate": 'Bearer realm="remit"'}
    body = {"code": error.code, "message": error.message, "hint": error.hint, "data": error.data}
    return JSONResponse({"error": body}, error.status, headers=dict(headers or {}))


def add_failure_handlers(app: FastAPI) -> None:
    """Let ``app`` answer every failure in the one shape."""
    app.add_exception_handler(RemitError, _answer_refusal)
    app.add_exception_handler(RequestValidationError, _answer_invalid)
    app.add_exception_handler(HTTPException, _answer_plain)
    app.add_exception_handler(Exception, _answer_unforeseen)


async def _answer_refusal(request: Request, error: Exception) -> JSONResponse:
    if not isinstance(error, RemitError):
        raise error
    if error.status >= 500:
        return failure(_logged(request, error))
    return failure(error)


def _logged(request: Request, error: RemitError) -> RemitError:
    """An error of the server's own: the log has all of it; the answer has its words, and the id under which the log has it."""
    incident = secrets.token_hex(6)
    _LOG.error("%s %s failed, incident %s", request.method, request.url.path, incident, exc_info=error)
    error.data["incident"] = incident
    return error


async def _answer_invalid(_request: Request, error: Exception) -> JSONResponse:
    if not isinstance(error, RequestValidationError):
        raise error
    fields = [{"where": ".".join(str(part) for part in each["loc"]), "message": each["msg"]} for each in error.errors()]
    told = "; ".join(f"{each['where']}: {each['message']}" for each in fields)
    return failure(InvalidRequestError(f"The request does not fit: {told}.", hint="Compare it with /docs.", data={"fields": fields}))


async def _answer_plain(request: Request, error: Exception) -> JSONResponse:
    if not isinstance(error, HTTPException):
        raise error
    code, message, hint = _PLAIN.get(error.status_code, ("http", "{path} cannot answer {method} so.", "Compare the request with /docs."))
    told = RemitError(message.format(path=request.url.path, method=request.method), hint=hint)
    told.status, told.code = error.status_code, code
    return failure(told, headers=error.headers)


async def _answer_unforeseen(request: Request, error: Exception) -> JSONResponse:
    """A fault of the program: the answer tells nothing of its inside. This handler stands outside all others, headers included."""
    incident = secrets.token_hex(6)
    _LOG.error("%s %s failed, incident %s", request.method, request.url.path, incident, exc_info=error)
    hint = "Try again; if it happens again, report the incident's id, under which the server's log has the details."
    told = RemitError("The program failed at something it did not foresee.", hint=hint, data={"incident": incident})
    # The server closes the connection after a fault; said aloud, so that no client sends its next request into the closing door.
    return failure(told, headers={**SECURITY_HEADERS, "Connection": "close"})
