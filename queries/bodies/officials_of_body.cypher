// Who presides this body, holds a post in it or is a member of it, or did?
// param body: string of Organization -- the body
// column person: string -- the person's id
// column name: string -- the person's name
// column relation: string -- PRESIDES, HOLDS_POST or MEMBER_OF
// column post: string -- the post
// column since: date -- since when, as far as it is stated
// column until: date -- until when, as far as it is stated
// column former: boolean -- whether a document says that the post is no longer held
// column first_seen: date -- the date of the first document that says so
// column last_seen: date -- the date of the last document that says so
// column evidence: evidence -- the sentences that say so
MATCH (person:Person)-[says:PRESIDES|HOLDS_POST|MEMBER_OF]->(:Organization {id: $body})
WITH person, says, CASE type(says) WHEN 'PRESIDES' THEN 0 WHEN 'HOLDS_POST' THEN 1 ELSE 2 END AS rank
RETURN person.id AS person, person.name AS name, type(says) AS relation, says.post AS post, says.since AS since, says.until AS until,
       coalesce(says.former, false) AS former, says.first_seen AS first_seen, says.last_seen AS last_seen, says.evidence AS evidence
ORDER BY former, rank, person, says.id
