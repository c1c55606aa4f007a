// Retires facts that others tied something to: what others gave them stays. Says what keeps each.
UNWIND $ids AS id
MATCH (f:Fact {id: id})
WITH f, [l IN labels(f) WHERE NOT l IN $labels] AS foreignLabels, [k IN keys(f) WHERE NOT k IN $keys] AS foreignKeys, COUNT { (f)--() } AS relationships
REMOVE f:Fact:Agreement:Forum:Exercise:Patrol:Office:Meeting:Statement
SET f:Retired, f.retired = date($today), f.hash = null
RETURN f.id AS id, foreignLabels, foreignKeys, relationships
