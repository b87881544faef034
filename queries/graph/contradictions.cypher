// Where do the documents contradict each other: two heads of one body at one time, one directive replaced twice, two dates of one directive?
// Two heads count only where neither is called former, and neither took over after the other, by the dates stated or those of the documents.
// param entity: string of Entity = null -- only what concerns this body or directive
// column finding: string -- two heads, replaced twice or two dates
// column entity: string -- the id of the body or directive
// column name: string -- its name
// column first: string -- the id of the first of the two, or the first date
// column first_name: string -- its name
// column first_evidence: evidence -- the sentences that say the first; of a date, where the document names the directive
// column second: string -- the id of the second, or the second date
// column second_name: string -- its name
// column second_evidence: evidence -- the sentences that say the second; of a date, where the document names the directive
MATCH (one:Person)-[a:PRESIDES]->(body:Organization)<-[b:PRESIDES]-(other:Person)
WHERE one.id < other.id AND ($entity IS NULL OR body.id = $entity) AND NOT coalesce(a.former, false) AND NOT coalesce(b.former, false)
  AND coalesce(a.post, 'head') = coalesce(b.post, 'head') AND NOT coalesce(body.collective, false)
WITH one, other, body, a, b, coalesce(a.since, a.first_seen, '') AS a_from, coalesce(a.until, a.last_seen, '9999') AS a_to,
     coalesce(b.since, b.first_seen, '') AS b_from, coalesce(b.until, b.last_seen, '9999') AS b_to
WITH one, other, body, a, b, left(a_to, size(b_from)) AS a_to, left(b_from, size(a_to)) AS b_from,
     left(b_to, size(a_from)) AS b_to, left(a_from, size(b_to)) AS a_from,
     a.until IS NOT NULL OR b.since IS NOT NULL AS a_then_b, b.until IS NOT NULL OR a.since IS NOT NULL AS b_then_a
WHERE NOT a_to < b_from AND NOT b_to < a_from
  AND NOT (a_then_b AND a_to <> '' AND a_to = b_from) AND NOT (b_then_a AND b_to <> '' AND b_to = a_from)
RETURN 'two heads' AS finding, body.id AS entity, body.name AS name, one.id AS first, one.name AS first_name, a.evidence AS first_evidence,
       other.id AS second, other.name AS second_name, b.evidence AS second_evidence
ORDER BY entity, first, second, a.id, b.id
UNION ALL
MATCH (one:Directive)-[a:SUPERSEDES]->(replaced:Directive)<-[b:SUPERSEDES]-(other:Directive)
WHERE one.id < other.id AND ($entity IS NULL OR replaced.id = $entity)
RETURN 'replaced twice' AS finding, replaced.id AS entity, replaced.name AS name, one.id AS first, one.name AS first_name,
       a.evidence AS first_evidence, other.id AS second, other.name AS second_name, b.evidence AS second_evidence
ORDER BY entity, first, second
UNION ALL
MATCH (directive:Directive)<-[mention:MENTIONS]-(document:Document)
WHERE any(each IN coalesce(directive.disagreements, []) WHERE each STARTS WITH 'date: ') AND ($entity IS NULL OR directive.id = $entity)
UNWIND split(head([each IN directive.disagreements WHERE each STARTS WITH 'date: ' | substring(each, 6)]), ' | ') AS date
WITH directive, date, document, mention
WHERE mention.attributes CONTAINS '"date":"' + date + '"'
UNWIND mention.spans AS span
WITH directive, date, document.id + '#char=' + span AS place
ORDER BY place
WITH directive, date, collect(place) AS places
ORDER BY date
WITH directive, collect({date: date, places: places}) AS dates
UNWIND dates AS one
UNWIND dates AS other
WITH directive, one, other
WHERE one.date < other.date AND NOT other.date STARTS WITH one.date
RETURN 'two dates' AS finding, directive.id AS entity, directive.name AS name, one.date AS first, null AS first_name,
       one.places AS first_evidence, other.date AS second, null AS second_name, other.places AS second_evidence
ORDER BY entity, first, second
