"""The laws of the graph: it is a function of the set of documents, whatever the order in which they came, went or changed.

Small worlds are drawn at random: a few officials whose names several documents spell in several scripts, with and without a province,
directives that documents know by more or less, events that some documents tell alike. The memory store sees many worlds, the two
engines a few each.
"""

from collections.abc import Sequence
from itertools import permutations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from graph.records import Account, Document, Entity, Mention, Span, Statement
from graph.store import Store
from loaders.dossiers import Dossier
from loaders.integrate import integrate
from loaders.names import readings
from tests.support.contents import held
from tests.support.memory_store import MemoryStore

NAMES = (
    "Nguyen Xuan Son",
    "Nguyễn Xuân Sơn",
    "Нгуен Суан Шон",
    "Нгуен Суан Сон",
    "Le Van Binh",
    "Ле Ван Бинь",
    "Tran Minh Luc",
    "Чан Минь Люк",
)
BODIES = ("politburo", "peoples-council/nghe-an", "peoples-council/ninh-thuan", "party-committee/nghe-an", "peoples-council@x")
POSTS = ((None, None, False), ("2021", None, False), ("2021-05", "2025", False), (None, "2025", True), (None, None, True))


@st.composite
def dossiers(draw: st.DrawFn, number: int) -> Dossier:
    """A document about one or two officials, perhaps a directive, perhaps an event."""
    text, entities, statements = "", [], []

    def entity(local: str, label: str, words: str, **attributes: str) -> str:
        nonlocal text
        start = len(text)
        text += words + "; "
        if local not in {each.id for each in entities}:
            mention = Mention(Span(start, start + len(words)), "ru" if words[0] > "\u0400" else "vi")
            entities.append(Entity(local, label, attributes, (mention,)))
        return local

    for name in draw(st.lists(st.sampled_from(NAMES), min_size=1, max_size=2, unique=True)):
        person = entity(name.lower().replace(" ", "-"), "Person", name)
        kind, _, _ = (body := draw(st.sampled_from(BODIES))).partition("/")
        entity(body, "Organization", kind, kind=kind.partition("@")[0])
        since, until, former = draw(st.sampled_from(POSTS))
        span = Span(0, draw(st.integers(1, 5)))
        statements.append(Statement("PRESIDES", person, body, span, "post", post="head", since=since, until=until, former=former))
    if draw(st.booleans()):
        known = draw(st.sampled_from(({}, {"date": "2023-05-09"}, {"year": "2023"}, {"date": "2022-01-01"})))
        directive = entity("conclusion-54", "Directive", "Conclusion 54", kind="conclusion", number="54", **known)
        if draw(st.booleans()):
            issuer = entity(draw(st.sampled_from(("politburo", "secretariat", "party-committee/nghe-an"))), "Organization", "issuer")
            statements.append(Statement("ISSUED_BY", directive, issuer, Span(0, 2), "issuer"))
        body = entity("peoples-council/nghe-an", "Organization", "council", kind="peoples-council")
        statements.append(Statement("IMPLEMENTS", body, directive, Span(0, 3), "implements", confidence=draw(st.sampled_from((0.5, 0.9)))))
    if draw(st.booleans()):
        event = entity("conference@1", "Event", "conference", kind="conference", date="2023-06-23")
        body = entity("party-committee/nghe-an", "Organization", "committee", kind="party-committee")
        statements.append(Statement("ORGANIZES", body, event, Span(0, 4), "organizes"))
    published = draw(st.sampled_from((None, "2023-06-24", "2025-01-01")))
    document = Document(f"{number:020x}", "", f"{number}.txt", text, published=published, languages=("vi",))
    return Dossier(document, Account(tuple(entities), tuple(statements)), "f", (f"file:///{number}.txt",))


@st.composite
def worlds(draw: st.DrawFn, size: int = 4) -> list[Dossier]:
    return [draw(dossiers(number)) for number in range(draw(st.integers(1, size)))]


def load(store: Store, world: Sequence[Dossier], batch: int = 1) -> Store:
    for start in range(0, len(world), batch):
        store.write(integrate(store, world[start : start + batch]))
    return store


def built(world: Sequence[Dossier]) -> dict[str, object]:
    return held(load(MemoryStore(), world, batch=max(len(world), 1)))


@given(world=worlds(), order=st.randoms(use_true_random=False), batch=st.integers(1, 3))
@settings(max_examples=300, deadline=None)
def test_order_and_batches_leave_no_trace(world: list[Dossier], order, batch: int) -> None:
    shuffled = list(world)
    order.shuffle(shuffled)
    assert held(load(MemoryStore(), shuffled, batch)) == built(world)


