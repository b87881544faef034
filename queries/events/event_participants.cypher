// Who chaired this event, who organized it, who attended it?
// param event: string of Event -- the event
// column participant: string -- the id of the person or body
// column name: string -- its name
// column label: string -- Person or Organization
// column relation: string -- PRESIDES, ORGANIZES or ATTENDS
// column evidence: evidence -- the sentences that say so
MATCH (who:Entity)-[says:PRESIDES|ORGANIZES|ATTENDS]->(:Event {id: $event})
WITH who, says, CASE type(says) WHEN 'PRESIDES' THEN 0 WHEN 'ORGANIZES' THEN 1 ELSE 2 END AS rank
RETURN who.id AS participant, who.name AS name, CASE WHEN who:Person THEN 'Person' ELSE 'Organization' END AS label,
       type(says) AS relation, says.evidence AS evidence
ORDER BY rank, label, participant
