// title: Hub and spoke or web
// question: Of the pairs of a nation's partners by a type of agreement, which share is not tied to one another by it?
// parameter: hub nation = USA
// parameter: type agreement-type = acsa
// parameter: day day? = 2025-12-31
// columns: partners, pairs, untied, share
// reads: Dataset, Nation, Agreement, PARTY_TO, REPLACES, SUSPENDED
// twin: Lattice.Structure
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
WITH size(spokes) AS partners, size(spokes) * (size(spokes) - 1) / 2 AS pairs, size([t IN ties WHERE t[0] IN spokes AND t[1] IN spokes]) AS tied
RETURN partners, pairs, pairs - tied AS untied, CASE pairs WHEN 0 THEN null ELSE toFloat(pairs - tied) / pairs END AS share
