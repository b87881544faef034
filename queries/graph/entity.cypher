// What is known of this thing itself?
// param entity: string of Entity -- the thing
// column entity: string -- its id
// column label: string -- what it is
// column name: string -- the name by which it is shown
// column names: strings -- all its names, each behind its language
// column kind: string -- its kind
// column level: string -- a body's level
// column territory: string -- a body's territory
// column number: string -- a directive's number
// column symbol: string -- a directive's number with its symbols
// column date: date -- the day of a directive or an event
// column title: string -- a directive's title
// column documents: int -- how many documents mention it
MATCH (thing:Entity {id: $entity})
OPTIONAL MATCH (document:Document)-[:MENTIONS]->(thing)
WITH thing, count(document) AS documents
RETURN thing.id AS entity, [label IN labels(thing) WHERE label <> 'Entity'][0] AS label, thing.name AS name, thing.names AS names,
       thing.kind AS kind, thing.level AS level, thing.territory AS territory, thing.number AS number, thing.symbol AS symbol,
       thing.date AS date, thing.title AS title, documents
