// Takes the other readings of some facts away; one to which others tied something stays, without its fact.
UNWIND $ids AS id
MATCH (f:Fact {id: id})-[r:READS_OTHERWISE]->(g:Reading) WHERE r.pos IS NOT NULL
OPTIONAL MATCH (g)-[c:CITES]->(:Source) WHERE c.pos IS NOT NULL
DELETE r, c
WITH DISTINCT g WHERE NOT EXISTS { (g)--() } AND all(l IN labels(g) WHERE l = "Reading") AND all(k IN keys(g) WHERE k IN ["name", "field", "value", "note"])
DELETE g
