"""The services on a store in memory: what they answer, and what they refuse."""

import io
from collections.abc import Mapping

import pytest

from api.errors import AmbiguousNameError, UnknownEntityError
from api.find import FIND_BY_NAME
from api.services import Services, open_catalogue, open_services
from api.settings import Settings
from graph.errors import StoreBusyError, StoreUnavailableError, UnknownFormatError
from graph.query import Query
from graph.records import Changes, Edge, Node, Rows
from tests.support.memory_store import MemoryStore

COMMISSION, COUNCIL = "mass-mobilization-commission/nghe-an", "peoples-council/nghe-an"


class Listening(MemoryStore):
    """A store that remembers what it was asked."""

    def query(self, query: Query, parameters: Mapping[str, object], *, limit: int = 1000, timeout: float = 30.0) -> Rows:
        self.asked = (query.name, dict(parameters), limit, timeout)
        return super().query(query, parameters, limit=limit, timeout=timeout)


@pytest.fixture
def store() -> Listening:
    def node(id: str, label: str, name: str, search: str) -> Node:
        return Node(id, label, {"name": name, "names": (f"vi:{name}",), "search": search})

    found = Listening()
    nodes = (
        node(COMMISSION, "Organization", "Ban Dân vận Nghệ An", "ban dan van nghe an"),
        node(COUNCIL, "Organization", "Hội đồng nhân dân Nghệ An", "hoi dong nhan dan nghe an"),
        node("tran-thi-moi", "Person", "Trần Thị Mới", "tran thi moi"),
        node("tran-thi-moi/ha-tinh", "Person", "Trần Thị Mới", "tran thi moi"),
        node("nguyen-van-an", "Person", "Nguyễn Văn An", "nguyen van an"),
        node("nguyen-van-anh", "Person", "Nguyễn Văn Anh", "nguyen van anh"),
        Node("0123", "Document", {"name": "a.txt", "title": "A", "text": "words", "account": "{}", "resolved": "{}", "languages": ("vi",)}),
        Node("block", "Block", {}),
    )
    found.write(Changes(nodes=nodes, edges=(Edge("e", "PRESIDES", "tran-thi-moi", COMMISSION, {}),)))
    return found


@pytest.fixture
def services(store: Listening) -> Services:
    settings = Settings(row_limit=50, time_limit=7)
    return Services(store, open_catalogue(settings), settings)


@pytest.mark.parametrize(
    ("words", "id"),
    [
        (COMMISSION, COMMISSION),
        ("Ban Dân vận Nghệ An", COMMISSION),
        ("ban dan van nghe an", COMMISSION),
        ("ban dan", COMMISSION),
        ("Nguyễn Văn An", "nguyen-van-an"),  # a beginning of another name as well, but one thing bears it whole
    ],
)
def test_a_name_that_only_one_thing_bears_does_for_its_id(services: Services, words: str, id: str) -> None:
    assert services.identify(words) == id


def test_a_name_counts_only_for_things_of_the_parameters_label(services: Services, store: Listening) -> None:
    services.query("presidents_of_body", {"body": "ban dan van"})
    assert store.asked == ("presidents_of_body", {"body": COMMISSION, "former": True}, 50, 7)
    with pytest.raises(UnknownEntityError, match="No person"):
        services.query("posts_of_person", {"person": "ban dan van"})


@pytest.mark.parametrize(
    ("name", "params", "candidates"),
    [
        ("posts_of_person", {"person": "Trần Thị Mới"}, ["tran-thi-moi", "tran-thi-moi/ha-tinh"]),
        ("presidents_of_body", {"body": "nghe an"}, [COMMISSION, COUNCIL]),
    ],
)
def test_a_name_of_several_things_lists_them(services: Services, name: str, params: dict[str, object], candidates: list[str]) -> None:
    with pytest.raises(AmbiguousNameError) as caught:
        services.query(name, params)
    assert [each["id"] for each in caught.value.data["candidates"]] == candidates  # type: ignore[attr-defined]
    assert all(each in caught.value.hint for each in candidates)


def test_other_parameters_are_taken_as_they_are(services: Services, store: Listening) -> None:
    services.query("bodies_of_directive", {"directive": COMMISSION, "territory": "nghe an"})
    assert store.asked[1]["territory"] == "nghe an"


def test_find_by_name_stands_in_the_catalogue(services: Services) -> None:
    assert FIND_BY_NAME.name in services.catalogue.names()
    rows = services.query("find_by_name", {"name": "Nguyễn Văn", "limit": "1"})
    assert [(row["entity"], row["label"]) for row in rows.rows] == [("nguyen-van-an", "Person")]
    assert rows.columns == tuple(column.name for column in FIND_BY_NAME.columns)
    assert services.query("find_by_name", {"name": "nguyen", "labels": "Organization"}).rows == ()


