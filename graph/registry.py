"""From an address to an engine. The engines are imported only when one is opened: nothing here starts Java."""

from pathlib import Path
from urllib.parse import unquote, urlsplit

from graph.errors import UnknownStoreError
from graph.store import Store

BOLT_SCHEMES = frozenset({"bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc"})


def open_store(url: str, *, user: str = "", password: str = "") -> Store:
    """The store at ``url``: a folder (a path or a ``file:`` URL) or a Neo4j server (``bolt://``, ``neo4j://``, ``neo4j+s://`` …).

    Raises ``UnknownStoreError`` for any other address, ``StoreBusyError`` where another process holds the folder,
    ``StoreUnavailableError`` where folder or server cannot be used.
    """
    scheme = urlsplit(url).scheme.lower() if ":" in url else ""
    if scheme in BOLT_SCHEMES:
        from graph.bolt.store import BoltStore

        return BoltStore(url, user=user, password=password)
    if folder := folder_of(url):
        from graph.embedded.store import EmbeddedStore

        return EmbeddedStore(folder)
    raise UnknownStoreError(
        f"No engine serves the address {url!r}.",
        hint="Give a folder, or an address that begins with bolt://, neo4j:// or neo4j+s://.",
        data={"url": url},
    )


def folder_of(url: str) -> Path | None:
    """The folder that ``url`` names, or None where it names none: a ``file:`` URL, or a path without a scheme."""
    parts = urlsplit(url) if ":" in url else None
    if parts is not None and parts.scheme.lower() == "file":
        path = unquote(parts.path)
        is_drive = len(path) > 2 and path[2] == ":"
        return Path(path[1:] if is_drive else path) if path and parts.netloc in ("", "localhost") else None
    if not url.strip() or "://" in url:
        return None
    if parts is not None and len(parts.scheme) > 1:
        return None
    return Path(url).expanduser()
