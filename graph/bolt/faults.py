"""The Neo4j driver's errors, as errors of ours. Nothing of the driver leaves this package."""

from collections.abc import Iterator
from contextlib import contextmanager

from neo4j.exceptions import AuthError, ClientError, ConfigurationError, DriverError, Neo4jError, ServiceUnavailable, TransientError

from graph.errors import GraphError, QueryLimitError, QueryRefusedError, StoreDamagedError, StoreUnavailableError

_TIME = ("TransactionTimedOut", "LockClientStopped")
_MEMORY = ("MemoryPoolOutOfMemory", "TransactionMemoryLimit", "OutOfMemory", "StackOverflow")


@contextmanager
def translate(url: str) -> Iterator[None]:
    """Errors of connecting, reading and writing: ``StoreUnavailableError``, ``StoreDamagedError``."""
    try:
        yield
    except AuthError as error:
        raise StoreUnavailableError(
            f"The server at {url} does not accept this user and password.",
            hint="Set REMIT_NEO4J_USER and REMIT_NEO4J_PASSWORD.",
            data={"url": url},
        ) from error
    except (ConfigurationError, ValueError) as error:
        raise StoreUnavailableError(
            f"The address {url} is not usable: {error}", hint="Write it as bolt://HOST:7687.", data={"url": url}
        ) from error
    except (DriverError, OSError, TransientError) as error:
        raise unreachable(url, error) from error
    except Neo4jError as error:
        raise StoreDamagedError(
            f"The server at {url} could not do this: {_story(error)}", hint="Look into the server's log.", data={"url": url}
        ) from error


@contextmanager
def translate_query(url: str, timeout: float) -> Iterator[None]:
    """Errors of a question: ``QueryRefusedError``, ``QueryLimitError``, ``StoreUnavailableError``; others as ``GraphError``."""
    try:
        yield
    except AuthError:
        raise
    except Neo4jError as error:
        code = error.code or ""
        if any(sign in code for sign in _MEMORY):
            raise QueryLimitError("The question ran out of memory.", hint="Ask for less.", data={"limit": "memory"}) from error
        if any(sign in code for sign in _TIME):
            hint = "Ask for less, or allow more time."
            data = {"limit": "time", "timeout": timeout}
            raise QueryLimitError(f"The question ran out of its {timeout:g} s.", hint=hint, data=data) from error
        if isinstance(error, ClientError):
            hint = "Correct the text or its parameters."
            raise QueryRefusedError(f"The engine does not run this text: {_story(error)}", hint=hint) from error
        if isinstance(error, TransientError):
            raise unreachable(url, error) from error
        raise GraphError(f"The engine failed on this text: {_story(error)}", hint="Try a simpler text.") from error
    except (ServiceUnavailable, DriverError, OSError) as error:
        raise unreachable(url, error) from error


def unreachable(url: str, error: Exception) -> StoreUnavailableError:
    """The error of a server that is down, or ends while it is spoken to."""
    return StoreUnavailableError(
        f"The Neo4j server at {url} cannot be reached: {_story(error)}",
        hint="Start the server, or give another address with --store.",
        data={"url": url},
    )


def _story(error: Exception) -> str:
    told = error.message if isinstance(error, Neo4jError) and error.message else str(error)
    return " ".join(told.split())[:400]