def test_candidates_stand_in_the_catalogue(services: Services, store: Listening) -> None:
    open_body = Node(f"{COUNCIL.partition('/')[0]}@0123", "Organization", {"name": "Hội đồng nhân dân"})
    held = [Edge(body, "PRESIDES", "nguyen-van-an", body, {"post": "head"}) for body in (open_body.id, COUNCIL)]
    alike = Edge("f", "PRESIDES", "nguyen-van-anh", COUNCIL, {"post": "head"})
    store.write(Changes(nodes=(open_body,), edges=(*held, alike)))
    rows = services.query("merge_candidates", {}).rows
    assert [(row["one"], row["other"], row["label"]) for row in rows] == [
        ("nguyen-van-an", "nguyen-van-anh", "Person"),
        (COUNCIL, open_body.id, "Organization"),
    ]
    assert [row["other_name"] for row in rows] == ["Nguyễn Văn Anh", "Hội đồng nhân dân"]
    assert all(isinstance(row["reasons"], list) and row["reasons"] for row in rows)
    assert [row["label"] for row in services.query("merge_candidates", {"labels": "Organization"}).rows] == ["Organization"]
    assert [row["label"] for row in services.query("merge_candidates", {"entity": "Nguyễn Văn Anh"}).rows] == ["Person"]
    assert [row["label"] for row in services.query("merge_candidates", {"score": "0.65"}).rows] == ["Person"]
    cut = services.query("merge_candidates", {"limit": "1"})
    assert len(cut.rows) == 1 and cut.is_cut
    store.write(Changes(removed_edges=("f",)))
    assert [row["label"] for row in services.query("merge_candidates", {}).rows] == ["Organization"]


def test_cyrillic_words_find_latin_names(services: Services) -> None:
    assert services.search("Нгуен Ван Ань")[0].node.id in ("nguyen-van-anh", "nguyen-van-an")


def test_an_entity_has_its_properties_but_not_the_programs_own(services: Services) -> None:
    assert services.entity(COMMISSION) == {
        "id": COMMISSION,
        "label": "Organization",
        "name": "Ban Dân vận Nghệ An",
        "names": ["vi:Ban Dân vận Nghệ An"],
    }


@pytest.mark.parametrize("id", ["nothing", "block", "0123"])
def test_what_is_no_thing_is_no_entity(services: Services, id: str) -> None:
    with pytest.raises(UnknownEntityError):
        services.entity(id)


def test_a_document_has_its_text_but_not_its_account(services: Services) -> None:
    assert services.document("0123") == {
        "id": "0123",
        "label": "Document",
        "name": "a.txt",
        "title": "A",
        "text": "words",
        "languages": ["vi"],
    }
    with pytest.raises(UnknownEntityError, match="No document"):
        services.document(COMMISSION)
    with pytest.raises(UnknownEntityError, match="No document"):
        services.remove(COMMISSION)


def test_neighbours_point_the_way_the_edge_does(services: Services, store: Listening) -> None:
    columns = tuple(column.name for column in services.catalogue.get("neighbours").columns)
    empty = dict.fromkeys(columns)
    one = {**empty, "edge": "e", "relation": "PRESIDES", "direction": "in", "other": "p", "other_name": "P", "other_label": "Person"}
    two = {**one, "edge": "f", "relation": "PART_OF", "direction": "out", "other": "o", "post": "head"}
    store.answers["neighbours"] = Rows(columns, (one, two))
    around = services.neighbours(COMMISSION, limit=9)
    assert [(e["type"], e["source"], e["target"], e.get("post")) for e in around["edges"]] == [  # type: ignore[attr-defined]
        ("PRESIDES", "p", COMMISSION, None),
        ("PART_OF", COMMISSION, "o", "head"),
    ]
    assert {n["id"] for n in around["nodes"]} == {"p", "o"}  # type: ignore[attr-defined]
    assert store.asked[2] == 9


def test_exports_go_by_their_format(services: Services) -> None:
    stream = io.BytesIO()
    services.export("jsonl", stream)
    assert COMMISSION.encode() in stream.getvalue()
    with pytest.raises(UnknownFormatError):
        services.export("word", stream)


def test_networks_have_things_and_edges(services: Services) -> None:
    assert services.networkx().edges["tran-thi-moi", COMMISSION, "e"]["type"] == "PRESIDES"


def opening(monkeypatch: pytest.MonkeyPatch, answer: object) -> None:
    def open_store(url: str, **_: object) -> object:
        if isinstance(answer, Exception):
            raise answer
        return answer

    monkeypatch.setattr("graph.registry.open_store", open_store)


def test_a_store_that_a_server_holds_is_asked_through_it(monkeypatch: pytest.MonkeyPatch) -> None:
    opening(monkeypatch, StoreBusyError("held", data={"pid": 1, "url": "http://127.0.0.1:1"}))
    found = open_services(Settings())
    assert not isinstance(found, Services)
    assert found.url == "http://127.0.0.1:1"


def test_a_store_that_another_command_holds_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    opening(monkeypatch, StoreBusyError("held", data={"pid": 1}))
    with pytest.raises(StoreBusyError):
        open_services(Settings())


def test_a_store_that_cannot_be_prepared_is_closed_again(monkeypatch: pytest.MonkeyPatch) -> None:
    class Unready(MemoryStore):
        def prepare(self) -> None:
            raise StoreUnavailableError("full")

    store = Unready()
    opening(monkeypatch, store)
    with pytest.raises(StoreUnavailableError):
        open_services(Settings())
    assert not store.is_open


def test_services_are_closed_with_their_block(services: Services, store: Listening) -> None:
    with services as same:
        assert same is services
    assert not store.is_open
