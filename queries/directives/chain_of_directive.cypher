// From which directives does this one come, and which come from it: replaced, amended, repealed, based on, carried out?
// param directive: string of Directive -- the directive
// param depth: int = 3 -- how many steps, at most 5
// column relation: string -- SUPERSEDES, AMENDS, REPEALS, BASED_ON or IMPLEMENTS
// column direction: string -- out: followed from this directive to what it rests on; in: to what rests on it
// column depth: int -- how many steps away; 1 is a relation of this directive itself
// column source: string -- the id of the directive that replaces, amends, carries out …
// column source_name: string -- its name
// column source_date: date -- its day of issue
// column target: string -- the id of the directive that is replaced, amended, carried out …
// column target_name: string -- its name
// column target_date: date -- its day of issue
// column evidence: evidence -- the sentences that say so
MATCH p = (:Directive {id: $directive})-[:SUPERSEDES|AMENDS|REPEALS|BASED_ON|IMPLEMENTS*0..4]->(source:Directive)
WITH source, min(length(p)) AS above
WHERE above < $depth
MATCH (source)-[says:SUPERSEDES|AMENDS|REPEALS|BASED_ON|IMPLEMENTS]->(target:Directive)
RETURN type(says) AS relation, 'out' AS direction, above + 1 AS depth, source.id AS source, source.name AS source_name, source.date AS source_date,
       target.id AS target, target.name AS target_name, target.date AS target_date, says.evidence AS evidence
ORDER BY depth, relation, source, target
UNION ALL
MATCH p = (:Directive {id: $directive})<-[:SUPERSEDES|AMENDS|REPEALS|BASED_ON|IMPLEMENTS*0..4]-(target:Directive)
WITH target, min(length(p)) AS above
WHERE above < $depth
MATCH (source:Directive)-[says:SUPERSEDES|AMENDS|REPEALS|BASED_ON|IMPLEMENTS]->(target)
RETURN type(says) AS relation, 'in' AS direction, above + 1 AS depth, source.id AS source, source.name AS source_name, source.date AS source_date,
       target.id AS target, target.name AS target_name, target.date AS target_date, says.evidence AS evidence
ORDER BY depth, relation, source, target
