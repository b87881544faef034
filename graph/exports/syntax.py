"""The four ways of writing RDF down, each a stream of descriptions: N-Triples, N-Quads, Turtle, TriG."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import BinaryIO

PREFIXES = {
    "dcterms": "http://purl.org/dc/terms/",
    "eli": "http://data.europa.eu/eli/ontology#",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "kind-basis": "https://remit.example/kinds/basis#",
    "kind-directive": "https://remit.example/kinds/directive#",
    "kind-event": "https://remit.example/kinds/event#",
    "kind-level": "https://remit.example/kinds/level#",
    "kind-organization": "https://remit.example/kinds/organization#",
    "kind-place": "https://remit.example/kinds/place#",
    "kind-post": "https://remit.example/kinds/post#",
    "oa": "http://www.w3.org/ns/oa#",
    "org": "http://www.w3.org/ns/org#",
    "prov": "http://www.w3.org/ns/prov#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "remit": "https://remit.example/ns#",
    "schema": "https://schema.org/",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "time": "http://www.w3.org/2006/time#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
"""The prefixes of Turtle and TriG."""

_BATCH = 256
_NAME = re.compile(r"[A-Za-z_](?:[\w-]*\w)?", re.ASCII)
_TYPE = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"


@dataclass(frozen=True, slots=True)
class Description:
    """What is said of one subject: (predicate, object) pairs, all terms spelled as in N-Triples.

    ``graphs``: the named graphs that say so, spelled alike; none is the default graph.
    """

    subject: str
    pairs: tuple[tuple[str, str], ...]
    graphs: tuple[str, ...] = field(default=())


def write_lines(descriptions: Iterable[Description], stream: BinaryIO, *, has_graphs: bool = False) -> None:
    """Write N-Triples, or N-Quads where ``has_graphs``; UTF-8."""
    _write(_lines(descriptions, has_graphs=has_graphs), stream)


def write_blocks(descriptions: Iterable[Description], stream: BinaryIO, *, has_graphs: bool = False) -> None:
    """Write Turtle, or TriG where ``has_graphs``: one block a description, prefixes first; UTF-8."""
    _write(_blocks(descriptions, has_graphs=has_graphs), stream)


def _write(texts: Iterable[str], stream: BinaryIO) -> None:
    batch: list[str] = []
    for text in texts:
        batch.append(text)
        if len(batch) == _BATCH:
            stream.write("".join(batch).encode())
            batch.clear()
    stream.write("".join(batch).encode())


def _lines(descriptions: Iterable[Description], *, has_graphs: bool) -> Iterator[str]:
    for each in descriptions:
        ends = [f" {graph} .\n" for graph in each.graphs] if has_graphs and each.graphs else [" .\n"]
        for end in ends:
            yield "".join(f"{each.subject} {predicate} {value}{end}" for predicate, value in each.pairs)


@lru_cache(maxsize=4096)
def _short_iri(iri: str) -> str:
    for prefix, start in PREFIXES.items():
        if iri.startswith(start, 1) and _NAME.fullmatch(iri, len(start) + 1, len(iri) - 1):
            return f"{prefix}:{iri[len(start) + 1 : -1]}"
    return iri


def _short(term: str) -> str:
    """A term of N-Triples as Turtle may write it: with prefixes."""
    if term.startswith("<"):
        return _short_iri(term)
    if term.endswith(">"):
        text, mark, datatype = term.rpartition("^^")
        return text + mark + _short_iri(datatype)
    return term


def _block(each: Description, indent: str) -> str:
    by_predicate: dict[str, list[str]] = {}
    for predicate, value in each.pairs:
        by_predicate.setdefault("a" if predicate == _TYPE else _short(predicate), []).append(_short(value))
    said = (f"{predicate} {', '.join(values)}" for predicate, values in by_predicate.items())
    return f"{indent}{_short(each.subject)} " + f" ;\n{indent}    ".join(said) + " .\n"


def _blocks(descriptions: Iterable[Description], *, has_graphs: bool) -> Iterator[str]:
    yield "".join(f"@prefix {prefix}: <{start}> .\n" for prefix, start in PREFIXES.items())
    for each in descriptions:
        if has_graphs and each.graphs:
            block = _block(each, "    ")
            yield from (f"\n{graph} {{\n{block}}}\n" for graph in each.graphs)
        else:
            yield "\n" + _block(each, "")
