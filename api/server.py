"""The server: the web application on a socket, from its start to its graceful end."""

import errno
import os
import re
import signal
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any

import uvicorn

from api.app import create_app
from api.errors import ServiceError
from api.routers.port import HttpSettings
from api.services import Services, open_services
from api.settings import Settings

_LOOPBACK = ("localhost", "127.0.0.1", "[::1]")
_LOOPBACK_ADDRESS = re.compile(r"127(\.\d{1,3}){3}")
_ALL_ADDRESSES = {"0.0.0.0": "127.0.0.1", "::": "::1"}  # noqa: S104 -- only told apart here: the default is loopback
_GRACE = 10
"""Seconds that answers under way are given when the server ends."""

_LOG: dict[str, Any] = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"plain": {"format": "%(asctime)s %(levelname)s %(name)s: %(message)s"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "plain", "stream": "ext://sys.stderr"}},
    "root": {"level": "WARNING", "handlers": ["stderr"]},
}


class PortTakenError(ServiceError):
    """Another program listens on the port; ``data`` holds ``port`` and ``free``, one that is free now."""

    status = 409
    code = "port-taken"


class ListenError(ServiceError):
    """The server cannot listen on this address; ``data`` holds ``host`` and ``port``."""

    status = 400
    code = "listen"


class AlreadyServedError(ServiceError):
    """Another server has the store already; ``data`` holds its ``url``."""

    status = 409
    code = "already-served"


def serve(settings: Settings, *, tell: Callable[[str], None]) -> None:
    """Serve the store of ``settings`` until a signal ends it (Ctrl-C, SIGTERM); ``tell`` is given the address once it listens.

    Raises ``PortTakenError``, ``ListenError``, ``AlreadyServedError``, and what ``open_services`` raises.
    """
    with _listening(settings.host, settings.port) as listener, _ended_by_signals():
        services = open_services(settings)
        if not isinstance(services, Services):
            raise AlreadyServedError(
                f"The store is served already, at {services.url}.", hint="Use that server, or end it first.", data={"url": services.url}
            )
        with services:
            url = address(settings.host, listener.getsockname()[1])
            app = create_app(services, http_settings(settings))
            services.store.announce(url)
            tell(url)
            _server(app).run(sockets=[listener])


def http_settings(settings: Settings) -> HttpSettings:
    """How the application behaves; on a loopback address it answers to loopback names only, on others to any."""
    is_loopback = settings.host in ("localhost", "::1") or _LOOPBACK_ADDRESS.fullmatch(settings.host) is not None
    hosts = tuple({*_LOOPBACK, address_host(settings.host)}) if is_loopback else ()
    return HttpSettings(settings.api_key.get_secret_value(), hosts, settings.upload_limit)


def address(host: str, port: int) -> str:
    """Where a browser on this machine finds a server that listens on ``host`` and ``port``."""
    return f"http://{address_host(_ALL_ADDRESSES.get(host, host))}:{port}"


def address_host(host: str) -> str:
    """A host as it stands in an address: ``::1`` → ``[::1]``."""
    return f"[{host}]" if ":" in host else host


def _server(app: Any) -> uvicorn.Server:
    config = uvicorn.Config(
        app,
        log_config=_LOG,
        access_log=False,
        lifespan="off",
        server_header=False,
        timeout_graceful_shutdown=_GRACE,
        ws="none",
    )
    return uvicorn.Server(config)


@contextmanager
def _listening(host: str, port: int) -> Iterator[socket.socket]:
    listener = _open(host, port)
    with listener:
        yield listener


def _open(host: str, port: int) -> socket.socket:
    listener = socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET)
    if os.name == "posix":  # elsewhere it would let two programs have one port
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
        # Before the store is opened: two servers that start at once must not both think that the port is theirs.
        listener.listen()
    except OSError as error:
        listener.close()
        if error.errno == errno.EADDRINUSE:
            raise _taken(host, port) from error
        data = {"host": host, "port": port}
        raise ListenError(
            f"The server cannot listen on {host}:{port}: {error}.", hint="Choose another --host or --port.", data=data
        ) from error
    return listener


def _taken(host: str, port: int) -> PortTakenError:
    with _open(host, 0) as other:
        free = other.getsockname()[1]
    return PortTakenError(f"Another program listens on port {port}.", hint=f"Try --port {free}.", data={"port": port, "free": free})


@contextmanager
def _ended_by_signals() -> Iterator[None]:
    """Let SIGTERM and Ctrl-C end the block in order, so that the store is given back: by itself SIGTERM would end the process at once."""

    def end(_number: int, _frame: FrameType | None) -> None:
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGTERM, end)
    try:
        yield
    except KeyboardInterrupt:
        return
    finally:
        signal.signal(signal.SIGTERM, before)
