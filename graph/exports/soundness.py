"""What stricter formats than the graph's own can hold: texts without half characters, or without what XML forbids."""

import re

from graph.records import Value

REPLACEMENT = "\ufffd"
"""What stands for a character that a format cannot hold."""

_HALVES = re.compile("[\ud800-\udfff]")
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def sound(text: str) -> str:
    """``text`` as UTF-8 can hold it."""
    return text if text.isascii() else _HALVES.sub(REPLACEMENT, text)


def sound_in_xml(text: str) -> str:
    """``text`` as an XML 1.0 document can hold it."""
    return _NOT_XML.sub(REPLACEMENT, text)


def joined(value: Value, separator: str = " | ") -> str | int | float | bool:
    """A value for formats without lists: the members of a list joined, a single value as it is."""
    return separator.join(map(str, value)) if isinstance(value, tuple | list) else value
