"""What every reader returns."""

from dataclasses import dataclass


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
