"""Evidence: the stretch of a document's stored text that says an edge, and its quotation, cut when it is asked for.

An evidence is written ``DOCUMENT-ID#char=START,END`` (RFC 5147; code points of the stored text, end exclusive).
"""

import re
from collections import OrderedDict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from graph.errors import StoreDamagedError
from graph.records import Edge, Span, Value
from graph.store import Store
from ontology.terms import Relation

_FORM = re.compile(r"(?P<document>.+)#char=(?P<start>\d+),(?P<end>\d+)", re.DOTALL)


@dataclass(frozen=True, slots=True, order=True)
class Evidence:
    """A stretch of a document."""

    document: str
    span: Span

    def __str__(self) -> str:
        return f"{self.document}#char={self.span.start},{self.span.end}"


def parse_evidence(text: str) -> Evidence:
    """The evidence that ``text`` names; raises ``StoreDamagedError`` where it names none."""
    found = _FORM.fullmatch(text)
    if not found:
        raise StoreDamagedError(f"{text!r} is no evidence.", hint="Expected DOCUMENT-ID#char=START,END; load the documents again.")
    return Evidence(found["document"], Span(int(found["start"]), int(found["end"])))


def texts_of(value: Value | None) -> tuple[str, ...]:
    """A property's value as texts: a list's members, a single value alone, nothing for None."""
    if value is None:
        return ()
    return tuple(map(str, value)) if isinstance(value, tuple | list) else (str(value),)


def evidence_of(edge: Edge) -> tuple[Evidence, ...]:
    """The evidence of an edge, in its stored order; of a MENTIONS edge its spans. Raises ``StoreDamagedError`` for unreadable ones."""
    if edge.type == Relation.MENTIONS:
        return tuple(parse_evidence(f"{edge.source}#char={span}") for span in texts_of(edge.properties.get("spans")))
    return tuple(map(parse_evidence, texts_of(edge.properties.get("evidence"))))


class Quotations:
    """Cuts quotations from the stored texts of a store's documents, the last ``capacity`` of which it keeps."""

    def __init__(self, store: Store, *, capacity: int = 256) -> None:
        self._store = store
        self._capacity = capacity
        self._texts: OrderedDict[str, str | None] = OrderedDict()

    def quote(self, evidences: Iterable[Evidence]) -> Mapping[Evidence, str]:
        """The quotation of each evidence. Left out: those whose document is not there, or whose span its text does not hold."""
        wanted = tuple(evidences)
        texts = self._read({each.document for each in wanted})
        cut: dict[Evidence, str] = {}
        for each in wanted:
            text = texts[each.document]
            if text is not None and each.span.start < each.span.end <= len(text):
                cut[each] = each.span.cut(text)
        return cut

    def _read(self, documents: set[str]) -> dict[str, str | None]:
        """The texts of these documents, None for one that is not there."""
        missing = sorted(documents - self._texts.keys())
        if missing:
            nodes = self._store.nodes(missing)
            self._texts.update({each: str(nodes[each].properties.get("text", "")) if each in nodes else None for each in missing})
        read = {each: self._texts[each] for each in sorted(documents)}
        for each in read:
            self._texts.move_to_end(each)
        while len(self._texts) > self._capacity:
            self._texts.popitem(last=False)
        return read
