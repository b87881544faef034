"""The values of a query's parameters: from what a person, an address or a program gives to what the engines take."""

import math
import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date

from graph.query import Parameter, Query
from queries.errors import ParameterError

EXAMPLES: Mapping[str, str] = {
    "string": "Nghệ An",
    "int": "10",
    "float": "0.5",
    "boolean": "true",
    "date": "2023-06-23, 2023-06 or 2023",
    "strings": "first,second",
    "any": "anything",
}
_REFERENCES: Mapping[str, str] = {
    "Entity": "party-committee/nghe-an",
    "Organization": "party-committee/nghe-an",
    "Person": "ngoc-kim-nam",
    "Directive": "conclusion-54",
    "Place": "nghe-an",
    "Event": '"conference"',
    "Programme": '"dan van kheo"',
    "Document": "0123456789abcdef0123",
}
_BOOLEANS = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}
_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


def take(query: Query, values: Mapping[str, object]) -> dict[str, object]:
    """All parameters of ``query``, each of its type, defaults filled in; raises ``ParameterError``, which names the parameter."""
    known = {parameter.name for parameter in query.parameters}
    for name in values:
        if name not in known:
            hint = f"Its parameters are: {', '.join(sorted(known))}." if known else "It takes none."
            raise ParameterError(f"{query.name} has no parameter {name!r}.", hint=hint, data={"parameter": name})
    return {parameter.name: _value(query, parameter, values) for parameter in query.parameters}


def _value(query: Query, parameter: Parameter, values: Mapping[str, object]) -> object:
    given = values.get(parameter.name)
    if given is None and parameter.is_required:
        raise ParameterError(
            f"{query.name} needs the parameter {parameter.name} ({parameter.about}).",
            hint=f"For example: {parameter.name}={example(parameter)}",
            data={"parameter": parameter.name, "type": parameter.type},
        )
    if given is None:
        return parameter.default
    try:
        return _COERCIONS[parameter.type](given)
    except (ValueError, TypeError) as error:
        raise ParameterError(
            f"{parameter.name} must be {_ARTICLE[parameter.type]}, and {given!r} is none.",
            hint=f"For example: {parameter.name}={example(parameter)}",
            data={"parameter": parameter.name, "type": parameter.type},
        ) from error


def example(parameter: Parameter) -> str:
    """A value that the parameter would take."""
    return _REFERENCES.get(parameter.label) or EXAMPLES[parameter.type]


def _string(value: object) -> str:
    if not isinstance(value, str) or not value.strip():
        raise ValueError(value)
    return value.strip()


def _int(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int | str):
        raise ValueError(value)
    return int(value)


def _float(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        raise ValueError(value)
    number = float(value)
    if not math.isfinite(number):
        raise ValueError(value)
    return number


def _boolean(value: object) -> bool:
    if isinstance(value, bool):
        return value
    return _BOOLEANS[str(value).strip().lower()] if str(value).strip().lower() in _BOOLEANS else _fail(value)


def _fail(value: object) -> bool:
    raise ValueError(value)


def _date(value: object) -> str:
    text = value.isoformat() if isinstance(value, date) else _string(value)
    found = _DATE.fullmatch(text)
    if not found:
        raise ValueError(value)
    year, month, day = found.groups()
    date(int(year), int(month or 1), int(day or 1))
    return text


def _strings(value: object) -> list[str]:
    if isinstance(value, str):
        return [part.strip() for part in value.split(",") if part.strip()]
    if not isinstance(value, Sequence):
        raise ValueError(value)
    return [_string(part) for part in value]


def _any(value: object) -> object:
    return value


_COERCIONS: Mapping[str, Callable[[object], object]] = {
    "string": _string,
    "int": _int,
    "float": _float,
    "boolean": _boolean,
    "date": _date,
    "strings": _strings,
    "any": _any,
}
_ARTICLE: Mapping[str, str] = {
    "string": "a text that is not empty",
    "int": "a whole number",
    "float": "a number",
    "boolean": "true or false",
    "date": "a date, as far as it is known (year, month, day)",
    "strings": "a list of texts",
    "any": "anything",
}
