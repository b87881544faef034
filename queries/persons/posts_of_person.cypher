// What does this person preside, which posts does the person hold, of what is the person a member, now or formerly?
// param person: string of Person -- the person
// column relation: string -- PRESIDES, HOLDS_POST or MEMBER_OF
// column held: string -- the id of the body, event or programme
// column name: string -- its name
// column label: string -- Organization, Event or Programme
// column post: string -- the post
// column since: date -- since when, as far as it is stated
// column until: date -- until when, as far as it is stated
// column former: boolean -- whether a document says that the post is no longer held
// column first_seen: date -- the date of the first document that says so
// column last_seen: date -- the date of the last document that says so
// column evidence: evidence -- the sentences that say so
MATCH (:Person {id: $person})-[says:PRESIDES|HOLDS_POST|MEMBER_OF]->(held:Entity)
WITH held, says, CASE WHEN held:Organization THEN 'Organization' WHEN held:Event THEN 'Event' ELSE 'Programme' END AS label,
     CASE type(says) WHEN 'PRESIDES' THEN 0 WHEN 'HOLDS_POST' THEN 1 ELSE 2 END AS rank
RETURN type(says) AS relation, held.id AS held, held.name AS name, label, says.post AS post, says.since AS since, says.until AS until,
       coalesce(says.former, false) AS former, says.first_seen AS first_seen, says.last_seen AS last_seen, says.evidence AS evidence
ORDER BY former, label = 'Event', rank, held, says.id
