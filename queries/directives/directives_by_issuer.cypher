// Which directives did this body issue?
// param issuer: string of Organization -- the body
// param kind: string = null -- only directives of this kind
// param since: date = null -- only directives issued on this day or later
// param until: date = null -- only directives issued on this day or earlier
// column directive: string -- the directive's id
// column name: string -- its name
// column kind: string -- its kind
// column number: string -- its number
// column date: date -- the day of issue
// column signers: strings -- the ids of those who signed it
// column evidence: evidence -- the sentences that say that the body issued it
MATCH (directive:Directive)-[says:ISSUED_BY]->(:Organization {id: $issuer})
WHERE ($kind IS NULL OR directive.kind = $kind)
  AND ($since IS NULL OR directive.date >= left(coalesce($since, ''), size(coalesce(directive.date, ''))))
  AND ($until IS NULL OR left(directive.date, size(coalesce($until, ''))) <= $until)
OPTIONAL MATCH (directive)-[:SIGNED_BY]->(signer:Person)
WITH directive, says, signer
ORDER BY signer.id
WITH directive, says, collect(signer.id) AS signers
RETURN directive.id AS directive, directive.name AS name, directive.kind AS kind, directive.number AS number, directive.date AS date,
       signers, says.evidence AS evidence
ORDER BY coalesce(date, '9999'), directive
