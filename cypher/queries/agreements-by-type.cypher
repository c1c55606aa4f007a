// title: Agreements of a type
// question: Which agreements of a type bind two parties or more on a day, by signature?
// parameter: type agreement-type = acsa
// parameter: day day? = 2025-12-31
// columns: agreement, name, parties, signed, inForce
// reads: Dataset, Actor, Agreement, PARTY_TO, REPLACES, SUSPENDED
// twin: Lattice.Graph
MATCH (d:Dataset)
WITH coalesce(date($day), d.compiled) AS day, d.compiled AS compiled
MATCH (g:Agreement {type: $type})
MATCH (n:Actor)-[x:PARTY_TO]->(g)<-[y:PARTY_TO]-(p:Actor)
WHERE n.code < p.code
  // both are bound by the day; what no source dates began before the dataset was compiled
  AND all(r IN [x, y] WHERE coalesce(r.signedLatest, r.accededLatest, r.inForceLatest, g.signedLatest, g.inForceLatest, compiled) <= day)
  // certainly not ended, nor replaced, nor suspended between the two
  AND coalesce(g.terminatedEarliest > day, NOT EXISTS { (s:Agreement)-[:REPLACES]->(g) WHERE coalesce(s.inForceEarliest, s.signedEarliest, day) <= day })
  AND NOT EXISTS { (n)-[s:SUSPENDED]->(g)<-[t:SUSPENDED]-(p) WHERE s.pos = t.pos AND coalesce(s.fromEarliest <= day, true) AND coalesce(s.toLatest > day, true) }
WITH DISTINCT g
RETURN g.id AS agreement, g.name AS name, COLLECT { MATCH (p:Actor)-[r:PARTY_TO]->(g) RETURN p.code ORDER BY r.pos } AS parties, g.signed AS signed, g.inForce AS inForce
ORDER BY agreement
