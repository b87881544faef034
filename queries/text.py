"""Cypher as far as the catalogue must understand it: which parameters, labels, relations and clauses a text uses, and what it returns.

This checks files that people write in good faith, and finds their slips with a line; it is no guard: the engines refuse writes themselves.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_TOKEN = re.compile(
    r"""(?P<comment>//[^\n]*|/\*.*?\*/)
      | (?P<string>'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*")
      | (?P<parameter>\$(?:\w+|`[^`]+`))
      | (?P<word>[^\W\d]\w*|`[^`]+`)
      | (?P<number>\d[\w.]*?(?=\.\.|[^\w.]|$))
      | (?P<sign>::|\.\.|<-|->|<=|>=|<>|=~|\S)""",
    re.VERBOSE | re.DOTALL,
)
_CLOSING = {")": "(", "]": "[", "}": "{"}
_SUBQUERIES = {"EXISTS", "COUNT", "COLLECT", "CALL"}
_WRITES = {"CREATE", "MERGE", "SET", "DELETE", "DETACH", "REMOVE", "DROP", "FOREACH", "LOAD"}
_ENDS = {"ORDER", "SKIP", "OFFSET", "LIMIT", "UNION"}


@dataclass(frozen=True, slots=True)
class Piece:
    """A token of Cypher. ``inside``: the open brackets around it, ``-[`` for a relation's; ``line`` counts from 1."""

    kind: str
    text: str
    line: int
    inside: tuple[str, ...]

    @property
    def name(self) -> str:
        """The text without the marks of its kind (``$body`` → ``body``)."""
        return self.text.removeprefix("$").strip("`")


def pieces(text: str) -> list[Piece]:
    """The tokens of a text, without comments."""
    found: list[Piece] = []
    inside: list[str] = []
    line = 1
    for match in _TOKEN.finditer(text):
        kind, word = match.lastgroup or "sign", match.group()
        line = text.count("\n", 0, match.start()) + 1
        if kind == "comment":
            continue
        if kind == "sign" and word in _CLOSING and inside:
            inside.pop()
        found.append(Piece(kind, word, line, tuple(inside)))
        if kind == "sign" and word in "([{":
            inside.append(_opened(found))
    return found


def _opened(before: Sequence[Piece]) -> str:
    """What the bracket that ends ``before`` opens: a relation, a map, a subquery, or what it looks like."""
    bracket = before[-1].text
    previous = before[-2].text if len(before) > 1 else ""
    if bracket == "[" and previous in ("-", "<-"):
        return "-["
    if bracket == "{" and (previous.upper() in _SUBQUERIES or previous == ")"):
        return "subquery" if previous != ")" or _closes_call(before[:-1]) else "{"
    return bracket


def _closes_call(before: Sequence[Piece]) -> bool:
    """Whether the closing bracket at the end belongs to ``CALL (x)``."""
    depth = len(before[-1].inside)
    opening = next((i for i in range(len(before) - 1, -1, -1) if before[i].text == "(" and len(before[i].inside) == depth), 0)
    return opening > 0 and before[opening - 1].text.upper() == "CALL"


def parameters(text: Sequence[Piece]) -> dict[str, int]:
    """The parameters that are used, with the line of their first use."""
    found: dict[str, int] = {}
    for piece in text:
        if piece.kind == "parameter":
            found.setdefault(piece.name, piece.line)
    return found


def terms(text: Sequence[Piece]) -> Iterator[tuple[str, str, int]]:
    """Every label and relation that is named: ("label" or "relation", the name, its line)."""
    place = 0
    while place < len(text):
        piece = text[place]
        place += 1
        if piece.text != ":" or (piece.inside and piece.inside[-1] == "{"):
            continue
        what = "relation" if piece.inside and piece.inside[-1] == "-[" else "label"
        while place < len(text) and (text[place].kind == "word" or text[place].text in ("|", "&", "!", ":", "(", "%")):
            after_word = text[place].kind == "word" and text[place - 1].kind == "word"
            if after_word:
                break
            if text[place].kind == "word":
                yield what, text[place].name, text[place].line
            place += 1


def writes(text: Sequence[Piece]) -> Iterator[Piece]:
    """The clauses that would change the graph."""
    for before, piece in zip([None, *text], text, strict=False):
        if piece.kind != "word" or piece.text.upper() not in _WRITES:
            continue
        is_name = before is not None and before.text in (".", ":", "|", "&", "(", "[")
        is_key = bool(piece.inside) and piece.inside[-1] == "{"
        if not is_name and not is_key:
            yield piece


def returned(text: Sequence[Piece]) -> list[tuple[tuple[str, ...], int]]:
    """The columns of each branch of the query (more than one under UNION), with the line of its RETURN.

    A column without a name (an expression without AS) is given as an empty string.
    """
    branches = []
    for place, piece in enumerate(text):
        if piece.kind == "word" and piece.text.upper() == "RETURN" and not piece.inside:
            branches.append((_columns(text[place + 1 :]), piece.line))
    return branches


def _columns(text: Sequence[Piece]) -> tuple[str, ...]:
    items: list[list[Piece]] = [[]]
    for piece in text:
        if not piece.inside and piece.kind == "word" and piece.text.upper() in _ENDS:
            break
        if not piece.inside and piece.text in (",", ";"):
            items.append([])
        elif not (len(items) == 1 and not items[0] and piece.text.upper() == "DISTINCT"):
            items[-1].append(piece)
    return tuple(_column(item) for item in items if item)


def _column(item: Sequence[Piece]) -> str:
    if len(item) > 2 and item[-2].text.upper() == "AS":
        return item[-1].name
    return item[0].name if len(item) == 1 and item[0].kind == "word" else ""
