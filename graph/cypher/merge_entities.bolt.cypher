// Write nodes of one label under Entity; what a node had before, another label too, is replaced whole.
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n = row.properties
SET n:<<label>>
REMOVE n:<<others>>
RETURN count(*) AS written
