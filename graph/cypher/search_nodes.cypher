// What the full-text index gives for these words, of these labels: as much of each node as its place in the order needs.
CALL db.index.fulltext.queryNodes($index, $words) YIELD node, score
WITH node, score, labels(node) AS labels
WHERE any(label IN labels WHERE label IN $labels)
RETURN labels, {id: node.id, name: node.name, names: node.names, search: node.search} AS properties
ORDER BY score DESC
LIMIT $limit
