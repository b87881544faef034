// Which directives does this body implement? With line_of_authority also those that the bodies above it implement.
// param body: string of Organization -- the body
// param line_of_authority: boolean = false -- also the directives of the bodies that it is part of, at any distance
// param since: date = null -- only directives issued on this day or later
// param until: date = null -- only directives issued on this day or earlier
// column directive: string -- the directive's id
// column name: string -- its name
// column kind: string -- its kind
// column number: string -- its number
// column date: date -- the day of issue
// column issuers: strings -- the ids of the bodies that issued it
// column issuer_names: strings -- their names
// column through: string -- the id of the body that implements it: this one, or one above it
// column through_name: string -- the name of that body
// column distance: int -- how far that body stands above this one; 0 is this one
// column first_seen: date -- the date of the first document that says so
// column last_seen: date -- the date of the last document that says so
// column evidence: evidence -- the sentences that say that the body implements it
MATCH p = (body:Organization {id: $body})-[:PART_OF*0..8]->(holder:Organization)
WITH holder, min(length(p)) AS distance
WHERE $line_of_authority OR distance = 0
MATCH (holder)-[says:IMPLEMENTS]->(directive:Directive)
WHERE ($since IS NULL OR directive.date >= left(coalesce($since, ''), size(coalesce(directive.date, ''))))
  AND ($until IS NULL OR left(directive.date, size(coalesce($until, ''))) <= $until)
OPTIONAL MATCH (directive)-[:ISSUED_BY]->(issuer:Organization)
WITH holder, distance, says, directive, issuer
ORDER BY issuer.id
WITH holder, distance, says, directive, collect(issuer.id) AS issuers, collect(coalesce(issuer.name, issuer.id)) AS issuer_names
RETURN directive.id AS directive, directive.name AS name, directive.kind AS kind, directive.number AS number, directive.date AS date,
       issuers, issuer_names, holder.id AS through, holder.name AS through_name, distance,
       says.first_seen AS first_seen, says.last_seen AS last_seen, says.evidence AS evidence
ORDER BY distance, coalesce(date, '9999'), directive, through
