"""``serving``: an application behind a real server on a free port of this machine, in a thread, for the time of a block."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Thread
from types import TracebackType
from typing import Self

import uvicorn
from starlette.types import ASGIApp


class _Server(uvicorn.Server):
    """A server that says by an event when it listens, and leaves the signals of the process alone."""

    def install_signal_handlers(self) -> None:
        """Nothing: a test run has its own."""


class RunningServer:
    """A server that runs until ``stop``; ``url`` is its address."""

    def __init__(self, app: ASGIApp) -> None:
        self._socket = socket.socket()
        self._socket.bind(("127.0.0.1", 0))
        self.port: int = self._socket.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        self._server = _Server(uvicorn.Config(app, log_config=None, lifespan="off", timeout_graceful_shutdown=1))
        self._thread = Thread(target=self._server.run, kwargs={"sockets": [self._socket]}, daemon=True)

    def __enter__(self) -> Self:
        self._socket.listen()
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.stop()

    def stop(self) -> None:
        """End the server; a second time does nothing."""
        self._server.should_exit = True
        self._thread.join()
        self._socket.close()


@contextmanager
def serving(app: ASGIApp) -> Iterator[RunningServer]:
    """``app`` on a free port, until the block ends."""
    with RunningServer(app) as server:
        yield server
