// Which bodies implement this directive?
// param directive: string of Directive -- the directive
// param territory: string = null -- only bodies of this territory (its Vietnamese name)
// column body: string -- the body's id
// column name: string -- its name
// column kind: string -- its kind
// column level: string -- central, province, district or commune
// column territory: string -- its territory
// column is_collective: boolean -- whether it stands for all bodies of its kind
// column first_seen: date -- the date of the first document that says so
// column last_seen: date -- the date of the last document that says so
// column evidence: evidence -- the sentences that say so
MATCH (body:Organization)-[says:IMPLEMENTS]->(:Directive {id: $directive})
WHERE $territory IS NULL OR body.territory = $territory
RETURN body.id AS body, body.name AS name, body.kind AS kind, body.level AS level, body.territory AS territory,
       coalesce(body.collective, false) AS is_collective, says.first_seen AS first_seen, says.last_seen AS last_seen, says.evidence AS evidence
ORDER BY body
