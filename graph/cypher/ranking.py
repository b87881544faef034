"""Search by name, alike on both engines: what the full-text index is asked, and how its answers are ordered.

The engines score differently, so neither score decides: an engine gives every node that answers, and the order is made here.
"""

import re
from collections.abc import Iterable, Sequence

from graph.cypher.texts import SEARCHED
from graph.records import Hit, Node
from ontology.folding import fold

CANDIDATES = 2000
"""The most nodes that an engine hands over for one search."""

_WORD = re.compile(r"\w+(?:['.]\w+)*")
"""A word as the index cuts it: letters and digits, with inner apostrophes and full stops (Unicode TR29)."""


def words_of(text: str) -> list[str]:
    """The words of a search, as the full-text index cuts them."""
    return _WORD.findall(text.casefold())


def index_query(words: Sequence[str]) -> str:
    """Lucene's query for all of ``words``, the last one also as a beginning; words hold no sign that Lucene reads as syntax."""
    escaped = [re.sub(r"([^\w])", r"\\\1", word) for word in words]
    return " ".join([f"+{word}" for word in escaped[:-1]] + [f"+{word}*" for word in escaped[-1:]])


def rank(candidates: Iterable[Node], words: Sequence[str], limit: int) -> list[Hit]:
    """The best ``limit`` of the nodes that answer ``words``, best first; equal ones by id.

    Score: 1 where a whole name is asked for, .9 where a name begins so, else at most .8, less the longer the name is beside
    the words.
    """
    hits = [_hit(node, words) for node in candidates if _answers(node, words)]
    hits.sort(key=lambda hit: (-hit.score, hit.node.id))
    return hits[:limit]


def _answers(node: Node, words: Sequence[str]) -> bool:
    held = words_of(str(node.properties.get(SEARCHED, "")))
    whole = set(held)
    return all(word in whole for word in words[:-1]) and any(word.startswith(words[-1]) for word in held)


def _hit(node: Node, words: Sequence[str]) -> Hit:
    asked = " ".join(words)
    scored = [(_score(" ".join(words_of(fold(name))), asked), -at, name) for at, name in enumerate(_names(node))]
    score, _, name = max(scored, default=(0.0, 0, ""))
    return Hit(node, round(score, 4), name)


def _score(name: str, asked: str) -> float:
    if name == asked:
        return 1.0
    share = min(1.0, len(asked) / len(name)) if name else 0.0
    if name.startswith(asked):
        return 0.8 + 0.1 * share
    return 0.8 * share if all(word in name for word in asked.split()) else 0.4 * share


def _names(node: Node) -> list[str]:
    name, names = node.properties.get("name"), node.properties.get("names")
    listed = [str(entry).partition(":")[2] or str(entry) for entry in names] if isinstance(names, tuple) else []
    return ([str(name)] if name else []) + listed
