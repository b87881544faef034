"""Neo4j through its official driver (``bolt://``, ``neo4j://``, ``neo4j+s://``)."""
