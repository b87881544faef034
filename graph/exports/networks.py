"""The graph as GraphML and GEXF, for yEd, Cytoscape and Gephi.

Both want the whole graph in memory. Lists are joined by `` | ``; characters that XML forbids become U+FFFD.
"""

from typing import BinaryIO
from xml.etree.ElementTree import Element

import networkx as nx
from networkx.readwrite.gexf import GEXFWriter

from graph.exports.soundness import joined, sound_in_xml
from graph.networks import networkx_of
from graph.records import Value
from graph.store import Store


def write_graphml(store: Store, stream: BinaryIO) -> None:
    """Write GraphML; raises what the store raises."""
    nx.write_graphml_xml(_flat(store), stream, named_key_ids=True)


def write_gexf(store: Store, stream: BinaryIO) -> None:
    """Write GEXF; a node's ``label`` is its name there. Raises what the store raises."""
    network = _flat(store)
    for identifier, data in network.nodes(data=True):
        data["class"] = data.pop("label")
        data["label"] = data.get("name", identifier)
    for _, _, key, data in network.edges(data=True, keys=True):
        data["relation"] = data.pop("type")  # "type" is GEXF's own word: directed or not
        data["label"], data["id"] = data["relation"], key
    writer = GEXFWriter(version="1.2draft")
    writer.add_graph(network)
    meta = next((each for each in writer.xml if isinstance(each, Element) and each.tag == "meta"), None)
    if meta is not None:
        meta.attrib.pop("lastmodifieddate", None)  # the same graph gives the same bytes, whatever the day
    writer.write(stream)


def _flat(store: Store) -> "nx.MultiDiGraph[str]":
    network = networkx_of(store)
    flat: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    for identifier, data in network.nodes(data=True):
        flat.add_node(sound_in_xml(identifier), **{key: _sound(value) for key, value in data.items()})
    for source, target, key, data in network.edges(data=True, keys=True):
        sound = {name: _sound(value) for name, value in data.items()}
        flat.add_edge(sound_in_xml(source), sound_in_xml(target), sound_in_xml(key), **sound)
    return flat


def _sound(value: Value) -> str | int | float | bool:
    single = joined(value)
    return sound_in_xml(single) if isinstance(single, str) else single
