// Takes derived ties away; one to which others tied something only loses what is ours.
UNWIND $pairs AS pair
MATCH (t:Tie {pair: pair})
OPTIONAL MATCH (t)-[r:TIED_BY|RESTS_ON]-() WHERE r.derived
DELETE r
WITH DISTINCT t WHERE NOT EXISTS { (t)--() } AND all(l IN labels(t) WHERE l = "Tie") AND all(k IN keys(t) WHERE k IN $keys)
DELETE t
