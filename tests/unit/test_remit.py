"""The public face: what ``import remit`` gives, and nothing more."""

import pandas as pd
import pytest

import remit
from api.services import Services, open_catalogue
from api.settings import Settings
from graph.records import Changes, Edge, Node, Rows
from tests.support.memory_store import MemoryStore

BODY, HEAD = "party-committee/nghe-an", "tran-thi-moi"


@pytest.fixture
def store(monkeypatch: pytest.MonkeyPatch) -> MemoryStore:
    found = MemoryStore()
    nodes = (
        Node(BODY, "Organization", {"name": "Tỉnh ủy", "search": "tinh uy"}),
        Node(HEAD, "Person", {"name": "Trần Thị Mới", "search": "moi"}),
    )
    found.write(Changes(nodes=nodes, edges=(Edge("e", "PRESIDES", HEAD, BODY, {"evidence": ()}),)))
    row = {"person": HEAD, "post": "head", "evidence": []}
    found.answers["presidents_of_body"] = Rows(tuple(row), (row,))

    def open_services(settings: Settings) -> Services:
        found.url = settings.store
        return Services(found, open_catalogue(settings), settings)

    monkeypatch.setattr("api.services.open_services", open_services)
    return found


def test_the_public_names_are_pinned() -> None:
    assert sorted(remit.__all__) == ["Graph", "RemitError", "Rows", "open"]
    methods = {name for name in vars(remit.Graph) if not name.startswith("_")}
    assert methods == {"load", "remove", "queries", "query", "search", "networkx", "rdf", "close"}


def test_rows_are_dicts_and_a_data_frame(store: MemoryStore) -> None:
    with remit.open("somewhere") as graph:
        rows = graph.query("presidents_of_body", body="tinh uy")
    assert rows[0]["person"] == HEAD
    assert not rows.is_cut
    frame = rows.to_pandas()
    assert isinstance(frame, pd.DataFrame)
    assert list(frame.columns) == list(rows.columns)
    assert frame["post"].tolist() == ["head"]
    assert not store.is_open


def test_no_rows_still_have_their_columns(store: MemoryStore) -> None:
    frame = remit.open().query("counts").to_pandas()
    assert list(frame.columns) == ["what", "type", "count"]


def test_the_graph_goes_to_networkx_and_rdf(store: MemoryStore) -> None:
    graph = remit.open()
    assert graph.networkx().has_edge(HEAD, BODY, "e")
    assert len(graph.rdf()) > 0
    assert [row["entity"] for row in graph.search("moi")] == [HEAD]
    assert "directives_of_body" in graph.queries()


def test_the_environment_names_the_store_where_nothing_is_given(store: MemoryStore, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REMIT_STORE", "from-the-environment")
    remit.open()
    assert store.url == "from-the-environment"
    remit.open("given")
    assert store.url == "given"


def test_errors_are_of_one_tree(store: MemoryStore) -> None:
    with pytest.raises(remit.RemitError) as caught:
        remit.open().query("nothing")
    assert caught.value.hint
