// title: Triangles of a nation
// question: Which pairs of a nation's partners by a type of agreement are tied to one another by it too?
// parameter: hub nation = JPN
// parameter: type agreement-type = acsa
// parameter: day day? = 2025-12-31
// columns: a, b, agreements
// reads: Dataset, Nation, Agreement, PARTY_TO, REPLACES, SUSPENDED
// twin: Lattice.Graph
MATCH (d:Dataset)
WITH coalesce(date($day), d.compiled) AS day, d.compiled AS compiled
MATCH (n:Nation)-[x:PARTY_TO]->(g:Agreement {type: $type})<-[y:PARTY_TO]-(p:Nation)
WHERE n.code < p.code
  // both are bound by the day; what no source dates began before the dataset was compiled
  AND all(r IN [x, y] WHERE coalesce(r.signedLatest, r.accededLatest, r.inForceLatest, g.signedLatest, g.inForceLatest, compiled) <= day)
  // certainly not ended, nor replaced, nor suspended between the two
  AND coalesce(g.terminatedEarliest > day, NOT EXISTS { (s:Agreement)-[:REPLACES]->(g) WHERE coalesce(s.inForceEarliest, s.signedEarliest, day) <= day })
  AND NOT EXISTS { (n)-[s:SUSPENDED]->(g)<-[t:SUSPENDED]-(p) WHERE s.pos = t.pos AND coalesce(s.fromEarliest <= day, true) AND coalesce(s.toLatest > day, true) }
WITH n.code AS a, p.code AS b, g.id AS id ORDER BY id
WITH a, b, collect(id) AS facts
WITH collect({pair: [a, b], facts: facts}) AS ties
WITH ties, [t IN ties WHERE $hub IN t.pair | {other: CASE t.pair[0] WHEN $hub THEN t.pair[1] ELSE t.pair[0] END, facts: t.facts}] AS spokes
UNWIND spokes AS a UNWIND spokes AS b
WITH a, b, head([t IN ties WHERE t.pair = [a.other, b.other]]) AS rim
WHERE rim IS NOT NULL
UNWIND a.facts + b.facts + rim.facts AS id
WITH DISTINCT a.other AS a, b.other AS b, id ORDER BY id
RETURN a, b, collect(id) AS agreements
ORDER BY a, b
