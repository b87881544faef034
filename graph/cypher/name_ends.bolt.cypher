// The ids of nodes that came only as the ends of an edge, by the engine's own ids.
MATCH (n)
WHERE elementId(n) IN $ends
RETURN elementId(n) AS end, n.id AS id
