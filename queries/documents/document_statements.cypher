// What does this document say?
// param document: string of Document -- the document's id
// column edge: string -- the edge's id
// column source: string -- the id of the thing it is said of
// column source_name: string -- its name
// column relation: string -- what is said
// column target: string -- the id of the other thing
// column target_name: string -- its name
// column post: string -- the post, of a tenure
// column since: date -- since when, as far as it is stated
// column until: date -- until when, as far as it is stated
// column former: boolean -- whether it is said to be no longer so
// column basis: string -- how it is known: stated in words, implied by a name, inferred, or curated
// column evidence: evidence -- the sentences of this document that say so
MATCH (:Document {id: $document})-[:MENTIONS]->(thing:Entity)
MATCH (thing)-[says]-(:Entity)
WITH DISTINCT says
WITH says, startNode(says) AS source, endNode(says) AS target,
     [each IN says.evidence WHERE each STARTS WITH $document + '#'] AS evidence
WHERE size(evidence) > 0
RETURN says.id AS edge, source.id AS source, source.name AS source_name, type(says) AS relation, target.id AS target, target.name AS target_name,
       says.post AS post, says.since AS since, says.until AS until, coalesce(says.former, false) AS former, says.basis AS basis, evidence
ORDER BY source, relation, target, edge
