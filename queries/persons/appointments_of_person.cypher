// Which decisions appoint, transfer, ratify or discipline this person, and whom did the person succeed or give way to?
// param person: string of Person -- the person
// column relation: string -- APPOINTS or SUCCEEDS
// column direction: string -- in: the other end says it of this person; out: this person of the other
// column other: string -- the id of the decision or of the other person
// column name: string -- its name
// column date: date -- the decision's day of issue
// column evidence: evidence -- the sentences that say so
MATCH (person:Person {id: $person})-[says:APPOINTS|SUCCEEDS]-(other:Entity)
WITH other, says, CASE WHEN startNode(says).id = $person THEN 'out' ELSE 'in' END AS direction
RETURN type(says) AS relation, direction, other.id AS other, other.name AS name, other.date AS date, says.evidence AS evidence
ORDER BY relation, direction, coalesce(date, '9999'), other
