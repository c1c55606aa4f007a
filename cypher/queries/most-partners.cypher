// title: Nations by number of partners
// question: Which nations have the most partners by a type of agreement on a day, by signature?
// parameter: type agreement-type = acsa
// parameter: day day? = 2025-12-31
// columns: nation, name, partners
// reads: Dataset, Nation, Agreement, PARTY_TO, REPLACES, SUSPENDED
// twin: Lattice.Rank
MATCH (d:Dataset)
WITH coalesce(date($day), d.compiled) AS day, d.compiled AS compiled
MATCH (n:Nation)-[x:PARTY_TO]->(g:Agreement {type: $type})<-[y:PARTY_TO]-(p:Nation)
WHERE n <> p
  // both are bound by the day; what no source dates began before the dataset was compiled
  AND all(r IN [x, y] WHERE coalesce(r.signedLatest, r.accededLatest, r.inForceLatest, g.signedLatest, g.inForceLatest, compiled) <= day)
  // certainly not ended, nor replaced, nor suspended between the two
  AND coalesce(g.terminatedEarliest > day, NOT EXISTS { (s:Agreement)-[:REPLACES]->(g) WHERE coalesce(s.inForceEarliest, s.signedEarliest, day) <= day })
  AND NOT EXISTS { (n)-[s:SUSPENDED]->(g)<-[t:SUSPENDED]-(p) WHERE s.pos = t.pos AND coalesce(s.fromEarliest <= day, true) AND coalesce(s.toLatest > day, true) }
WITH n, count(DISTINCT p) AS partners
RETURN n.code AS nation, n.name AS name, partners
ORDER BY partners DESC, nation
