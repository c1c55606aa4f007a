// title: Partners common to two nations
// question: Which nations have an agreement with each of two nations on a day, by signature, and which agreements are these?
// parameter: a nation = JPN
// parameter: b nation = NZL
// parameter: day day? = 2025-12-31
// columns: partner, name, withA, withB
// reads: Dataset, Actor, Nation, Agreement, PARTY_TO, REPLACES, SUSPENDED
// twin: Lattice.SharedPartners
MATCH (d:Dataset)
WITH coalesce(date($day), d.compiled) AS day, d.compiled AS compiled
UNWIND [$a, $b] AS side
MATCH (n:Actor {code: side})-[x:PARTY_TO]->(g:Agreement)<-[y:PARTY_TO]-(p:Nation)
WHERE NOT p.code IN [$a, $b]
  // both are bound by the day; what no source dates began before the dataset was compiled
  AND all(r IN [x, y] WHERE coalesce(r.signedLatest, r.accededLatest, r.inForceLatest, g.signedLatest, g.inForceLatest, compiled) <= day)
  // certainly not ended, nor replaced, nor suspended between the two
  AND coalesce(g.terminatedEarliest > day, NOT EXISTS { (s:Agreement)-[:REPLACES]->(g) WHERE coalesce(s.inForceEarliest, s.signedEarliest, day) <= day })
  AND NOT EXISTS { (n)-[s:SUSPENDED]->(g)<-[t:SUSPENDED]-(p) WHERE s.pos = t.pos AND coalesce(s.fromEarliest <= day, true) AND coalesce(s.toLatest > day, true) }
WITH side, p, g ORDER BY g.id
WITH p, collect(CASE side WHEN $a THEN g.id END) AS withA, collect(CASE side WHEN $b THEN g.id END) AS withB
WHERE withA <> [] AND withB <> []
RETURN p.code AS partner, p.name AS name, withA, withB
ORDER BY partner
