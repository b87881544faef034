// The nodes that the full-text index gives for these words, of these labels.
CALL db.index.fulltext.queryNodes($index, $words) YIELD node, score
WITH node, score, labels(node) AS labels
WHERE any(label IN labels WHERE label IN $labels)
RETURN labels, properties(node) AS properties
ORDER BY score DESC
LIMIT $limit
