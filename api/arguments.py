"""The words behind ``remit query NAME``: ``--param name=value`` and ``--name value`` as the values of a query's parameters."""

from collections.abc import Sequence

from queries.errors import ParameterError

Values = dict[str, object]


def values_of(given: Sequence[str], extra: Sequence[str]) -> Values:
    """The values of ``--param`` (``given``) and of the other options (``extra``); a name that is given twice makes a list.

    ``--name`` without a value is true; a name may be written with hyphens. Raises ``ParameterError``.
    """
    values: Values = {}
    for each in given:
        name, equals, value = each.partition("=")
        if not equals:
            raise ParameterError(f"--param {each!r} has no value.", hint="Write: --param name=value")
        _add(values, name, value)
    rest = list(extra)
    while rest:
        word = rest.pop(0)
        if not word.startswith("--") or len(word) == 2:
            raise ParameterError(f"{word!r} belongs to no parameter.", hint="Write: --name value, or --param name=value")
        name, equals, value = word.removeprefix("--").partition("=")
        if not equals:
            value = rest.pop(0) if rest and not rest[0].startswith("--") else "true"
        _add(values, name, value)
    return values


def _add(values: Values, name: str, value: str) -> None:
    key = name.strip().replace("-", "_")
    before = values.get(key)
    values[key] = value if before is None else [*(before if isinstance(before, list) else [before]), value]
