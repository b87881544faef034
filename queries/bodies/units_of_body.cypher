// Which bodies are parts of this body?
// param body: string of Organization -- the body
// param depth: int = 1 -- how many steps down, at most 8
// column unit: string -- the part's id
// column name: string -- its name
// column kind: string -- its kind
// column level: string -- central, province, district or commune
// column depth: int -- how far it stands below this body
// column parent: string -- the id of the body that it is directly a part of
// column parent_name: string -- the name of that body
// column basis: string -- how it is known: stated in words, implied by its name, inferred, or curated
// column evidence: evidence -- the sentences that say so
MATCH p = (parent:Organization)-[:PART_OF*0..7]->(:Organization {id: $body})
WITH parent, min(length(p)) AS above
WHERE above < $depth
MATCH (unit:Organization)-[says:PART_OF]->(parent)
RETURN unit.id AS unit, unit.name AS name, unit.kind AS kind, unit.level AS level, above + 1 AS depth,
       parent.id AS parent, parent.name AS parent_name, says.basis AS basis, says.evidence AS evidence
ORDER BY depth, unit, parent
