"""What identity answers with: an id of the graph, where it was decided, and why in words a reader understands."""

from dataclasses import dataclass

from loaders.resolve.profiles import Profile

Place = tuple[str, str]
"""A document's id and a local id in it."""


@dataclass(frozen=True, slots=True)
class Identity:
    """The id of an entity in the graph, the block in which it was decided, and the reason in words."""

    id: str
    block: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Member:
    """An entity that was compared, the id that it has in the graph, and the reason in words."""

    profile: Profile
    identity: str
    reason: str = ""
