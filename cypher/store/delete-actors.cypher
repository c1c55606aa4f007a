// Takes actors away that left the registry and that nothing hangs on; others lose the mark of ours.
UNWIND $keys AS key
MATCH (n:Actor {code: key})
SET n.hash = null
WITH n WHERE NOT EXISTS { (n)--() } AND all(l IN labels(n) WHERE l IN $labels) AND all(k IN keys(n) WHERE k IN $ownKeys)
DELETE n
