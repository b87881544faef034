"""What a person at a terminal sees: tables, records with their quotations, progress. The drawing of ``api/cli.py``.

Words of documents go in as plain text, never as markup.
"""

from collections.abc import Iterator
from itertools import groupby
from typing import TYPE_CHECKING

from rich.console import Console
from rich.measure import Measurement
from rich.padding import Padding
from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeElapsedColumn
from rich.progress import Progress as Bar
from rich.table import Table
from rich.text import Text

from api.output import cell, facts, record, safe, shown_columns
from graph.query import EVIDENCE, Query
from graph.records import Row, Rows

if TYPE_CHECKING:
    from loaders.pipeline import LoadReport
    from queries.catalog import Catalogue


class Progress:
    """A bar on standard error that names the document being read; called as ``progress(name, done, total)``."""

    def __init__(self) -> None:
        console = Console(stderr=True)
        columns = (BarColumn(20), MofNCompleteColumn(), TimeElapsedColumn(), TextColumn("{task.description}", markup=False))
        self._bar = Bar(*columns, console=console, transient=True, disable=not console.is_terminal)
        self._task = self._bar.add_task("", total=None)

    def __enter__(self) -> "Progress":
        self._bar.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._bar.stop()

    def __call__(self, name: str, done: int, total: int) -> None:
        """Show that the document ``name`` is begun."""
        self._bar.update(self._task, description=safe(name), completed=done, total=total)


def load_report(report: "LoadReport") -> str:
    """What a load did, in lines."""
    done = [f"{len(names)} {what}" for what, names in _outcomes(report) if names] or ["no document"]
    lines = [f"Documents: {', '.join(done)}, in {report.seconds:.1f} s.", f"The store holds {report.nodes} nodes and {report.edges} edges."]
    return "\n".join([*lines, *set_aside(report)])


def _outcomes(report: "LoadReport") -> list[tuple[str, list[str]]]:
    aside = [each.name for each in report.set_aside]
    return [("added", report.added), ("replaced", report.replaced), ("unchanged", report.unchanged), ("set aside", aside)]


def set_aside(report: "LoadReport") -> Iterator[str]:
    """Each document that was set aside, with the reason and what to do."""
    for each in report.set_aside:
        yield f"Set aside: {each.name}: {each.reason} {each.hint}".rstrip()


def print_catalogue(catalogue: "Catalogue") -> None:
    """The questions by topic, with their parameters."""
    console = Console()
    for topic, queries in groupby(sorted(catalogue, key=lambda query: query.topic), key=lambda query: query.topic):
        console.print(Text(topic, style="bold"))
        for query in queries:
            options = " ".join(f"--{each.name} …" if each.is_required else f"[--{each.name} …]" for each in query.parameters)
            console.print(Padding(Text(f"{query.name} {options}", style="cyan"), (0, 0, 0, 2)))
            console.print(Padding(Text(query.question), (0, 0, 0, 6)))


def print_rows(query: Query, rows: Rows) -> None:
    """The rows: as a table, or, where they carry quotations or are too wide, one record after the other."""
    console = Console()
    if not rows.rows:
        Console(stderr=True).print(Text("No rows."))
    elif any(column.type == EVIDENCE for column in query.columns) or not _fits(console, _table(query, rows)):
        for place, row in enumerate(rows.rows):
            if place:
                console.print()
            console.print(_pairs(record(query, row)))
    else:
        console.print(_table(query, rows))


def _fits(console: Console, table: Table) -> bool:
    unbounded = console.options.update(width=100_000)
    return Measurement.get(console, unbounded, table).maximum <= console.width


def print_facts(thing: Row, around: Row) -> None:
    """All that is known of a thing."""
    Console().print(_pairs(facts(thing, around)))


def _pairs(lines: Iterator[tuple[str, str]]) -> Table:
    grid = Table.grid(padding=(0, 2))
    grid.add_column(no_wrap=True)
    grid.add_column(overflow="fold")
    for name, text in lines:
        grid.add_row(Text(name, style="bold"), Text(text))
    return grid


def _table(query: Query, rows: Rows) -> Table:
    columns = shown_columns(query, rows)
    table = Table(box=None, header_style="bold", pad_edge=False)
    for column in columns:
        table.add_column(column, overflow="fold", no_wrap=column == columns[0])
    for row in rows.rows:
        table.add_row(*(Text(cell(row[column])) for column in columns))
    return table
