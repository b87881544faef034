"""The graph as networkx sees it."""

import networkx as nx

from graph.networks import networkx_of
from tests.support.sample_graph import COMMISSION, CONCLUSION, DECISION, DOCUMENT, PERSON, sample_edges, sample_nodes, sample_store


def test_nodes_and_edges_with_their_properties() -> None:
    network = networkx_of(sample_store())
    assert isinstance(network, nx.MultiDiGraph)
    assert set(network) == {node.id for node in sample_nodes() if node.label != "Block"}
    assert {key for *_, key in network.edges(keys=True)} == {edge.id for edge in sample_edges() if edge.type != "IN_BLOCK"}
    assert network.nodes[COMMISSION]["kind"] == "mass-mobilization-commission"
    assert isinstance(network.nodes[COMMISSION]["names"], list)
    assert network.edges[PERSON, COMMISSION, "e4"]["post"] == "head"


def test_parallel_edges_stay_apart() -> None:
    types = {data["type"] for *_, data in networkx_of(sample_store()).edges(CONCLUSION, data=True)}
    assert types == {"IMPLEMENTS", "SUPERSEDES"}
    assert networkx_of(sample_store()).number_of_edges(CONCLUSION, DECISION) == 2


def test_what_the_program_keeps_stays_out() -> None:
    network = networkx_of(sample_store())
    assert not {"text", "account", "resolved", "search"} & set(network.nodes[DOCUMENT])
    assert "block-1" not in network


def test_documents_can_be_left_out() -> None:
    network = networkx_of(sample_store(), has_documents=False)
    assert DOCUMENT not in network
    assert "MENTIONS" not in {data["type"] for *_, data in network.edges(data=True)}
    assert COMMISSION in network
