// title: Partners common to several nations
// question: Which nations have an agreement with each of several nations on a day, by signature, and which agreements are these?
// parameter: nations nations = JPN,AUS,PHL
// parameter: day day? = 2025-12-31
// columns: partner, name, agreements
// reads: Dataset, Actor, Nation, Agreement, PARTY_TO, REPLACES, SUSPENDED
// twin: Lattice.SharedPartners
MATCH (d:Dataset)
WITH coalesce(date($day), d.compiled) AS day, d.compiled AS compiled
UNWIND $nations AS side
MATCH (n:Actor {code: side})-[x:PARTY_TO]->(g:Agreement)<-[y:PARTY_TO]-(p:Nation)
WHERE NOT p.code IN $nations
  // both are bound by the day; what no source dates began before the dataset was compiled
  AND all(r IN [x, y] WHERE coalesce(r.signedLatest, r.accededLatest, r.inForceLatest, g.signedLatest, g.inForceLatest, compiled) <= day)
  // certainly not ended, nor replaced, nor suspended between the two
  AND coalesce(g.terminatedEarliest > day, NOT EXISTS { (s:Agreement)-[:REPLACES]->(g) WHERE coalesce(s.inForceEarliest, s.signedEarliest, day) <= day })
  AND NOT EXISTS { (n)-[s:SUSPENDED]->(g)<-[t:SUSPENDED]-(p) WHERE s.pos = t.pos AND coalesce(s.fromEarliest <= day, true) AND coalesce(s.toLatest > day, true) }
WITH p, g, side ORDER BY g.id
WITH p, collect(DISTINCT side) AS sides, collect(DISTINCT g.id) AS agreements
WHERE size(sides) = size($nations)
RETURN p.code AS partner, p.name AS name, agreements
ORDER BY partner
