"""The folder of an embedded store: what stands in it, and how it is made and opened.

::

    remit-data/
    ├── remit.lock      who holds it (see lock.py)
    └── graph/          the database

A database under way stands in ``graph.new`` until it is complete, so that a process killed meanwhile leaves no half store.
Durability: every commit is flushed to the disk (``fdatasync`` of the write-ahead log) before ``write`` returns, so that what was
acknowledged outlives both the process and the power. The engine's own default would leave the last commits to the system.
"""

import shutil
from pathlib import Path
from typing import Any

from graph.cypher.texts import ENTITY
from graph.embedded.faults import translate
from graph.embedded.jvm import Java, java
from graph.embedded.lock import LOCK, FolderLock
from graph.embedded.schema import statements
from graph.errors import StoreDamagedError, StoreUnavailableError

DATABASE = "graph"
_UNDER_WAY = "graph.new"
_OURS = {LOCK, DATABASE, _UNDER_WAY}


def open_folder(folder: Path) -> tuple[FolderLock, Any]:
    """Lock ``folder`` and open the database in it, which is made where there is none.

    Raises ``StoreBusyError``, ``StoreUnavailableError`` (no store, not writable) or ``StoreDamagedError``.
    """
    _make(folder)
    _refuse_foreign(folder)
    lock = FolderLock(folder)
    try:
        engine = java()
        with translate(engine, folder):
            return lock, _open(engine, folder)
    except BaseException:
        lock.release()
        raise


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreUnavailableError(
            f"The folder {folder} cannot be made: {error.strerror or error}.",
            hint="Give a folder that can be written with --store.",
            data={"folder": str(folder)},
        ) from error


def _refuse_foreign(folder: Path) -> None:
    try:
        names = {entry.name for entry in folder.iterdir()}
    except OSError as error:
        raise StoreUnavailableError(f"The folder {folder} cannot be read: {error.strerror or error}.", hint="Make it readable.") from error
    foreign = sorted(names - _OURS)
    if foreign and DATABASE not in names:
        raise StoreUnavailableError(
            f"The folder {folder} is no store: it holds {foreign[0]}" + (f" and {len(foreign) - 1} more." if len(foreign) > 1 else "."),
            hint="Give an empty or a new folder with --store.",
            data={"folder": str(folder)},
        )


def _open(engine: Java, folder: Path) -> Any:
    if not (folder / DATABASE).exists():
        _create(engine, folder)
    database = engine.factory(str(folder / DATABASE)).open()
    database.setWALFlush(engine.flush.YES_NOMETADATA)
    if not database.getSchema().existsType(ENTITY):  # the engine opens a database whose schema it cannot read as an empty one
        database.close()
        raise StoreDamagedError(
            f"The database in {folder} has lost its schema.",
            hint="Restore the folder from a copy, or load the documents into a new folder.",
            data={"folder": str(folder)},
        )
    return database


def _create(engine: Java, folder: Path) -> None:
    shutil.rmtree(folder / _UNDER_WAY, ignore_errors=True)
    database = engine.factory(str(folder / _UNDER_WAY)).create()
    try:
        for statement in statements():
            database.command("sql", statement)
    finally:
        database.close()
    (folder / _UNDER_WAY).rename(folder / DATABASE)
