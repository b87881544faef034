// Remove nodes of one family, and the edges at them.
UNWIND $ids AS id
MATCH (n:<<family>> {id: id})
DETACH DELETE n
