// With what is this thing related, and which sentences say so?
// param entity: string of Entity -- the thing
// param relation: string = null -- only relations of this type
// column edge: string -- the edge's id
// column relation: string -- what is said
// column direction: string -- out: said of this thing; in: said of the other
// column other: string -- the other thing's id
// column other_name: string -- its name
// column other_label: string -- what it is
// column post: string -- the post, of a tenure
// column since: date -- since when, as far as it is stated
// column until: date -- until when, as far as it is stated
// column former: boolean -- whether it is said to be no longer so
// column first_seen: date -- the date of the first document that says so
// column last_seen: date -- the date of the last document that says so
// column basis: string -- how it is known: stated in words, implied by a name, inferred, or curated
// column confidence: float -- how sure, 0 to 1
// column rules: strings -- the rules that found it
// column evidence: evidence -- the sentences that say so
MATCH (thing:Entity {id: $entity})-[says]-(other:Entity)
WHERE $relation IS NULL OR type(says) = $relation
WITH DISTINCT says, other, CASE WHEN startNode(says).id = $entity THEN 'out' ELSE 'in' END AS direction
RETURN says.id AS edge, type(says) AS relation, direction, other.id AS other, other.name AS other_name,
       [label IN labels(other) WHERE label <> 'Entity'][0] AS other_label, says.post AS post, says.since AS since, says.until AS until,
       coalesce(says.former, false) AS former, says.first_seen AS first_seen, says.last_seen AS last_seen, says.basis AS basis,
       says.confidence AS confidence, says.rules AS rules, says.evidence AS evidence
ORDER BY relation, direction, other, edge
