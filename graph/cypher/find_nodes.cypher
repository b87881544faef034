// The nodes of one label that have one of these values in an indexed property.
UNWIND $values AS value
MATCH (n:<<label>> {<<key>>: value})
RETURN labels(n) AS labels, properties(n) AS properties
