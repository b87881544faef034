// How much is in the graph: things of each label, relations of each type, documents?
// column what: string -- thing, relation or document
// column type: string -- the label or the relation
// column count: int -- how many
MATCH (thing:Entity)
WITH [label IN labels(thing) WHERE label <> 'Entity'][0] AS type
RETURN 'thing' AS what, type, count(*) AS count
ORDER BY type
UNION ALL
MATCH (:Entity)-[says]->(:Entity)
RETURN 'relation' AS what, type(says) AS type, count(*) AS count
ORDER BY type
UNION ALL
MATCH (document:Document)
RETURN 'document' AS what, 'Document' AS type, count(*) AS count
ORDER BY type
