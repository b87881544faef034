"""Figures: what a benchmark measured, beside its peer, and how they are shown."""

import gc
import json
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """One comparison. ``ratio`` is ours over the peer's; ``goal`` says in words what is aimed at."""

    name: str
    unit: str
    ours: float
    peer_name: str
    peer: float
    goal: str
    note: str = ""

    @property
    def ratio(self) -> float:
        """Ours over the peer's."""
        return self.ours / self.peer if self.peer else float("nan")


def cpu_seconds(work: Callable[[], object], *, runs: int = 3) -> float:
    """The median CPU seconds of this process for ``work``, after one run that does not count."""
    work()
    taken: list[float] = []
    for _ in range(runs):
        gc.collect()
        before = time.process_time()
        work()
        taken.append(time.process_time() - before)
    return statistics.median(taken)


def wall_seconds(work: Callable[[], object], *, runs: int) -> list[float]:
    """The wall seconds of each of ``runs`` calls, sorted."""
    taken: list[float] = []
    for _ in range(runs):
        before = time.perf_counter()
        work()
        taken.append(time.perf_counter() - before)
    return sorted(taken)


def show(figures: Sequence[Figure]) -> str:
    """The figures as a table and as JSON."""
    rows = [f"{'what':<52}{'ours':>12}{'peer':>12}{'ratio':>8}  goal"]
    for figure in figures:
        rows.append(f"{figure.name:<52}{figure.ours:>12,.2f}{figure.peer:>12,.2f}{figure.ratio:>8.2f}  {figure.goal}")
        rows.append(f"    {figure.unit}; peer: {figure.peer_name}{'; ' + figure.note if figure.note else ''}")
    return "\n".join([*rows, "", json.dumps([asdict(each) | {"ratio": round(each.ratio, 3)} for each in figures])])
