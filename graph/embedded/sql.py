"""The few texts in the engine's own SQL: it finds edges by id through an index, which its Cypher does not.

Names in them come from the vocabulary only; values are parameters.
"""

from graph.cypher.texts import relation_of

EDGE = "AnyRelation"
"""The type that all relations extend (see schema.py)."""

_EDGES = f"SELECT @type AS type, @out.id AS source, @in.id AS target, @this AS properties FROM `{EDGE}`"  # noqa: S608

EDGES_BY_ID = f"{_EDGES} WHERE id IN :ids"
EDGES_AT_NODES = f"{_EDGES} WHERE @out.id IN :ids OR @in.id IN :ids"
DELETE_EDGES = f"DELETE FROM `{EDGE}` WHERE id IN :ids"  # noqa: S608


def edges_after(relation: str, page: int) -> str:
    """One page of the edges of a relation, in the order of their ids, behind the id ``:last``."""
    return f"{_EDGES.replace(EDGE, relation_of(relation).value)} WHERE id > :last ORDER BY id LIMIT {int(page)}"
