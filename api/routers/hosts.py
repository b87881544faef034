"""The check of the name by which the server is addressed."""

import re
from collections.abc import Sequence

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from api.routers.errors import WrongHostError
from api.routers.failures import failure

_PORT = re.compile(r":\d*$")


class HostCheck:
    """Refuses requests that address the server by another name than ``hosts`` (any name, when empty).

    A page of another origin can bind its own name to this machine's address and then read answers as its own ("DNS rebinding");
    the name in the ``Host`` header gives it away.
    """

    def __init__(self, app: ASGIApp, hosts: Sequence[str]) -> None:
        self._app = app
        self._hosts = frozenset(host.lower() for host in hosts)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] == "http" and self._hosts:
            host = host_name(Headers(scope=scope).get("host", ""))
            if host not in self._hosts:
                await _refuse(host, scope, receive, send)
                return
        await self._app(scope, receive, send)


def host_name(header: str) -> str:
    """The name in a ``Host`` header, without the port: ``localhost:8000`` → ``localhost``, ``[::1]:8000`` → ``[::1]``."""
    return _PORT.sub("", header.strip().lower())


async def _refuse(host: str, scope: Scope, receive: Receive, send: Send) -> None:
    error = WrongHostError(
        f"This server is not called {host}." if host else "The request does not say which server it is for.",
        hint="Open it by the address that it printed at its start; a proxy in front of it must ask for localhost.",
    )
    await failure(error)(scope, receive, send)
