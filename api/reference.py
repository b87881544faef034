"""The references of the questions and of the commands, written from the catalogue and the command line themselves.

``python -m api.reference`` writes ``docs/reference/queries.md`` and ``docs/reference/commands.md``; with ``--check`` it writes nothing and
fails where they are not what it would write.
"""

import sys
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

import typer
from typer.testing import CliRunner

from api.cli import app
from api.services import BUILT_IN
from api.settings import Settings
from graph.query import Query
from queries.catalog import FOLDER, Catalogue
from queries.parameters import example

DOCS = Path(__file__).parent.parent / "docs" / "reference"
_MADE = "<!-- Written by `python -m api.reference`: do not edit. -->"
_QUERIES = """Each question is a file in `queries/<topic>/`, a command (`remit query NAME --PARAMETER VALUE`) and an address
(`/api/queries/NAME?PARAMETER=VALUE`). Where a parameter takes a thing, its id does, or a name that only it bears. A date may be a year
or a month. Evidence comes as quotations: the sentence, its document, and its place there in code points.

Your own questions: put `.cypher` files with the same header into a folder and name it in `REMIT_QUERIES`."""


def references() -> dict[str, str]:
    """The pages by file name."""
    return {"queries.md": "\n".join(_queries()), "commands.md": "\n".join(_commands())}


def _queries() -> Iterator[str]:
    yield from ("# Questions", "", _MADE, "", _QUERIES, "")
    catalogue = sorted(Catalogue([FOLDER], built_in=BUILT_IN), key=lambda query: (query.topic, query.name))
    for topic, queries in groupby(catalogue, key=lambda query: query.topic):
        yield from (f"## {topic.capitalize()}", "")
        for query in queries:
            yield from _query(query)


def _query(query: Query) -> Iterator[str]:
    yield from (f"### `{query.name}`", "", query.question, "")
    asked = " ".join(f"--{each.name} {_quoted(example(each))}" for each in query.parameters if each.is_required)
    yield from ("```", f"remit query {query.name} {asked}".rstrip(), "```", "")
    if query.parameters:
        yield from ("| parameter | type | default | |", "|---|---|---|---|")
        for each in query.parameters:
            kind = f"{each.type}: {each.label}" if each.label else each.type
            yield f"| `{each.name}` | {kind} | {'needed' if each.is_required else _default(each.default)} | {each.about} |"
        yield ""
    yield from ("| column | type | |", "|---|---|---|")
    yield from (f"| `{each.name}` | {each.type} | {each.about} |" for each in query.columns)
    yield ""


def _quoted(value: str) -> str:
    first = value.partition(",")[0]
    return f'"{first}"' if " " in first and not first.startswith('"') else first


def _default(value: object) -> str:
    return "–" if value is None else f"`{str(value).lower()}`"


def _commands() -> Iterator[str]:
    yield from ("# Commands", "", _MADE, "", *_help())
    for command in app.registered_commands:
        name = command.name or (command.callback.__name__ if command.callback else "")
        yield from (f"## `remit {name}`", "", *_help(name))
    yield from ("Exit codes: 0 done, also where single documents were set aside; 1 an error, or every document set aside;")
    yield from ("2 the command was not understood.", "", "## Settings", "", "| variable | default | |", "|---|---|---|")
    for name, field in Settings.model_fields.items():
        is_secret = "SecretStr" in str(field.annotation)
        default = "–" if is_secret or field.default is None else f"`{field.default}`"
        yield f"| `REMIT_{name.upper()}` | {default} | {field.description} |"
    yield ""


def _help(*command: str) -> Iterator[str]:
    """What a command says of itself."""
    told = CliRunner().invoke(app, [*command, "--help"], prog_name="remit", env={"COLUMNS": "80"}).stdout
    yield from ("```", *told.strip().splitlines(), "```", "")


def main(words: list[str]) -> int:
    """Write the pages, or with ``--check`` say which are stale; returns the exit code."""
    stale = []
    for name, text in references().items():
        path = DOCS / name
        if path.is_file() and path.read_text(encoding="utf-8") == text:
            continue
        stale.append(name)
        if "--check" not in words:
            DOCS.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
    if stale and "--check" in words:
        typer.echo(f"Stale: {', '.join(stale)}. Run: python -m api.reference", err=True)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