@given(world=worlds(5), data=st.data())
@settings(max_examples=300, deadline=None)
def test_removal_takes_back_exactly_what_a_document_said(world: list[Dossier], data) -> None:
    gone = data.draw(st.sets(st.sampled_from(range(len(world)))))
    store = load(MemoryStore(), world)
    for number in gone:
        store.write(integrate(store, (), [world[number].document.id]))
    assert held(store) == built([each for number, each in enumerate(world) if number not in gone])


@given(world=worlds(3), news=worlds(3))
@settings(max_examples=200, deadline=None)
def test_a_document_read_anew_replaces_what_it_said(world: list[Dossier], news: list[Dossier]) -> None:
    store = load(MemoryStore(), world)
    for new in news:
        store.write(integrate(store, [new], [new.document.id]))
    kept = {each.document.id: each for each in [*world, *news]}
    assert held(store) == built(list(kept.values()))


@given(world=worlds())
@settings(max_examples=100, deadline=None)
def test_loading_again_changes_nothing(world: list[Dossier]) -> None:
    store = load(MemoryStore(), world)
    before = held(store)
    store.write(integrate(store, world, [each.document.id for each in world]))
    assert held(store) == before


@given(world=worlds())
@settings(max_examples=100, deadline=None)
def test_every_edge_has_evidence_and_both_its_ends(world: list[Dossier]) -> None:
    store = load(MemoryStore(), world)
    nodes = {node.id for node in store.scan_nodes()}
    for edge in store.scan_edges():
        assert {edge.source, edge.target} <= nodes
        assert edge.type in ("MENTIONS", "IN_BLOCK") or edge.properties["evidence"]


@given(world=worlds(), order=st.randoms(use_true_random=False), data=st.data())
@settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_both_engines_hold_what_the_memory_store_holds(store: Store, world: list[Dossier], order, data) -> None:
    """Order, a new version and removal, on a real engine: the graph is that of the documents that stay."""
    store.write(integrate(store, (), [node.id for node in store.scan_nodes(["Document"])]))
    shuffled = list(world)
    order.shuffle(shuffled)
    load(store, shuffled, batch=2)
    again = data.draw(dossiers(0))
    store.write(integrate(store, [again], [again.document.id]))
    last = world[-1].document.id
    if len(world) > 1:
        store.write(integrate(store, (), [last]))
    expected = {each.document.id: each for each in [*world, again] if len(world) == 1 or each.document.id != last}
    assert held(store) == built(list(expected.values()))


def official(number: int, name: str, *bodies: str) -> Dossier:
    """A document about one official who presides these bodies."""
    text = f"{name}; "
    person = Entity("p", "Person", {}, (Mention(Span(0, len(name)), "vi"),))
    heads = [Entity(body, "Organization", {"kind": "peoples-council"}) for body in bodies]
    statements = [Statement("PRESIDES", "p", body, Span(0, 3), "post", post="head") for body in bodies]
    return Dossier(Document(f"{number:020x}", "", f"{number}.txt", text), Account((person, *heads), tuple(statements)), "f")


@pytest.mark.parametrize("order", list(permutations(range(4))))
def test_a_likelier_reading_that_is_met_later_takes_a_cyrillic_name_along_and_parts_whom_it_joined(order: tuple[int, ...]) -> None:
    likeliest, second = (" ".join(reading.split()).title() for reading in readings("Нгуен Суан Шон")[:2])
    world = [
        official(0, second, "peoples-council/nghe-an"),
        official(1, second, "peoples-council/ninh-thuan"),
        official(2, "Нгуен Суан Шон", "peoples-council/nghe-an", "peoples-council/ninh-thuan"),
        official(3, likeliest, "peoples-council/lao-cai"),
    ]
    assert held(load(MemoryStore(), [world[number] for number in order])) == built(world)
    without = [each for number, each in enumerate(world) if number != 3]
    store = load(MemoryStore(), [world[number] for number in order])
    store.write(integrate(store, (), [world[3].document.id]))
    assert held(store) == built(without)
    assert len({node.id for node in store.scan_nodes(["Person"])}) == 1


@pytest.mark.parametrize("count", [0, 1])
def test_an_empty_change_writes_nothing(count: int) -> None:
    store = MemoryStore()
    store.write(integrate(store, (), ["0" * 20] * count))
    assert held(store) == {}
