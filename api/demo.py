"""The demonstration behind ``make demo``: the examples loaded, a question answered with its sentences, RDF and a picture written.

It is the program's own commands, one after the other, as a newcomer would type them.
"""

import sys
from collections.abc import Sequence
from pathlib import Path

from api.cli import run_command

ROOT = Path(__file__).parent.parent
QUESTION = "which directives does the Mass Mobilization Commission of Nghệ An implement?"
BODY = "mass-mobilization-commission/nghe-an"
FOLDER = Path("demo")


def commands(store: str) -> list[tuple[str, Sequence[str]]]:
    """What the demonstration does: a line that says so, and the command."""
    return [
        ("Load the example documents", ["load", str(ROOT / "examples"), "--store", store]),
        (f"Ask: {QUESTION}", ["query", "directives_of_body", "--param", f"body={BODY}", "--store", store]),
        ("Write the graph as RDF", ["export", "turtle", "--output", str(FOLDER / "graph.ttl"), "--store", store]),
        ("Draw it", ["export", "html", "--output", str(FOLDER / "graph.html"), "--store", store]),
    ]


def main() -> int:
    """Run the demonstration in the current folder; the exit status of the first command that fails, else 0."""
    FOLDER.mkdir(exist_ok=True)
    store = str(FOLDER / "store")
    for title, words in commands(store):
        print(f"\n▸ {title}\n  $ remit {' '.join(words)}\n", flush=True)  # noqa: T201 - a command of its own
        if status := run_command(words):
            return status
    print(GO_ON.format(store=store))
    return 0


GO_ON = """
▸ Go on
  open demo/graph.html                                     the picture, in any browser
  .venv/bin/remit serve --store {store}                 the explorer and the API on http://127.0.0.1:8000
  .venv/bin/remit query --store {store}                 every question that can be asked
  .venv/bin/remit load YOUR-FOLDER                         your own documents, into ./remit-data
"""


if __name__ == "__main__":
    sys.exit(main())
