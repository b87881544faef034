// The edges at these nodes of one family, of these types (both).
UNWIND $ids AS id
MATCH (n:<<family>> {id: id})-[e:<<types>>]-()
RETURN type(e) AS type, startNode(e).id AS source, endNode(e).id AS target, properties(e) AS properties
