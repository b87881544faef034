"""How RDF terms are spelled in N-Triples: IRIs of the graph's ids, literals of its values. Turtle shortens the same spellings."""

import re
from functools import lru_cache
from urllib.parse import quote

from graph.records import Value

XSD = "http://www.w3.org/2001/XMLSchema#"

_ESCAPED = {"\n": "\\n", "\r": "\\r", "\t": "\\t", '"': '\\"', "\\": "\\\\"}
_SPECIAL = re.compile('[\x00-\x1f\x7f-\x9f"\\\\\u2028\u2029\ud800-\udfff\ufffe\uffff]')
_DATES = (
    (re.compile(r"\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])"), "date"),
    (re.compile(r"\d{4}-(?:0[1-9]|1[0-2])"), "gYearMonth"),
    (re.compile(r"\d{4}"), "gYear"),
)
_LANGUAGE = re.compile(r"[a-zA-Z]{1,8}(?:-[a-zA-Z0-9]{1,8})*")


def _escape(found: re.Match[str]) -> str:
    char = found.group()
    if "\ud800" <= char <= "\udfff":
        return "\ufffd"  # half of a character: no RDF document can hold it
    return _ESCAPED.get(char) or f"\\u{ord(char):04X}"


def spell_iri(iri: str) -> str:
    """An IRI in its brackets."""
    return f"<{iri}>"


@lru_cache(maxsize=65_536)
def encode_id(identifier: str) -> str:
    """An id as a part of an IRI: everything but unreserved characters and ``/ @ :`` percent-encoded, so that no two ids meet."""
    return quote(identifier, safe="/@:", errors="surrogatepass")


def spell_text(text: str, language: str = "") -> str:
    """A string literal, with a language tag where ``language`` is one; half characters become U+FFFD."""
    tag = f"@{language}" if language and _LANGUAGE.fullmatch(language) else ""
    return f'"{_SPECIAL.sub(_escape, text)}"{tag}'


def spell_typed(text: str, datatype: str) -> str:
    """A literal of the XML Schema type ``datatype`` (``date``, ``boolean`` …)."""
    return f"{spell_text(text)}^^<{XSD}{datatype}>"


def date_type(text: str) -> str:
    """``date``, ``gYearMonth`` or ``gYear`` as far as an ISO date goes, or nothing where ``text`` is none."""
    return next((datatype for form, datatype in _DATES if form.fullmatch(text)), "")


def spell_date(text: str) -> str:
    """A date as far as it goes; what is no ISO date stays a string."""
    datatype = date_type(text)
    return spell_typed(text, datatype) if datatype else spell_text(text)


def spell_value(value: Value, kind: str) -> str:
    """A single value of a property as the ontology types it: ``string``, ``boolean``, ``date``, ``uri`` or ``decimal``."""
    if isinstance(value, bool):
        return spell_typed("true" if value else "false", "boolean")
    if isinstance(value, int | float):
        return _spell_number(value)
    if kind == "date":
        return spell_date(str(value))
    return spell_typed(str(value), "anyURI") if kind == "uri" else spell_text(str(value))


def _spell_number(value: float) -> str:
    if isinstance(value, int):
        return spell_typed(str(value), "integer")
    return spell_typed(f"{value:.6f}".rstrip("0").rstrip("."), "decimal") if abs(value) < 1e15 else spell_typed(repr(value), "double")
