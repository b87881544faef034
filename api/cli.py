"""The command line: the only module that prints. Each command asks the services and shows what they answer.

What people read goes to standard error where it is about the work, and to standard output where it is the answer. Exit codes: 0 done
(also where single documents were set aside), 1 an error, or every document set aside, 2 the command was not understood.
"""

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Annotated, BinaryIO

import typer

from ontology.errors import RemitError

if TYPE_CHECKING:
    from api.remote import RemoteServices
    from api.services import Services
    from api.settings import Settings
    from graph.query import Query
    from graph.records import Rows

HELP = """Reads documents into a graph in which every edge quotes the sentence that says so, and answers questions on it.

\b
  remit load my-documents/                       read files, folders, zip archives into the store
  remit query                                    the questions that can be asked
  remit query directives_of_body --body mass-mobilization-commission/nghe-an
  remit query find_by_name --name "nghe an"      look for an id; names, too, do where an id is asked for
  remit show mass-mobilization-commission/nghe-an
  remit serve                                    the same in a browser, on this machine only
"""

app = typer.Typer(help=HELP, no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False, rich_markup_mode=None)


_USAGE = ("parameter", "unknown-query")
"""Errors that mean that the command was not understood."""


class Form(StrEnum):
    """How rows are printed."""

    TABLE = "table"
    JSON = "json"
    CSV = "csv"


StoreOption = Annotated[
    str | None,
    typer.Option("--store", metavar="STORE", help="A folder, or bolt:// neo4j:// of a Neo4j server; else REMIT_STORE, else ./remit-data."),
]
OutputOption = Annotated[Path | None, typer.Option("--output", "-o", metavar="FILE", help="Write to this file, not to standard output.")]
Paths = Annotated[list[Path], typer.Argument(metavar="PATH…", help="Files, folders, zip archives.")]


@app.callback()
def configure(debug: Annotated[bool, typer.Option("--debug", help="Show where in the program an error arose.")] = False) -> None:
    """What holds for every command."""
    _Debug.is_on = debug


class _Debug:
    is_on = False


@app.command()
def load(paths: Paths, store: StoreOption = None) -> None:
    """Read documents into the store. The same document twice changes nothing; a new version of one replaces it."""
    from api.screen import Progress, load_report

    with _services(store) as services:
        with Progress() as progress:
            report = services.load(paths, progress)
        _tell(load_report(report))
    if report.is_failure:
        raise typer.Exit(1)


@app.command(
    short_help="Ask a question (without a name: list them).",
    # `--body X` is no option of the command but a parameter of the query; which there are, only the catalogue knows.
    context_settings={"allow_extra_args": True, "ignore_unknown_options": True},
)
def query(
    context: typer.Context,
    name: Annotated[str, typer.Argument(help="A question's name; without it, all questions are listed.")] = "",
    param: Annotated[list[str] | None, typer.Option("--param", metavar="NAME=VALUE", help="A parameter; or simply --NAME VALUE.")] = None,
    form: Annotated[Form, typer.Option("--format", help="How the rows are printed.")] = Form.TABLE,
    store: StoreOption = None,
) -> None:
    """Ask a question of the catalogue: remit query NAME --PARAMETER VALUE … (remit query lists the questions)."""
    from api.arguments import values_of
    from api.screen import print_catalogue
    from api.services import open_catalogue
    from queries.parameters import take

    catalogue = open_catalogue(_settings(store))
    if not name:
        print_catalogue(catalogue)
        return
    asked = catalogue.get(name)
    values = values_of(param or [], context.args)
    take(asked, values)  # before the engine starts: a slip is told at once
    with _services(store) as services:
        rows = services.query(name, values)
    _print(asked, rows, form)


@app.command(short_help="Show one thing, each fact with its sentences.")
def show(
    id: Annotated[str, typer.Argument(metavar="ID", help="A thing's id, or a name that only it bears.")], store: StoreOption = None
) -> None:
    """Show all that is known of one thing, each fact with its sentences."""
    from api.screen import print_facts

    with _services(store) as services:
        found = services.identify(id)
        print_facts(services.entity(found), services.neighbours(found, limit=1000))


@app.command(short_help="List what may be one thing and was left apart.")
def review(
    entity: Annotated[
        str | None, typer.Option(metavar="ID", help="Only pairs of this thing: its id, or a name that only it bears.")
    ] = None,
    score: Annotated[float, typer.Option(help="Only pairs that reach this score, 0 to 1.")] = 0.0,
    form: Annotated[Form, typer.Option("--format", help="How the pairs are printed.")] = Form.TABLE,
    store: StoreOption = None,
) -> None:
    """List the pairs that may be one thing and were left apart, since nothing decides it: likeliest first, with the reasons.

    The same as the question merge_candidates.
    """
    from api.review import MERGE_CANDIDATES

    with _services(store) as services:
        rows = services.query(MERGE_CANDIDATES.name, {"score": score, **({"entity": entity} if entity else {})})
    _print(MERGE_CANDIDATES, rows, form)


