"""The slots of a body while it is being read: what its words have said so far."""

from dataclasses import dataclass, field
from typing import Any

from loaders.lexicon import Entry
from loaders.phrases import PlacePhrase

CITY = "city"
"""A city's level is only known with its name: a centrally run city is a province, any other a district."""

_TERRITORIAL = frozenset(
    {
        "party-committee",
        "peoples-committee",
        "peoples-council",
        "fatherland-front",
        "police",
        "court",
        "procuracy",
        "party-committee-city",
        "party-committee-district",
        "border-guard",
        "border-station",
        "women",
        "farmers",
        "youth",
        "veterans",
    }
)
_SELF_NAMED = frozenset(
    {"women", "farmers", "youth", "veterans", "trade-union", "police", "military-command", "border-guard", "court", "procuracy"}
)
"""Heads that name a body even where nothing qualifies them."""
_TERRITORIAL_FUNCTIONS = frozenset({"party", "people"})


@dataclass(slots=True)
class Slots:
    """A body under reading: tokens ``first`` to ``last``, its head or whole name, and what qualifies it.

    ``functions``: terms in the order they stand. ``owner``: the slots of the body it is part of. ``tail``: words of an open name
    (a company, a school). ``word``: the head's term inside a whole name. ``stop``: where the name itself ends, when its owner is told
    beside it. ``country``: the other country whose body it is. ``places``: of a plural head over a list.
    """

    first: int
    last: int
    entry: Entry | None = None
    head_at: int = 0
    functions: list[str] = field(default_factory=list)
    level: str | None = None
    territory: PlacePhrase | None = None
    owner: "Slots | None" = None
    count: str | None = None
    word: str = ""
    tail: str | None = None
    stop: int | None = None
    is_plural: bool = False
    is_collective: bool = False
    is_bare: bool = False
    is_national: bool = False
    country: str | None = None
    places: list[PlacePhrase] = field(default_factory=list)

    @property
    def head(self) -> str:
        """The term of its head or name."""
        return self.entry.term if self.entry else ""

    @property
    def head_end(self) -> int:
        """The place behind the head's words."""
        return self.head_at + (len(self.entry.words) if self.entry else 0)

    @property
    def is_name(self) -> bool:
        """Whether its head is a name that says the kind by itself."""
        return self.entry is not None and self.entry.category == "body.name"

    def feature(self, name: str) -> Any:
        """A feature of its head's lexicon entry."""
        return self.entry.features.get(name) if self.entry else None

    @property
    def is_territorial(self) -> bool:
        """Whether it is one of the bodies that every province, district and commune has."""
        return self.head in _TERRITORIAL or bool(_TERRITORIAL_FUNCTIONS & set(self.functions))

    @property
    def is_self_named(self) -> bool:
        """Whether its head names a body by itself."""
        return self.head in _SELF_NAMED

    @property
    def is_qualified(self) -> bool:
        """Whether anything but its head has been said."""
        return bool(self.functions or self.level or self.territory or self.owner or self.count or self.tail)
