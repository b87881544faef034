"""The Java machine in this process: started once, when the first embedded store is opened, and never before.

``REMIT_HEAP`` sets its heap (``512m``, ``2g``; 1g unless told). The machine is started here and not by the engine's own wheel,
which adds a module that prints a warning and writes crash reports into the current folder. Signals stay
Python's.
"""

import os
import re
import tempfile
import threading
from dataclasses import dataclass
from functools import cache
from importlib.resources import as_file, files
from pathlib import Path
from typing import Any

from graph.errors import StoreUnavailableError

DEFAULT_HEAP = "1g"
_STARTING = threading.Lock()


@dataclass(frozen=True, slots=True)
class Java:
    """The classes of the engine that this package calls."""

    factory: Any
    rows: Any
    typed_rows: Any
    json_object: Any
    time_limit: Any
    flush: Any
    throwable: Any


def java() -> Java:
    """The engine's classes; starts the Java machine at the first call. Raises ``StoreUnavailableError``."""
    with _STARTING:
        return _started()


@cache
def _started() -> Java:
    try:
        import jpype
        from arcadedb_embedded import jvm as wheel
    except ImportError as error:
        raise StoreUnavailableError(
            "The embedded engine is not installed for this system.",
            hint="Install 'arcadedb-embedded' (Linux with glibc 2.35 or newer, macOS arm64, Windows), or use a Neo4j server.",
        ) from error
    if not jpype.isJVMStarted():
        with as_file(files(__package__).joinpath("quiet.properties")) as logging:
            jars = sorted(str(jar) for jar in Path(wheel.get_jar_path()).glob("*.jar"))
            _start(jpype, wheel.get_bundled_jre_lib_path(), _arguments(logging), jars)
    return _classes(jpype)


def _start(jpype: Any, library: str, arguments: list[str], jars: list[str]) -> None:
    try:
        jpype.startJVM(library, *arguments, classpath=jars, interrupt=False)
    except (OSError, RuntimeError, ValueError) as error:
        raise StoreUnavailableError(
            f"The embedded engine's Java machine did not start: {error}.",
            hint=f"Lower REMIT_HEAP (now {_heap()}) if memory is short, or install 'arcadedb-embedded' anew.",
        ) from error


def _heap() -> str:
    heap = os.environ.get("REMIT_HEAP", DEFAULT_HEAP)
    if not re.fullmatch(r"[1-9]\d*[kmgKMG]", heap):
        raise StoreUnavailableError(f"REMIT_HEAP is no size of memory: {heap!r}.", hint="Write it as 512m or 2g.")
    return heap


def _arguments(logging: Path) -> list[str]:
    return [
        f"-Xmx{_heap()}",
        "-Xrs",  # signals stay Python's: Java's own answer to SIGTERM, called back into Python, crashes the process
        "-XX:+UseSerialGC",  # one process, few threads: 200 MB less than the default collector
        "-XX:+UseCompactObjectHeaders",
        f"-XX:ErrorFile={Path(tempfile.gettempdir()) / 'remit-java-error-%p.log'}",
        f"-Djava.util.logging.config.file={logging}",
        "-Djava.awt.headless=true",
        "-Dfile.encoding=UTF8",
        "-Dpolyglot.engine.WarnInterpreterOnly=false",
        "--enable-native-access=ALL-UNNAMED",
        "--add-opens=java.base/java.util.concurrent.atomic=ALL-UNNAMED",
        "--add-opens=java.base/java.nio.channels.spi=ALL-UNNAMED",
        "--add-opens=java.base/java.lang=ALL-UNNAMED",
    ]


def _classes(jpype: Any) -> Java:
    return Java(
        factory=jpype.JClass("com.arcadedb.database.DatabaseFactory"),
        rows=jpype.JClass("com.arcadedb.python.RowBatcher"),
        typed_rows=jpype.JClass("com.arcadedb.python.TypedRows"),
        json_object=jpype.JClass("com.arcadedb.serializer.json.JSONObject"),
        time_limit=jpype.JClass("com.arcadedb.query.sql.executor.CommandTimeoutOverride"),
        flush=jpype.JClass("com.arcadedb.engine.WALFile$FlushType"),
        throwable=jpype.JException,
    )
