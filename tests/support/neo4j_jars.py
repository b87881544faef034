"""A Neo4j server's jars, brought by Maven, and a Java new enough to run them."""

import os
import shutil
import subprocess
import zipfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path

POM = Path(__file__).with_name("neo4j-server.pom.xml")
FOLDERS_OF_JAVAS = ("/usr/lib/jvm", "/opt/java", "/Library/Java/JavaVirtualMachines")


class ServerMissingError(Exception):
    """No Neo4j server can be started on this machine; the message says what is missing."""


@cache
def jars_of(version: str) -> tuple[Path, ...]:
    """The jars of one version, in Maven's own repository; Maven is asked only when one is missing."""
    cache_folder = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "remit-tests"
    listing = cache_folder / f"neo4j-{version}.classpath"
    if listing.exists():
        jars = tuple(Path(name) for name in listing.read_text().strip().split(os.pathsep))
        if all(jar.exists() for jar in jars):
            return jars
    maven = shutil.which("mvn")
    if maven is None:
        raise ServerMissingError("Maven (mvn) is not on the PATH")
    cache_folder.mkdir(parents=True, exist_ok=True)
    fresh = listing.with_suffix(f".{os.getpid()}")
    goal = ["dependency:build-classpath", f"-Dmdep.outputFile={fresh}"]
    command = [maven, "-B", "-q", "-ntp", "-f", str(POM), f"-Dneo4j.version={version}", *goal]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise ServerMissingError(f"Maven could not fetch Neo4j {version}: {done.stdout[-600:]}")
    fresh.replace(listing)
    return tuple(Path(name) for name in listing.read_text().strip().split(os.pathsep))


@cache
def entry_point(version: str) -> str:
    """The main class, which differs between versions; the main jar says which it is."""
    with _main_jar(version) as jar:
        return jar.read("META-INF/services/org.neo4j.server.startup.EntryPoint").decode().strip()


@cache
def java_for(version: str) -> str:
    """A Java that loads this version: JAVA_HOME's, the PATH's, or one of those installed."""
    with _main_jar(version) as jar:
        head = jar.read(entry_point(version).replace(".", "/") + ".class")[:8]
    least = int.from_bytes(head[6:8], "big") - 44  # bytes 6 and 7 of a class file hold its version, 44 above Java's
    for java in _javas():
        if _version_of(java) >= least:
            return java
    raise ServerMissingError(f"Neo4j {version} needs Java {least} or newer: install one, or set JAVA_HOME")


def _main_jar(version: str) -> zipfile.ZipFile:
    return zipfile.ZipFile(next(jar for jar in jars_of(version) if jar.parts[-3] == "neo4j"))


def _javas() -> Iterator[str]:
    home = os.environ.get("JAVA_HOME")
    installed = (java for folder in FOLDERS_OF_JAVAS for java in sorted(Path(folder).glob("*/**/bin/java")))
    for java in (f"{home}/bin/java" if home else None, shutil.which("java"), *map(str, installed)):
        if java and os.access(java, os.X_OK):
            yield java


@cache
def _version_of(java: str) -> int:
    done = subprocess.run([java, "-XshowSettings:properties", "-version"], capture_output=True, text=True, check=False)
    for line in done.stderr.splitlines():
        name, _, value = line.strip().partition(" = ")
        if name == "java.specification.version":
            return int(value.removeprefix("1."))
    return 0
