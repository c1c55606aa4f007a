// Takes other readings away from facts; one to which others tied something stays, without its fact.
UNWIND $elements AS element
MATCH ()-[r:READS_OTHERWISE]->(g:Reading) WHERE elementId(r) = element
OPTIONAL MATCH (g)-[c:CITES]->(:Source) WHERE c.pos IS NOT NULL
DELETE r, c
WITH DISTINCT g WHERE NOT EXISTS { (g)--() } AND all(l IN labels(g) WHERE l = "Reading") AND all(k IN keys(g) WHERE k IN ["name", "field", "value", "note"])
DELETE g
