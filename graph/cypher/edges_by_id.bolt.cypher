// The edges of these ids, of one type.
UNWIND $ids AS id
MATCH (a)-[e:<<type>> {id: id}]->(b)
RETURN type(e) AS type, a.id AS source, b.id AS target, properties(e) AS properties
