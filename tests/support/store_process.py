"""A process of its own that uses a store, for tests that end it in the midst. Run as ``python -m tests.support.store_process``.

``write URL``: writes batch after batch and prints the number of each once ``write`` has returned.
``fill URL``: writes so until the system refuses files larger than a few megabytes, then prints the error's name and words.
``hold URL SERVER``: opens the store, announces SERVER where it is not ``-``, prints ``held`` and waits for its input to end.
"""

import os
import subprocess
import sys
from itertools import count
from pathlib import Path

from graph.errors import StoreUnavailableError
from graph.records import Changes, Edge, Node
from graph.registry import open_store

BATCH = 50
"""Nodes and edges that one write holds."""


def batch(number: int) -> Changes:
    """The changes that batch ``number`` writes: a ring of people."""
    people = tuple(Node(f"{number:06}-{part:02}", "Person", {"batch": number, "search": f"person {number}"}) for part in range(BATCH))
    edges = tuple(Edge(f"e-{person.id}", "SUCCEEDS", person.id, people[part - 1].id, {"n": part}) for part, person in enumerate(people))
    return Changes(nodes=people, edges=edges)


def start(*arguments: str) -> "subprocess.Popen[str]":
    """Start this module in another process; its output is read line by line."""
    command = [sys.executable, "-m", "tests.support.store_process", *arguments]
    root = Path(__file__).parents[2]
    surroundings = {**os.environ, "PYTHONPATH": str(root), "REMIT_HEAP": "256m"}
    return subprocess.Popen(command, cwd=root, env=surroundings, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def main() -> None:
    """What the command line asks for."""
    task, url, *more = sys.argv[1:]
    store = open_store(url)
    store.prepare()
    if task == "hold":
        if more[0] != "-":
            store.announce(more[0])
        print("held", flush=True)
        sys.stdin.read()
        store.close()
        return
    if task == "fill":
        _limit_files(Path(url))
    try:
        for number in count():
            store.write(batch(number))
            print(number, flush=True)
    except StoreUnavailableError as error:
        print(f"{type(error).__name__} {error}", file=sys.stdout if task == "fill" else sys.stderr, flush=True)
        os._exit(1)  # as a process that is killed: nothing is closed


def _limit_files(folder: Path) -> None:
    import resource

    largest = max(entry.stat().st_size for entry in folder.rglob("*") if entry.is_file())
    resource.setrlimit(resource.RLIMIT_FSIZE, (largest + 300_000, resource.RLIM_INFINITY))


if __name__ == "__main__":
    main()
