"""Who may write: whoever shows the server's key, as ``Authorization: Bearer KEY`` or ``X-API-Key: KEY``."""

import hmac
from typing import Annotated

from fastapi import Depends, Request, Security
from fastapi.security import APIKeyHeader, HTTPAuthorizationCredentials, HTTPBearer

from api.routers.errors import KeyRefusedError, WritesClosedError
from api.routers.given import settings_of

_BEARER = HTTPBearer(auto_error=False, description="The server's key (REMIT_API_KEY).")
_HEADER = APIKeyHeader(name="X-API-Key", auto_error=False, description="The server's key (REMIT_API_KEY).")


def require_key(
    request: Request,
    bearer: Annotated[HTTPAuthorizationCredentials | None, Security(_BEARER)],
    header: Annotated[str | None, Security(_HEADER)],
) -> None:
    """Refuse the request unless it shows the key; raises ``WritesClosedError`` where the server has none, else ``KeyRefusedError``."""
    expected = settings_of(request).api_key
    if not expected:
        hint = "Set REMIT_API_KEY where the server runs and start it again; or load on that machine with the command: remit load PATH."
        raise WritesClosedError("This server takes no writes: it has no key.", hint=hint)
    shown = bearer.credentials if bearer else (header or "")
    if not shown:
        raise KeyRefusedError("Writing needs the server's key.", hint="Send the header Authorization: Bearer KEY.")
    # In constant time, so that the time of a refusal tells nothing of the key.
    if not hmac.compare_digest(shown.encode("latin-1"), expected.encode()):
        raise KeyRefusedError("This is not the server's key.", hint="Compare it with REMIT_API_KEY where the server runs.")


KEY = Depends(require_key)
