"""Documents written in the manner of real pages, with hand-made gold: what extraction finds of them must not fall.

``tests/data/manner/LANGUAGE``: each document (``NAME.txt``), its gold (``NAME.yaml``), and ``floors.yaml``, the floors of precision
and recall of that language, which stand slightly under what is reached.
"""

from pathlib import Path

import pytest
import yaml

from loaders.pipeline import extract_all
from loaders.sources import find_sources
from tests.support.gold_score import Tally, score

FOLDER = Path(__file__).parent.parent / "data" / "manner"
LANGUAGES = sorted(path.parent.name for path in FOLDER.glob("*/floors.yaml"))


def tally_of(language: str) -> Tally:
    """The tally of all documents of one language, identities resolved over them together."""
    folder = FOLDER / language
    tally = Tally()
    for facts in extract_all(find_sources(sorted(folder.glob("*.txt")))):
        name = Path(facts["document"])
        gold = yaml.safe_load((folder / name.name).with_suffix(".yaml").read_text(encoding="utf-8"))
        tally.add(score((folder / name.name).read_text(encoding="utf-8"), gold, facts))
    return tally


@pytest.mark.parametrize("language", LANGUAGES)
def test_documents_in_the_manner_of_real_pages(language: str) -> None:
    floors = yaml.safe_load((FOLDER / language / "floors.yaml").read_text(encoding="utf-8"))
    tally = tally_of(language)
    reached = {"entity": tally.figures(["entity"]), "relation": tally.figures(tally.relations())}
    reached["attribute"] = tally.figures(["attribute"])
    for what, (precision, recall) in reached.items():
        told = f"{what}: precision {precision:.3f}, recall {recall:.3f}\n" + "\n".join(tally.errors)
        assert precision >= floors[what]["precision"], told
        assert recall >= floors[what]["recall"], told
