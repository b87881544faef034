"""A load in a process of its own, so that it can really be killed: ``python -m tests.support.loading STORE FOLDER BATCH``.

It prints one line a document begun, flushed, so that whoever watches knows how far it is.
"""

import sys

from graph.registry import open_store
from loaders.pipeline import load
from loaders.sources import find_sources


def main(url: str, folder: str, batch: str) -> None:
    """Load the folder's documents into the store."""
    store = open_store(url)
    store.prepare()
    load(store, find_sources([folder]), batch=int(batch), progress=lambda name, done, total: print(done, total, name, flush=True))
    store.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
