// Who presides this body, or did, and since when?
// param body: string of Organization -- the body
// param former: boolean = true -- also those who no longer do
// column person: string -- the person's id
// column name: string -- the person's name
// column post: string -- head or acting-head
// column since: date -- since when, as far as it is stated
// column until: date -- until when, as far as it is stated
// column former: boolean -- whether a document says that the post is no longer held
// column first_seen: date -- the date of the first document that says so
// column last_seen: date -- the date of the last document that says so
// column evidence: evidence -- the sentences that say so
MATCH (person:Person)-[says:PRESIDES]->(:Organization {id: $body})
WHERE $former OR NOT coalesce(says.former, false)
RETURN person.id AS person, person.name AS name, says.post AS post, says.since AS since, says.until AS until,
       coalesce(says.former, false) AS former, says.first_seen AS first_seen, says.last_seen AS last_seen, says.evidence AS evidence
ORDER BY former, coalesce(since, first_seen, '') DESC, person, says.id
