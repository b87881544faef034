// One page of the edges of one type, in the order of their ids.
MATCH (a)-[e:<<type>>]->(b)
WHERE e.id > $last
RETURN type(e) AS type, a.id AS source, b.id AS target, properties(e) AS properties
ORDER BY e.id
LIMIT $page
