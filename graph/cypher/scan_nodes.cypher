// One page of the nodes of one label, in the order of their ids.
MATCH (n:<<label>>)
WHERE n.id > $last
RETURN labels(n) AS labels, properties(n) AS properties
ORDER BY n.id
LIMIT $page
