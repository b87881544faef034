"""What identity answers with: an id of the graph, where it was decided, and why in words a reader understands."""

from dataclasses import dataclass

Place = tuple[str, str]
"""A document's id and a local id in it."""


@dataclass(frozen=True, slots=True)
class Identity:
    """The id of an entity in the graph, the block in which it was decided, and the reason in words."""

    id: str
    block: str
    reason: str = ""
