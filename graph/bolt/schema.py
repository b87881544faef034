"""What a Neo4j server is told of the vocabulary: unique ids, indexes. Community edition knows all of it."""

from collections.abc import Iterator

from graph.cypher.texts import ENTITY, FAMILIES, SEARCH_INDEX, SEARCHED, indexed
from ontology.terms import Relation

AWAIT = "CALL db.awaitIndexes(300)"
"""Waits until the indexes answer, 300 s at most."""


def statements() -> Iterator[str]:
    """The statements that make the schema, in order; each changes nothing where its object is there."""
    for family in FAMILIES:
        yield f"CREATE CONSTRAINT {family.lower()}_id IF NOT EXISTS FOR (n:{family}) REQUIRE n.id IS UNIQUE"
    for relation in Relation:
        yield f"CREATE CONSTRAINT {relation.lower()}_id IF NOT EXISTS FOR ()-[e:{relation}]-() REQUIRE e.id IS UNIQUE"
    for owner, keys in indexed().items():
        for key in keys:
            yield f"CREATE INDEX {owner.lower()}_{key} IF NOT EXISTS FOR (n:{owner}) ON (n.{key})"
    yield f"CREATE FULLTEXT INDEX {SEARCH_INDEX} IF NOT EXISTS FOR (n:{ENTITY}) ON EACH [n.{SEARCHED}]"
