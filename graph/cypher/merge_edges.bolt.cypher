// Write edges of one type between two families; rows whose ends are not there are not counted.
UNWIND $rows AS row
MATCH (a:<<source>> {id: row.source})
MATCH (b:<<target>> {id: row.target})
MERGE (a)-[e:<<type>> {id: row.id}]->(b)
SET e = row.properties
RETURN count(*) AS written
