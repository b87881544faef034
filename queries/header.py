"""The header of a ``.cypher`` file: the question, the parameters and the columns (its form stands in ``graph/query.py``)."""

import json
import re
from dataclasses import dataclass, field
from pathlib import Path

from graph.query import EVIDENCE, TYPES, Column, Parameter
from ontology.terms import ENTITY_LABELS, Label
from queries.errors import QueryFileError

_PARAMETER = re.compile(r"param\s+(\w+)\s*:\s*(\w+)(?:\s+of\s+(\w+))?\s*(?:=\s*(.+?)\s*)?--\s*(.+)")
_COLUMN = re.compile(r"column\s+(\w+)\s*:\s*(\w+)\s*--\s*(.+)")
REFERENCES = ("Entity", str(Label.DOCUMENT), *map(str, ENTITY_LABELS))


@dataclass(slots=True)
class Header:
    """What a header says, and the line of each name in it."""

    question: str = ""
    parameters: list[Parameter] = field(default_factory=list)
    columns: list[Column] = field(default_factory=list)
    lines: dict[str, int] = field(default_factory=dict)


def refuse(path: Path, line: int, why: str, hint: str = "") -> QueryFileError:
    """The error that says what is wrong in which line of a file."""
    return QueryFileError(f"{path}:{line}: {why}", hint=hint, data={"file": str(path), "line": line})


def read_header(path: Path, text: str) -> Header:
    """The header at the beginning of ``text``; raises ``QueryFileError`` with file and line."""
    header = Header()
    question: list[str] = []
    for number, line in enumerate(text.split("\n"), 1):
        if not line.startswith("//"):
            break
        words = line.removeprefix("//").strip()
        if words.startswith("param "):
            _add_parameter(header, path, number, words)
        elif words.startswith("column "):
            _add_column(header, path, number, words)
        elif header.parameters or header.columns:
            raise refuse(path, number, f"{words!r} is neither a parameter nor a column.", "The question comes first in the header.")
        else:
            question.append(words)
    header.question = " ".join(filter(None, question))
    if not header.question:
        raise refuse(path, 1, "the header does not say the question.", "Begin the file with: // The question, in words.")
    if not header.columns:
        raise refuse(path, 1, "the header declares no column.", "Add a line such as: // column name: string -- what it holds")
    return header


def _add_parameter(header: Header, path: Path, number: int, words: str) -> None:
    found = _PARAMETER.fullmatch(words)
    if not found:
        raise refuse(path, number, f"{words!r} is no parameter.", "Write: // param name: type = default -- what it means")
    name, type_, label, default, about = found.groups()
    _check(header, path, number, ("parameter", name), (type_, TYPES))
    if label and (label not in REFERENCES or type_ != "string"):
        raise refuse(path, number, f"{name} cannot be a {type_} of {label}.", f"A string may be of: {', '.join(REFERENCES)}.")
    try:
        value = None if default is None else json.loads(default)
    except json.JSONDecodeError as error:
        raise refuse(path, number, f"the default {default} of {name} is no JSON value.", 'Strings stand in "quotation marks".') from error
    header.parameters.append(Parameter(name, type_, about, is_required=default is None, default=value, label=label or ""))


def _add_column(header: Header, path: Path, number: int, words: str) -> None:
    found = _COLUMN.fullmatch(words)
    if not found:
        raise refuse(path, number, f"{words!r} is no column.", "Write: // column name: type -- what it holds")
    name, type_, about = found.groups()
    _check(header, path, number, ("column", name), (type_, (*TYPES, EVIDENCE)))
    header.columns.append(Column(name, type_, about))


def _check(header: Header, path: Path, number: int, what: tuple[str, str], type_: tuple[str, tuple[str, ...]]) -> None:
    key = f"{what[0]} {what[1]}"
    if key in header.lines:
        raise refuse(path, number, f"{key} is declared twice.")
    if type_[0] not in type_[1]:
        raise refuse(path, number, f"{key} has the unknown type {type_[0]!r}.", f"Types are: {', '.join(type_[1])}.")
    header.lines[key] = number
