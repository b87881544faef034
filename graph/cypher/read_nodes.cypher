// The nodes of these ids in one family.
UNWIND $ids AS id
MATCH (n:<<family>> {id: id})
RETURN labels(n) AS labels, properties(n) AS properties
