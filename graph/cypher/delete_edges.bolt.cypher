// Remove edges of one type.
UNWIND $ids AS id
MATCH ()-[e:<<type>> {id: id}]->()
DELETE e
