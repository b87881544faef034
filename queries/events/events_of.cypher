// Which events did this person or body chair, organize or attend?
// param participant: string of Entity -- the person or body
// param since: date = null -- only events of this day or later
// param until: date = null -- only events of this day or earlier
// column event: string -- the event's id
// column name: string -- its name
// column kind: string -- its kind
// column date: date -- its (first) day
// column relation: string -- PRESIDES, ORGANIZES or ATTENDS
// column evidence: evidence -- the sentences that say so
MATCH (:Entity {id: $participant})-[says:PRESIDES|ORGANIZES|ATTENDS]->(event:Event)
WHERE ($since IS NULL OR event.date >= left(coalesce($since, ''), size(coalesce(event.date, ''))))
  AND ($until IS NULL OR left(event.date, size(coalesce($until, ''))) <= $until)
RETURN event.id AS event, event.name AS name, event.kind AS kind, event.date AS date, type(says) AS relation, says.evidence AS evidence
ORDER BY coalesce(date, '9999'), event, relation
