"""The fingerprint of whatever reads documents: when grammar, lexicon or gazetteer change, stored accounts are out of date."""

from functools import cache
from hashlib import sha256
from pathlib import Path

_ROOT = Path(__file__).parent.parent
_SOURCES = (
    "loaders/*.py",
    "loaders/*.tsv",
    "loaders/readers/*.py",
    "loaders/rules/*.py",
    "loaders/lexicons/*/*.yaml",
    "ontology/folding.py",
    "ontology/places/*",
    "ontology/laws.*",
)


@cache
def fingerprint() -> str:
    """A digest of every file that decides what a document says."""
    digest = sha256()
    for pattern in _SOURCES:
        for path in sorted(_ROOT.glob(pattern)):
            digest.update(path.relative_to(_ROOT).as_posix().encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()[:16]
