"""``python -m benchmarks [NAME …]``: all benchmarks, or those named; a table and JSON on standard output."""

import importlib
import sys

from benchmarks.figures import Figure, show

NAMES = ("extraction", "embedded_load", "bolt_load", "http_query")


def main(names: list[str]) -> int:
    """Run the named benchmarks (all when none is named) and show their figures."""
    if unknown := [name for name in names if name not in NAMES]:
        sys.stderr.write(f"There is no benchmark {', '.join(unknown)}; there are {', '.join(NAMES)}.\n")
        return 2
    figures: list[Figure] = []
    for name in names or NAMES:
        sys.stderr.write(f"{name} …\n")
        figures.extend(importlib.import_module(f"benchmarks.{name}").run())
    print(show(figures))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
