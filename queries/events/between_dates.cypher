// What happened between two dates: directives issued, events held, posts taken up and given up?
// A date known only by its year or month counts where it may lie between the two.
// param since: date -- the first day
// param until: date -- the last day
// column date: date -- the day, as far as it is known
// column what: string -- directive, event, post begins or post ends
// column entity: string -- the id of the directive, event or person
// column name: string -- its name
// column relation: string -- the relation of a post
// column other: string -- the id of the body of a post
// column other_name: string -- the name of that body
// column post: string -- the post
// column evidence: evidence -- the sentences about the directive's issuer, of the event's participants, of the post
MATCH (directive:Directive)
WHERE directive.date >= left($since, size(coalesce(directive.date, ''))) AND left(directive.date, size($until)) <= $until
OPTIONAL MATCH (directive)-[says:ISSUED_BY]->(:Organization)
WITH directive, says ORDER BY says.id
WITH directive, collect(says.evidence) AS parts
RETURN directive.date AS date, 'directive' AS what, directive.id AS entity, directive.name AS name, null AS relation, null AS other,
       null AS other_name, null AS post, reduce(all = [], part IN parts | all + part) AS evidence
ORDER BY date, entity
UNION ALL
MATCH (event:Event)
WHERE event.date >= left($since, size(coalesce(event.date, ''))) AND left(event.date, size($until)) <= $until
OPTIONAL MATCH (event)<-[says:PRESIDES|ORGANIZES|ATTENDS]-(:Entity)
WITH event, says ORDER BY says.id
WITH event, collect(says.evidence) AS parts
RETURN event.date AS date, 'event' AS what, event.id AS entity, event.name AS name, null AS relation, null AS other,
       null AS other_name, null AS post, reduce(all = [], part IN parts | all + part) AS evidence
ORDER BY date, entity
UNION ALL
MATCH (person:Person)-[says:PRESIDES|HOLDS_POST|MEMBER_OF]->(body:Organization)
WHERE says.since >= left($since, size(coalesce(says.since, ''))) AND left(says.since, size($until)) <= $until
RETURN says.since AS date, 'post begins' AS what, person.id AS entity, person.name AS name, type(says) AS relation, body.id AS other,
       body.name AS other_name, says.post AS post, says.evidence AS evidence
ORDER BY date, entity, other, post
UNION ALL
MATCH (person:Person)-[says:PRESIDES|HOLDS_POST|MEMBER_OF]->(body:Organization)
WHERE says.until >= left($since, size(coalesce(says.until, ''))) AND left(says.until, size($until)) <= $until
RETURN says.until AS date, 'post ends' AS what, person.id AS entity, person.name AS name, type(says) AS relation, body.id AS other,
       body.name AS other_name, says.post AS post, says.evidence AS evidence
ORDER BY date, entity, other, post
