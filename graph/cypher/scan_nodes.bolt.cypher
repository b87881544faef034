// One page of the nodes of one label, in the order of their ids (the index is the family's).
MATCH (n:<<family>>)
WHERE n.id > $last AND n:<<label>>
RETURN labels(n) AS labels, properties(n) AS properties
ORDER BY n.id
LIMIT $page
