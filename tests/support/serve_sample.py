"""A program: ``python serve_sample.py FOLDER`` fills a store with the sample of ``fake_services``, serves it, and prints its address."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from api.server import serve
from api.services import Services, open_services
from api.settings import Settings
from tests.support.fake_services import sample_changes


def main(folder: str) -> None:
    """Fill, then serve until a signal comes."""
    settings = Settings(store=folder, port=0)
    with open_services(settings) as services:
        if not isinstance(services, Services):
            raise SystemExit("the folder is served already")
        services.store.write(sample_changes())
    serve(settings, tell=lambda url: print(url, flush=True))


if __name__ == "__main__":
    main(sys.argv[1])
