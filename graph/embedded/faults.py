"""The embedded engine's errors, as errors of ours. Nothing of Java leaves this package."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from graph.embedded.jvm import Java
from graph.errors import GraphError, QueryLimitError, QueryRefusedError, StoreDamagedError, StoreUnavailableError

_WRITES = {"QueryNotIdempotentException"}
_REFUSED = {
    "CommandParsingException",
    "CommandSQLParsingException",
    "CommandSemanticException",
    "CommandParameterMissingException",
    "CommandExecutionException",
    "ArithmeticErrorException",
    "IllegalArgumentException",
    "ClassCastException",
    "NumberFormatException",
    "DateTimeException",
    "DateTimeParseException",
}
_LIMITS = {"TimeoutException", "OutOfMemoryError", "StackOverflowError"}
_FULL = ("no space left", "disk quota", "not enough space", "file too large", "read-only file system", "permission denied")


@contextmanager
def translate(engine: Java, folder: Path) -> Iterator[None]:
    """Errors of opening, reading and writing: ``StoreUnavailableError``, ``StoreDamagedError``."""
    try:
        yield
    except OSError as error:
        raise _unavailable(folder, error.strerror or str(error)) from error
    except engine.throwable as error:
        story = story_of(error)
        if any(sign in story.lower() for sign in _FULL):
            raise _unavailable(folder, story) from error
        if _class_of(error) in ("DatabaseIsClosedException", "LockException", "OutOfMemoryError"):
            raise _unavailable(folder, story) from error
        raise StoreDamagedError(
            f"The store {folder} could not do this: {story}",
            hint="Try again; should it stay so, load the documents into a new folder.",
            data={"folder": str(folder)},
        ) from error


@contextmanager
def translate_query(engine: Java, timeout: float) -> Iterator[None]:
    """Errors of a question: ``QueryRefusedError``, ``QueryLimitError``; others as ``GraphError``."""
    try:
        yield
    except engine.throwable as error:
        kinds = {_class_of(cause) for cause in _causes(error)}
        story = story_of(error)
        if kinds & _WRITES:
            raise QueryRefusedError("This text is not run: it would write.", hint="Questions only read.") from error
        if kinds & _LIMITS:
            raise limit_reached(timeout, kinds) from error
        if kinds & _REFUSED:
            raise QueryRefusedError(f"The engine does not run this text: {story}", hint="Correct the text or its parameters.") from error
        raise GraphError(f"The engine failed on this text: {story}", hint="Try a simpler text.") from error


def limit_reached(timeout: float, kinds: set[str]) -> QueryLimitError:
    """The error of a question that ran out of time or memory."""
    if kinds & {"OutOfMemoryError", "StackOverflowError"}:
        return QueryLimitError("The question ran out of memory.", hint="Ask for less, or raise REMIT_HEAP.", data={"limit": "memory"})
    hint = "Ask for less, or allow more time."
    return QueryLimitError(f"The question ran out of its {timeout:g} s.", hint=hint, data={"limit": "time", "timeout": timeout})


def story_of(error: object) -> str:
    """The innermost cause in one line."""
    told = [str(cause.getMessage() or _class_of(cause)) for cause in _causes(error)]
    return " ".join(told[-1].split())[:400] if told else str(error)


def _class_of(error: Any) -> str:
    return str(error.getClass().getSimpleName())


def _causes(error: Any) -> list[Any]:
    found = [error]
    while len(found) < 20 and (cause := found[-1].getCause()) is not None:
        found.append(cause)
    return found


def _unavailable(folder: Path, story: str) -> StoreUnavailableError:
    return StoreUnavailableError(
        f"The store {folder} cannot be used: {story.rstrip('.')}.",
        hint="Free some space, make the folder writable, or give another folder with --store.",
        data={"folder": str(folder)},
    )
