// Write nodes of one label; what a node had before is replaced whole.
UNWIND $rows AS row
MERGE (n:<<label>> {id: row.id})
SET n = row.properties
RETURN count(*) AS written
