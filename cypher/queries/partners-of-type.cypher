// title: Partners of a nation by a type of agreement
// question: With whom does a nation have an agreement of a type, such as visiting forces, and by which?
// parameter: nation nation = PHL
// parameter: type agreement-type = vfa
// parameter: day day? = 2025-12-31
// columns: partner, name, agreements
// reads: Dataset, Actor, Nation, Agreement, PARTY_TO, REPLACES, SUSPENDED
// twin: Lattice.Partners
MATCH (d:Dataset)
WITH coalesce(date($day), d.compiled) AS day, d.compiled AS compiled
MATCH (n:Actor {code: $nation})-[x:PARTY_TO]->(g:Agreement {type: $type})<-[y:PARTY_TO]-(p:Nation)
WHERE n <> p
  // both are bound by the day; what no source dates began before the dataset was compiled
  AND all(r IN [x, y] WHERE coalesce(r.signedLatest, r.accededLatest, r.inForceLatest, g.signedLatest, g.inForceLatest, compiled) <= day)
  // certainly not ended, nor replaced, nor suspended between the two
  AND coalesce(g.terminatedEarliest > day, NOT EXISTS { (s:Agreement)-[:REPLACES]->(g) WHERE coalesce(s.inForceEarliest, s.signedEarliest, day) <= day })
  AND NOT EXISTS { (n)-[s:SUSPENDED]->(g)<-[t:SUSPENDED]-(p) WHERE s.pos = t.pos AND coalesce(s.fromEarliest <= day, true) AND coalesce(s.toLatest > day, true) }
WITH p, g ORDER BY g.id
RETURN p.code AS partner, p.name AS name, collect(g.id) AS agreements
ORDER BY partner
