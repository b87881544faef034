// How many edges of one type there are.
MATCH ()-[e:<<type>>]->()
RETURN count(e) AS found
