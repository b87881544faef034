"""What an embedded store is told of the vocabulary: types of nodes and edges, unique ids, indexes.

Every label that a researcher asks about extends ``Entity``, so that one index finds a node by id and ``labels(n)`` answers as Neo4j
does. All relations extend one type for the same reason; it is not part of the vocabulary and no question names it.
"""

from collections.abc import Iterator

from graph.cypher.texts import ENTITY, FAMILIES, SEARCHED, family_of, indexed
from graph.embedded.sql import EDGE
from ontology.terms import Label, Relation


def statements() -> Iterator[str]:
    """The engine's statements that make the schema, in order; each changes nothing where its object is there."""
    for family in FAMILIES:
        yield f"CREATE VERTEX TYPE `{family}` IF NOT EXISTS"
        yield f"CREATE PROPERTY `{family}`.id IF NOT EXISTS STRING"
        yield f"CREATE INDEX IF NOT EXISTS ON `{family}` (id) UNIQUE"
    for label in Label:
        if family_of(label) == ENTITY:
            yield f"CREATE VERTEX TYPE `{label}` IF NOT EXISTS EXTENDS `{ENTITY}`"
    yield f"CREATE PROPERTY `{ENTITY}`.{SEARCHED} IF NOT EXISTS STRING"
    yield f"CREATE INDEX IF NOT EXISTS ON `{ENTITY}` ({SEARCHED}) FULL_TEXT"
    yield f"CREATE EDGE TYPE `{EDGE}` IF NOT EXISTS"
    yield f"CREATE PROPERTY `{EDGE}`.id IF NOT EXISTS STRING"
    yield f"CREATE INDEX IF NOT EXISTS ON `{EDGE}` (id) UNIQUE"
    for relation in Relation:
        yield f"CREATE EDGE TYPE `{relation}` IF NOT EXISTS EXTENDS `{EDGE}`"
    for owner, keys in indexed().items():
        for key in keys:
            yield f"CREATE PROPERTY `{owner}`.{key} IF NOT EXISTS STRING"
            yield f"CREATE INDEX IF NOT EXISTS ON `{owner}` ({key}) NOTUNIQUE"
