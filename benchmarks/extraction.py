"""Extraction: words a CPU-second from text to resolved facts, beside spaCy's French entity recogniser alone, on one core."""

import warnings
from pathlib import Path

from benchmarks.corpus import documents
from benchmarks.figures import Figure, cpu_seconds
from graph.records import Document
from loaders.extract import extract
from loaders.facts import facts_of
from loaders.integrate import Dossier
from loaders.language import languages_of

EXAMPLES = Path(__file__).parent.parent / "examples"


def run() -> list[Figure]:
    """French text for both; then all four languages for ours beside the same French figure of the peer."""
    texts = [each.text for each in documents(80, languages=("fr",))]
    texts += [path.read_text(encoding="utf-8") for path in sorted(EXAMPLES.rglob("*.fr.txt"))]
    mixed = [path.read_text(encoding="utf-8") for path in sorted(EXAMPLES.rglob("*.txt"))]
    spacy_rate = _words(texts) / cpu_seconds(lambda: _recognise(texts))
    return [
        Figure("extraction, French", "words/CPU-s", _rate(texts), "spaCy fr-core-news-sm, NER alone", spacy_rate, "≥ 20 (at first ≥ 3)"),
        Figure(
            "extraction, examples in four languages",
            "words/CPU-s",
            _rate(mixed),
            "spaCy fr-core-news-sm, NER alone, French",
            spacy_rate,
            "≥ 20 (at first ≥ 3)",
        ),
    ]


def _words(texts: list[str]) -> int:
    return sum(len(text.split()) for text in texts)


def _rate(texts: list[str]) -> float:
    return _words(texts) / cpu_seconds(lambda: _extract(texts))


def _extract(texts: list[str]) -> None:
    built = (Document(f"{n:020x}", "", f"{n}", text, languages=languages_of(text)) for n, text in enumerate(texts))
    list(facts_of([Dossier(document, extract(document)) for document in built]))


_MODEL: list[object] = []


def _recognise(texts: list[str]) -> None:
    import spacy

    if not _MODEL:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            keep = ("tok2vec", "ner")
            model = spacy.load("fr_core_news_sm")
            model.disable_pipes(*[name for name in model.pipe_names if name not in keep])
        _MODEL.append(model)
    for document in _MODEL[0].pipe(texts):  # type: ignore[attr-defined]
        _ = document.ents
