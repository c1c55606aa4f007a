// title: Missing sides of a hub's triangles
// question: Which pairs of a nation's partners by a type of agreement are not tied to one another by it, and which partners do they share?
// parameter: hub nation = USA
// parameter: type agreement-type = acsa
// parameter: day day? = 2025-12-31
// columns: a, b, shared, partners
// reads: Dataset, Nation, Agreement, PARTY_TO, REPLACES, SUSPENDED
// twin: Lattice.Gaps
MATCH (d:Dataset)
WITH coalesce(date($day), d.compiled) AS day, d.compiled AS compiled
MATCH (n:Nation)-[x:PARTY_TO]->(g:Agreement {type: $type})<-[y:PARTY_TO]-(p:Nation)
WHERE n.code < p.code
  // both are bound by the day; what no source dates began before the dataset was compiled
  AND all(r IN [x, y] WHERE coalesce(r.signedLatest, r.accededLatest, r.inForceLatest, g.signedLatest, g.inForceLatest, compiled) <= day)
  // certainly not ended, nor replaced, nor suspended between the two
  AND coalesce(g.terminatedEarliest > day, NOT EXISTS { (s:Agreement)-[:REPLACES]->(g) WHERE coalesce(s.inForceEarliest, s.signedEarliest, day) <= day })
  AND NOT EXISTS { (n)-[s:SUSPENDED]->(g)<-[t:SUSPENDED]-(p) WHERE s.pos = t.pos AND coalesce(s.fromEarliest <= day, true) AND coalesce(s.toLatest > day, true) }
WITH collect(DISTINCT [n.code, p.code]) AS ties
WITH ties, [t IN ties WHERE $hub IN t | CASE t[0] WHEN $hub THEN t[1] ELSE t[0] END] AS spokes
UNWIND spokes AS a UNWIND spokes AS b
WITH ties, a, b WHERE a < b AND NOT [a, b] IN ties
WITH a, b, [t IN ties WHERE a IN t | CASE t[0] WHEN a THEN t[1] ELSE t[0] END] AS ofA, [t IN ties WHERE b IN t | CASE t[0] WHEN b THEN t[1] ELSE t[0] END] AS ofB
UNWIND [c IN ofA WHERE c IN ofB] AS partner
WITH a, b, partner ORDER BY partner
WITH a, b, collect(partner) AS partners
RETURN a, b, size(partners) AS shared, partners
ORDER BY shared DESC, a, b