@app.command()
def export(
    format: Annotated[str, typer.Argument(metavar="FORMAT", help="turtle, ntriples, trig, nquads, graphml, gexf, csv, jsonl, html.")],
    output: OutputOption = None,
    store: StoreOption = None,
) -> None:
    """Write the whole graph in a format that other programs read."""
    from graph.exports import format_of

    chosen = format_of(format)
    with _services(store) as services, _writing(output) as stream:
        services.export(chosen.name, stream)


@app.command()
def serve(
    store: StoreOption = None,
    host: Annotated[str | None, typer.Option(help="The address to listen on; else REMIT_HOST, else 127.0.0.1.")] = None,
    port: Annotated[int | None, typer.Option(help="The port to listen on; else REMIT_PORT, else 8000.")] = None,
) -> None:
    """Answer over HTTP, with a page for the browser."""
    from api.server import serve as run_server

    run_server(_settings(store, host=host, port=port), tell=lambda url: _tell(f"Remit answers at {url} (Ctrl-C ends it)."))


@app.command()
def remove(document: Annotated[str, typer.Argument(metavar="DOCUMENT", help="A document's id.")], store: StoreOption = None) -> None:
    """Take a document out of the store, and all that only it said."""
    with _services(store) as services:
        report = services.remove(document)
    _tell(f"Removed {', '.join(report.removed) or document}.")


@app.command(short_help="Say what documents say, without a store.")
def extract(
    paths: Paths,
    output: OutputOption = None,
    explain: Annotated[
        bool, typer.Option("--explain", help="Show how it was read: lines, words, phrases, what fired and what did not.")
    ] = False,
) -> None:
    """Say what documents say, one JSON object a document, without a store."""
    import orjson

    from api.output import safe
    from api.screen import set_aside
    from api.services import Extraction

    extraction = Extraction(paths)
    with _writing(output) as stream:
        if explain:
            stream.writelines(safe(line).encode() + b"\n" for line in extraction.explain())
        else:
            stream.writelines(orjson.dumps(facts, option=orjson.OPT_APPEND_NEWLINE) for facts in extraction)
    for line in set_aside(extraction.report):
        _tell(line)
    if extraction.report.is_failure:
        raise typer.Exit(1)


def _print(asked: "Query", rows: "Rows", form: Form) -> None:
    """Print the rows of a question in the form that was asked for."""
    from api.output import as_csv, as_json
    from api.screen import print_rows

    if form is Form.TABLE:
        print_rows(asked, rows)
    else:
        typer.echo(as_json(rows) if form is Form.JSON else as_csv(asked, rows), nl=form is Form.JSON)
    if rows.is_cut:
        _tell(f"These are the first {len(rows.rows)} rows; there are more.")


def _settings(store: str | None, **given: object) -> "Settings":
    from api.settings import read_settings

    return read_settings(store=store, **given)


def _services(store: str | None) -> "Services | RemoteServices":
    from api.services import open_services

    return open_services(_settings(store))


@contextmanager
def _writing(output: Path | None) -> Iterator[BinaryIO]:
    """The file to write, or standard output; a file that was begun and not ended is not left behind."""
    from api.files import writing

    if output is None:
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
    else:
        with writing(output) as stream:
            yield stream


def _tell(message: str) -> None:
    from api.output import safe

    typer.echo(safe(message), err=True)


def _report_unforeseen(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if _Debug.is_on:
        sys.__excepthook__(kind, error, trace)
    else:
        _tell(f"Error: the program failed at something it did not foresee ({kind.__name__}: {error}).\nremit --debug … shows where.")


def run_command(words: Sequence[str]) -> int:
    """Run one command; every error becomes words, and the exit code is returned."""
    try:
        typer.main.get_command(app)(list(words), prog_name="remit")
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else int(end.code is not None)
    except RemitError as error:
        if _Debug.is_on:
            raise
        _tell(f"Error: {error.message}" + (f"\n{error.hint}" if error.hint else ""))
        return 2 if error.code in _USAGE else 1
    return 0


def main() -> None:
    """Run the command line."""
    sys.excepthook = _report_unforeseen
    sys.exit(run_command(sys.argv[1:]))


if __name__ == "__main__":
    main()
