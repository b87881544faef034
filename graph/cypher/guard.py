"""What no question may do, whoever wrote it: write, read files, call out, run more than one statement.

The engine's own verdict on the whole text comes first and last: both engines refuse a text whose plan writes. This guard
closes what they let pass as a read: ``LOAD CSV`` (it opens files and addresses), procedures and functions outside a list.
It reads tokens, so that words inside strings, comments and quoted names do not count.
"""

import re

from graph.errors import QueryRefusedError

PROCEDURES = frozenset({"db.index.fulltext.querynodes", "db.labels", "db.relationshiptypes", "db.propertykeys"})
"""Procedures that a question may call (small letters)."""

NAMESPACES = frozenset({"date", "datetime", "localdatetime", "localtime", "time", "duration", "point"})
"""First words of the functions with a dotted name that a question may use."""

OPENINGS = frozenset({"match", "optional", "with", "unwind", "return", "call"})
"""Words with which a question may begin."""

_TOKEN = re.compile(
    r"""(?P<space>\s+|//[^\n]*|/\*.*?\*/)|(?P<string>'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*")|`(?P<quoted>(?:``|[^`])*)`|(?P<word>\w+)|(?P<sign>.)""",
    re.DOTALL,
)


def check(text: str) -> None:
    """Raise ``QueryRefusedError`` where ``text`` does what no question may do."""
    tokens = _tokens(text)
    if not tokens or tokens[0].lower() not in OPENINGS:
        raise _refusal("it does not begin as a question does", "Begin with MATCH, OPTIONAL MATCH, WITH, UNWIND, CALL or RETURN.")
    if not any(token.lower() == "return" for token in tokens):
        raise _refusal("it returns nothing", "End it with RETURN and what to show.")
    for at, token in enumerate(tokens):
        following = tokens[at + 1] if at + 1 < len(tokens) else ""
        if token.startswith(";") and following:
            raise _refusal("it holds more than one statement", "Send one statement at a time.")
        if token.lower() == "load" and following.lower() == "csv":
            raise _refusal("it reads files (LOAD CSV)", "Load documents with 'remit load'.")
        if token.lower() == "call" and following not in ("{", "("):
            _check_procedure(_dotted(tokens, at + 1))
        elif token.startswith("("):
            _check_function(tokens, at)


def _tokens(text: str) -> list[str]:
    found = []
    for match in _TOKEN.finditer(text):
        if match["quoted"] is not None:
            found.append("`" + match["quoted"])  # a quoted word is a name, never a keyword
        elif match["string"] is not None:
            found.append("''")
        elif match["space"] is None:
            found.append(match[0])
    return found


def _dotted(tokens: list[str], start: int) -> str:
    end = start + 1
    while end + 1 < len(tokens) and tokens[end] == ".":
        end += 2
    return _plain(tokens[start:end])


def _plain(tokens: list[str]) -> str:
    """A dotted name as it is meant, whether its parts were quoted or not."""
    return "".join(token.removeprefix("`") for token in tokens)


def _check_procedure(name: str) -> None:
    if name.lower() not in PROCEDURES:
        allowed = ", ".join(sorted(PROCEDURES))
        raise _refusal(f"it calls the procedure {name}", f"A question may call: {allowed}.")


def _check_function(tokens: list[str], at: int) -> None:
    last = start = at - 1
    while start >= 2 and tokens[start - 1] == ".":
        start -= 2
    if start in (last, -1) or (start >= 1 and tokens[start - 1].lower() == "call"):
        return
    if _plain([tokens[start]]).lower() not in NAMESPACES:
        name = _plain(tokens[start:at])
        allowed = ", ".join(sorted(NAMESPACES))
        raise _refusal(f"it uses the function {name}", f"Functions with a dotted name may begin with: {allowed}.")


def _refusal(reason: str, hint: str) -> QueryRefusedError:
    return QueryRefusedError(f"This text is not run: {reason}.", hint=hint, data={"reason": reason})
