// Which sentences say that one thing is related to another, and by which rules were they read?
// param source: string of Entity -- the thing it is said of
// param target: string of Entity -- the other thing
// param relation: string = null -- only relations of this type
// column edge: string -- the edge's id
// column relation: string -- what is said
// column post: string -- the post, of a tenure
// column basis: string -- how it is known: stated in words, implied by a name, inferred, or curated
// column confidence: float -- how sure, 0 to 1
// column rules: strings -- the rules that found it
// column evidence: evidence -- the sentences
MATCH (:Entity {id: $source})-[says]->(:Entity {id: $target})
WHERE $relation IS NULL OR type(says) = $relation
RETURN says.id AS edge, type(says) AS relation, says.post AS post, says.basis AS basis, says.confidence AS confidence, says.rules AS rules,
       says.evidence AS evidence
ORDER BY relation, edge
