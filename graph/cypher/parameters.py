"""The parameters of a question, made alike for both engines: JSON values; a date or a time travels as ISO text."""

from collections.abc import Mapping
from datetime import date, time

from graph.errors import QueryRefusedError


def plain_parameters(parameters: Mapping[str, object]) -> dict[str, object]:
    """``parameters`` as JSON values; raises ``QueryRefusedError`` for a value that is none."""
    return {name: _plain(name, value) for name, value in parameters.items()}


def is_text(value: str) -> bool:
    """Whether ``value`` can be written as UTF-8: half of a surrogate pair cannot, and no engine holds it."""
    return not any("\ud800" <= char <= "\udfff" for char in value) if not value.isascii() else True


def _plain(name: str, value: object) -> object:
    if value is None or isinstance(value, bool | float):
        return value
    if isinstance(value, int) and -(2**63) <= value < 2**63:
        return value
    if isinstance(value, str) and is_text(value):
        return str(value)
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, list | tuple | set | frozenset):
        return [_plain(name, part) for part in value]
    if isinstance(value, Mapping):
        return {str(key): _plain(name, part) for key, part in value.items()}
    raise QueryRefusedError(
        f"The parameter '{name}' cannot be sent: {value!r:.80}.",
        hint="Give text, a number of at most 64 bits, true or false, a date, or a list of these.",
        data={"parameter": name},
    )
