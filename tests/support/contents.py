"""What a store holds, as plain values that two stores can be compared by."""

from graph.store import Store


def held(store: Store) -> dict[str, object]:
    """Every node and edge by id, bookkeeping too."""
    nodes: dict[str, object] = {node.id: (node.label, dict(node.properties)) for node in store.scan_nodes()}
    return nodes | {edge.id: (edge.type, edge.source, edge.target, dict(edge.properties)) for edge in store.scan_edges()}
