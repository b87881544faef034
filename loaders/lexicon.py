"""The lexicons: how texts say things, in four languages. The only reader of ``loaders/lexicons/{vi,en,fr,ru}/*.yaml``.

A file::

    purpose: One sentence that says what the file holds, and where the words come from.
    category: body.function
    entries:
      - term: mass-mobilization              # what it means: a term of the ontology or a slot's value
        say:                                 # ways of saying it; (a|b) alternatives, [a] optional
          - mobilisation (des masses|de masse|populaire)
        key: value                           # further features that the category allows

Every ``say`` is tokenised and folded like the texts themselves. An unknown category or feature, an empty ``say`` or the same words
twice in one category with other meaning is an error with its file and line.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from loaders.errors import LexiconError
from loaders.morphology import lemmatise
from loaders.tokens import Shape, Token, tokenise

LANGUAGES = ("vi", "en", "fr", "ru")
FOLDER = Path(__file__).parent / "lexicons"

CATEGORIES: Mapping[str, frozenset[str]] = {
    # category: the features its entries may carry
    "body.head": frozenset({"default", "kind", "level", "plural", "terms", "open", "count", "bare"}),
    "body.function": frozenset(),
    "body.name": frozenset({"kind", "level", "default", "plural", "terms", "function", "capital", "needs", "closed", "open", "count"}),
    "body.modifier": frozenset(),
    "body.compound": frozenset(),
    "level": frozenset({"plural"}),
    "place.unit": frozenset({"level", "plural"}),
    "place.cue": frozenset({"unit"}),
    "place.foreign": frozenset(),
    "country": frozenset(),
    "post": frozenset({"plural", "office", "elides", "level", "needs", "heads", "verb", "passive", "chairs"}),
    "post.modifier": frozenset({"adverb"}),
    "post.link": frozenset({"seats", "transfer", "weak", "enters"}),
    "list": frozenset(),
    "honorific": frozenset(),
    "person.alias": frozenset(),
    "directive.kind": frozenset({"plural", "titled", "refers"}),
    "directive.name": frozenset({"kind"}),
    "law": frozenset(),
    "directive.symbol": frozenset(),
    "directive.issuer": frozenset({"function"}),
    "directive.mark": frozenset(),
    "event": frozenset({"plural"}),
    "event.mark": frozenset(),
    "programme": frozenset({"needs"}),
    "programme.head": frozenset(),
    "frame": frozenset({"relation", "voice", "subject", "object"}),
    "clause": frozenset(),
    "modality": frozenset({"scope"}),
    "quantifier": frozenset(),
    "connector": frozenset(),
    "credit": frozenset(),
    "outlet": frozenset({"territory"}),
    "month": frozenset(),
    "date.word": frozenset(),
    "abbreviation": frozenset(),
    "surname": frozenset(),
    "name.syllable": frozenset(),
    "named-after": frozenset(),
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One way of saying something: its words (tokens), what it means, and how it behaves.

    ``is_abbreviation``: a word of it is all in capitals (``UBND``).
    """

    category: str
    term: str
    language: str
    words: tuple[Token, ...]
    features: Mapping[str, Any]
    is_abbreviation: bool = False


def _lines(path: Path) -> Iterator[tuple[int, Mapping[str, Any]]]:
    """The entries of a file, each with its line."""
    try:
        tree = yaml.compose(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
        data = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        mark = getattr(error, "problem_mark", None)
        line = mark.line + 1 if mark else 1
        raise LexiconError(f"{path}:{line}: not readable as YAML: {error}", data={"file": str(path), "line": line}) from error
    if not isinstance(data, dict) or not {"purpose", "category", "entries"} <= data.keys():
        raise LexiconError(f"{path}:1: a lexicon file has purpose, category and entries.", data={"file": str(path), "line": 1})
    rows = next(value for key, value in _pairs(tree) if key.value == "entries").value
    for node, entry in zip(rows, data["entries"], strict=True):
        yield node.start_mark.line + 1, {"category": data["category"], **entry}


def _pairs(tree: yaml.Node | None) -> list[tuple[yaml.Node, yaml.Node]]:
    return tree.value if isinstance(tree, yaml.MappingNode) else []


_GROUP = re.compile(r"\(([^()]*)\)|\[([^\[\]]*)\]")


def expand(pattern: str) -> list[str]:
    """All the words a pattern stands for: ``(a|b)`` is either, ``[a]`` is a or nothing, innermost first."""
    found = _GROUP.search(pattern)
    if not found:
        return [" ".join(pattern.split())]
    choices = found.group(1).split("|") if found.group(1) is not None else [*found.group(2).split("|"), ""]
    return list(dict.fromkeys(way for choice in choices for way in expand(pattern[: found.start()] + choice + pattern[found.end() :])))


MOST_WAYS = 1_500
"""What one pattern may stand for: options multiply, and whoever loads a lexicon waits for them all."""

_ELISION = re.compile(r"(?<=['’])\s+(?=\w)")


@cache
def _tokens(piece: str) -> tuple[Token, ...]:
    """The tokens of a word and what is glued to it; the same words stand in many ways of saying."""
    return tuple(lemmatise(tokenise(piece)))


def _words(way: str, language: str) -> tuple[Token, ...]:
    """The tokens of a way of saying, as texts have them: a French elided word keeps its apostrophe, also at the end ("de l'")."""
    if language != "fr":
        return tuple(token for piece in way.split() for token in _tokens(piece))
    words = [token for piece in _ELISION.sub("", way).split() for token in _tokens(piece)]
    if len(words) > 1 and words[-1].key == "'" and words[-1].is_glued and words[-2].is_word:
        elided, sign = words[-2:]
        key = elided.key + "'"
        words[-2:] = [elided._replace(end=sign.end, text=elided.text + sign.text, key=key, lower=elided.lower + "'", lemma=key)]
    return tuple(words)


def read_file(path: Path, language: str) -> list[Entry]:
    """The entries of one lexicon file; raises ``LexiconError`` with file and line."""
    entries: list[Entry] = []
    for line, row in _lines(path):

        def refuse(why: str, line: int = line) -> LexiconError:
            return LexiconError(f"{path}:{line}: {why}", data={"file": str(path), "line": line})

        category = row["category"]
        if category not in CATEGORIES:
            raise refuse(f"unknown category {category!r}; known are {', '.join(sorted(CATEGORIES))}.")
        features = {key: value for key, value in row.items() if key not in ("category", "term", "say")}
        if unknown := features.keys() - CATEGORIES[category]:
            raise refuse(f"{category} has no feature {', '.join(sorted(unknown))}.")
        if not row.get("say") or not isinstance(row.get("term"), str):
            raise refuse("an entry has a term and at least one way to say it.")
        for pattern in row["say"]:
            if not isinstance(pattern, str):
                raise refuse(f"{pattern!r} is no text: quote it.")
            ways = expand(pattern)
            if len(ways) > MOST_WAYS:
                raise refuse(
                    f"{pattern!r} stands for {len(ways):,} ways of saying; {MOST_WAYS:,} are the most: split it, or leave options out."
                )
            for way in ways:
                if not (words := _words(way, language)):
                    raise refuse(f"{pattern!r} can stand for nothing at all.")
                is_abbreviation = any(word.shape is Shape.UPPER for word in words)
                entries.append(Entry(category, row["term"], language, words, features, is_abbreviation))
    return entries


@cache
def entries(language: str) -> tuple[Entry, ...]:
    """Every entry of one language, files in the order of their names."""
    return tuple(entry for path in sorted((FOLDER / language).glob("*.yaml")) for entry in read_file(path, language))
