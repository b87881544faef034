"""Evidence identifiers, and quotations cut from the stored text."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graph.errors import StoreDamagedError
from graph.evidence import Evidence, Quotations, evidence_of, parse_evidence
from graph.records import Changes, Edge, Node, Span
from tests.support.memory_store import MemoryStore


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("abc#char=0,5", Evidence("abc", Span(0, 5))),
        ("a#char=1,2#char=3,4", Evidence("a#char=1,2", Span(3, 4))),
    ],
)
def test_parse(text: str, expected: Evidence) -> None:
    assert parse_evidence(text) == expected


@pytest.mark.parametrize("text", ["", "abc", "#char=0,5", "abc#char=0", "abc#char=-1,5", "abc#char=0,5 ", "abc#line=0,5"])
def test_what_is_no_evidence_is_refused(text: str) -> None:
    with pytest.raises(StoreDamagedError):
        parse_evidence(text)


@settings(deadline=None)
@given(st.text(min_size=1), st.integers(0, 10**9), st.integers(0, 10**9))
def test_written_and_read_again(document: str, start: int, end: int) -> None:
    assert parse_evidence(str(Evidence(document, Span(start, end)))) == Evidence(document, Span(start, end))


def test_the_evidence_of_a_mention_is_its_spans() -> None:
    edge = Edge("m", "MENTIONS", "doc", "x", {"spans": ("4,9", "20,25")})
    assert evidence_of(edge) == (Evidence("doc", Span(4, 9)), Evidence("doc", Span(20, 25)))
    assert evidence_of(Edge("c", "PART_OF", "a", "b", {"basis": "curated"})) == ()


class CountingStore(MemoryStore):
    """Counts the reads of nodes."""

    reads = 0

    def nodes(self, ids):
        self.reads += 1
        return super().nodes(ids)


@pytest.mark.parametrize("capacity", [1, 2, 50])
def test_quotations_are_right_whatever_is_kept(capacity: int) -> None:
    store = CountingStore()
    store.write(Changes(tuple(Node(f"d{number}", "Document", {"text": f"text {number}"}) for number in range(5))))
    quotations = Quotations(store, capacity=capacity)
    wanted = [Evidence(f"d{number}", Span(5, 6)) for number in range(5)]
    for _ in range(2):
        assert quotations.quote(wanted) == {each: each.document[1:] for each in wanted}
    assert store.reads == (1 if capacity == 50 else 2)


@pytest.mark.parametrize(("start", "end"), [(0, 5), (3, 3), (2, 1), (4, 9)])
def test_a_span_that_the_text_does_not_hold_has_no_quotation(start: int, end: int) -> None:
    store = MemoryStore()
    store.write(Changes((Node("d", "Document", {"text": "four"}),)))
    assert Quotations(store).quote([Evidence("d", Span(start, end)), Evidence("gone", Span(0, 1))]) == {}
