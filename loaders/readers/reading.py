"""What every reader returns, and how it says that it cannot read."""

from collections.abc import Mapping
from dataclasses import dataclass

from loaders.errors import UnreadableDocumentError


@dataclass(frozen=True, slots=True)
class Reading:
    """What a file says of itself: its ``text`` as found (not yet tidied) and what its metadata state.

    ``published`` is an ISO date or None; ``title``, ``source`` and ``url`` are empty where the file does not say.
    """

    text: str
    title: str = ""
    source: str = ""
    url: str = ""
    published: str | None = None


def unreadable(reason: str, message: str, hint: str = "", data: Mapping[str, object] | None = None) -> UnreadableDocumentError:
    """The error that sets a document aside: ``reason`` is one stable word for programs (``empty``), ``message`` the same for people."""
    return UnreadableDocumentError(message, hint=hint, data={"reason": reason, **(data or {})})
