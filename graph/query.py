"""A query as its ``.cypher`` file declares it: a header in comments, then the text.

The header::

    // The question, in words. It may go on
    // over several lines.
    // param body: string of Organization -- the body
    // param since: date = null -- only from this day on
    // column directive: string -- the directive's id
    // column date: date -- the day of issue
    // column evidence: evidence -- the sentences that say so

A parameter with a default is optional. Types: string, int, float, boolean, date, strings (a list). ``of`` says what a string means:
a node label (``of Organization``: its id, or a name that only one such thing bears; ``of Entity``: of any label). A column of the type
``evidence`` holds ids of evidence, which become quotations on the way out.
"""

from collections.abc import Mapping
from dataclasses import dataclass

TYPES = ("string", "int", "float", "boolean", "date", "strings", "any")
"""The types of parameters; a column may also be of the type ``evidence``."""

EVIDENCE = "evidence"
"""The type of a column that holds ids of evidence (``DOCUMENT-ID#char=START,END``)."""


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of a query; ``default`` counts only where ``is_required`` is false.

    ``label``: the label of the thing that the value names ("Entity" for any), or nothing where it names none.
    """

    name: str
    type: str
    about: str
    is_required: bool = True
    default: object = None
    label: str = ""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a query's rows."""

    name: str
    type: str
    about: str


@dataclass(frozen=True, slots=True)
class Query:
    """A named, read-only question. ``texts`` holds another text for an engine (``embedded``, ``bolt``) that needs one."""

    name: str
    topic: str
    question: str
    text: str
    parameters: tuple[Parameter, ...] = ()
    columns: tuple[Column, ...] = ()
    texts: Mapping[str, str] | None = None

    def text_for(self, engine: str) -> str:
        """The text that ``engine`` runs."""
        return (self.texts or {}).get(engine, self.text)
