// title: Shortest paths by agreements
// question: By which shortest chains of agreements, six hops or fewer, are two nations connected on a day, by signature?
// parameter: a nation = MNG
// parameter: b nation = FJI
// parameter: day day? = 2025-12-31
// columns: length, nations, agreements
// reads: Dataset, Nation, Agreement, PARTY_TO, REPLACES, SUSPENDED
// twin: Lattice.Paths
MATCH (d:Dataset)
WITH coalesce(date($day), d.compiled) AS day, d.compiled AS compiled
MATCH (n:Nation)-[x:PARTY_TO]->(g:Agreement)<-[y:PARTY_TO]-(p:Nation)
WHERE n <> p
  // both are bound by the day; what no source dates began before the dataset was compiled
  AND all(r IN [x, y] WHERE coalesce(r.signedLatest, r.accededLatest, r.inForceLatest, g.signedLatest, g.inForceLatest, compiled) <= day)
  // certainly not ended, nor replaced, nor suspended between the two
  AND coalesce(g.terminatedEarliest > day, NOT EXISTS { (s:Agreement)-[:REPLACES]->(g) WHERE coalesce(s.inForceEarliest, s.signedEarliest, day) <= day })
  AND NOT EXISTS { (n)-[s:SUSPENDED]->(g)<-[t:SUSPENDED]-(p) WHERE s.pos = t.pos AND coalesce(s.fromEarliest <= day, true) AND coalesce(s.toLatest > day, true) }
WITH n.code AS one, p.code AS other, g.id AS id ORDER BY id
WITH one, other, collect(id) AS ids ORDER BY one, other
WITH one, collect({other: other, ids: ids}) AS ties
WITH collect({one: one, ties: ties}) AS rows
// breadth first from the one end: all shortest paths to the nations last reached, and all nations reached
WITH rows, reduce(at = {paths: [[$a]], reached: [$a]}, hop IN range(1, 6) | CASE WHEN $b IN at.reached THEN at ELSE
  {paths: reduce(longer = [], path IN at.paths | longer + [tie IN coalesce(head([row IN rows WHERE row.one = last(path)]).ties, []) WHERE NOT tie.other IN at.reached | path + [tie.other]]),
   reached: at.reached + reduce(near = [], row IN [r IN rows WHERE r.one IN [path IN at.paths | last(path)]] | near + [tie IN row.ties | tie.other])} END) AS end
UNWIND [path IN end.paths WHERE last(path) = $b] AS nations
UNWIND range(0, size(nations) - 2) AS hop
UNWIND [row IN rows WHERE row.one = nations[hop] | head([tie IN row.ties WHERE tie.other = nations[hop + 1]]).ids] AS ids
UNWIND ids AS id
WITH DISTINCT nations, id ORDER BY id
RETURN size(nations) - 1 AS length, nations, collect(id) AS agreements
ORDER BY length, nations
