"""Groups of profiles that grow together, and the choice among groups by what most documents mean."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from loaders.resolve.identities import Place

Decided = dict[Place, tuple[str, str]]
"""For each entity its id in the graph, and why."""


class Union:
    """Groups that grow together."""

    def __init__(self, size: int) -> None:
        self._parent = list(range(size))
        self._seen: dict[str, int] = {}

    def find(self, item: int) -> int:
        """The item that stands for an item's group."""
        while self._parent[item] != item:
            item = self._parent[item]
        return item

    def join(self, one: int, other: int) -> None:
        """Make two items' groups one."""
        one, other = sorted((self.find(one), self.find(other)))
        self._parent[other] = one

    def join_by(self, item: int, marks: Iterable[str]) -> None:
        """Join an item to those that bore one of its marks."""
        for mark in marks:
            self.join(item, self._seen.setdefault(mark, item))

    def groups(self) -> list[list[int]]:
        """The groups, each by its items in their order."""
        by_root: dict[int, list[int]] = defaultdict(list)
        for item in range(len(self._parent)):
            by_root[self.find(item)].append(item)
        return list(by_root.values())


def predominant(weights: Sequence[int]) -> int | None:
    """The place of the weight that is larger than all others together, or None."""
    best = max(range(len(weights)), key=lambda index: weights[index], default=None)
    return best if best is not None and 2 * weights[best] > sum(weights) else None
