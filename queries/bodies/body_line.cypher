// Which bodies stand above this body, in its line of authority?
// param body: string of Organization -- the body
// column superior: string -- the id of the body above
// column name: string -- its name
// column kind: string -- its kind
// column level: string -- central, province, district or commune
// column distance: int -- how far it stands above this body
// column below: string -- the id of the body of the line that is directly a part of it
// column basis: string -- how it is known: stated in words, implied by its name, inferred, or curated
// column evidence: evidence -- the sentences that say so
MATCH p = (:Organization {id: $body})-[:PART_OF*0..7]->(below:Organization)
WITH below, min(length(p)) AS distance
MATCH (below)-[says:PART_OF]->(superior:Organization)
RETURN superior.id AS superior, superior.name AS name, superior.kind AS kind, superior.level AS level, distance + 1 AS distance,
       below.id AS below, says.basis AS basis, says.evidence AS evidence
ORDER BY distance, superior, below
