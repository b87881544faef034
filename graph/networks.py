"""The graph as a networkx graph, for analysis in Python."""

from collections.abc import Mapping

import networkx as nx

from graph.records import Edge, Node, Properties, Value
from graph.store import Store
from ontology.terms import BOOKKEEPING, BOOKKEEPING_RELATIONS, INTERNAL_ATTRIBUTES, INTERNAL_EDGE_ATTRIBUTES, Label, Relation

SHOWN_LABELS: tuple[Label, ...] = tuple(label for label in Label if label not in BOOKKEEPING)
"""Labels of the nodes that leave the program, sorted."""

SHOWN_RELATIONS: tuple[Relation, ...] = tuple(relation for relation in Relation if relation not in BOOKKEEPING_RELATIONS)
"""Types of the edges that leave the program, sorted."""

_HIDDEN: Mapping[str, frozenset[str]] = {str(label): keys for label, keys in INTERNAL_ATTRIBUTES.items()}


def shown(node: Node) -> Properties:
    """The properties of a node that leave the program, by sorted key: not the keys that it finds it by, nor a document's whole text."""
    hidden = _HIDDEN.get(node.label, frozenset())
    return {key: value for key, value in sorted(node.properties.items()) if key not in hidden}


def shown_of_edge(edge: Edge) -> Properties:
    """The properties of an edge that leave the program, by sorted key."""
    return {key: value for key, value in sorted(edge.properties.items()) if key not in INTERNAL_EDGE_ATTRIBUTES}


def networkx_of(store: Store, *, has_documents: bool = True) -> "nx.MultiDiGraph[str]":
    """The graph of ``store``: nodes by id with ``label`` and their properties, edges by id (their key) with ``type`` and theirs.

    Lists are lists. The program's bookkeeping and the texts of documents stay out; so do documents and what they mention unless
    ``has_documents``. An edge whose end is not there is left out with it. Raises what the store raises.
    """
    network: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    for label in SHOWN_LABELS:
        if has_documents or label != Label.DOCUMENT:
            for node in store.scan_nodes([label]):
                network.add_node(node.id, label=node.label, **_plain(shown(node)))
    for relation in SHOWN_RELATIONS:
        if has_documents or relation != Relation.MENTIONS:
            for edge in store.scan_edges([relation]):
                if edge.source in network and edge.target in network:
                    network.add_edge(edge.source, edge.target, edge.id, **{"type": edge.type, **_plain(shown_of_edge(edge))})
    return network


def _plain(properties: Mapping[str, Value]) -> dict[str, object]:
    return {key: list(value) if isinstance(value, tuple) else value for key, value in properties.items()}
