// Takes facts away that nothing of others hangs on.
UNWIND $ids AS id
MATCH (f:Fact {id: id})
WHERE NOT EXISTS { (f)--() } AND all(l IN labels(f) WHERE l IN $labels) AND all(k IN keys(f) WHERE k IN $keys)
DELETE f
