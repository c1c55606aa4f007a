// title: Agreements in force
// question: Which agreements are in force for a nation on a day, and of which do the dates leave it open?
// parameter: nation actor = NZL
// parameter: day day? = 2025-12-31
// columns: agreement, name, type, inForce, parties, standing
// reads: Dataset, Actor, Agreement, PARTY_TO, REPLACES
// twin: Lattice.Show
MATCH (d:Dataset)
WITH coalesce(date($day), d.compiled) AS day, d.compiled AS compiled
MATCH (n:Actor {code: $nation})-[x:PARTY_TO]->(g:Agreement)
WITH g, x, day,
  // 0 no, 1 open, 2 yes
  CASE WHEN coalesce(x.signedLatest, x.accededLatest, x.inForceLatest, g.signedLatest, g.inForceLatest, compiled) <= day THEN 2
    WHEN coalesce(x.signedEarliest, x.accededEarliest, x.inForceEarliest, g.signedEarliest, g.inForceEarliest) > day THEN 0 ELSE 1 END AS begun,
  CASE WHEN g.terminatedLatest <= day THEN 2 WHEN g.terminatedEarliest > day THEN 0 WHEN g.terminated IS NOT NULL THEN 1 ELSE coalesce(COLLECT {
    MATCH (s:Agreement)-[:REPLACES]->(g)
    RETURN CASE WHEN coalesce(s.inForceLatest, s.signedLatest, compiled) <= day THEN 2 WHEN coalesce(s.inForceEarliest, s.signedEarliest) > day THEN 0 ELSE 1 END AS past
    ORDER BY past DESC LIMIT 1
  }[0], 0) END AS ended
WITH g, ended,
  // without a day of force, or with a special status, it is open whether it is in force
  CASE WHEN coalesce(x.inForce, g.inForce) IS NULL THEN CASE begun WHEN 0 THEN 0 ELSE 1 END
    WHEN coalesce(x.inForceEarliest, g.inForceEarliest) > day THEN 0
    WHEN coalesce(x.inForceLatest, g.inForceLatest) <= day AND g.status IS NULL THEN 2 ELSE 1 END AS begun,
  coalesce(x.inForce, g.inForce) AS inForce
WHERE begun > 0 AND ended < 2
RETURN g.id AS agreement, g.name AS name, g.type AS type, inForce,
  COLLECT { MATCH (p:Actor)-[r:PARTY_TO]->(g) RETURN p.code ORDER BY r.pos } AS parties,
  CASE WHEN begun = 2 AND ended = 0 THEN 'holds' ELSE 'uncertain' END AS standing
ORDER BY agreement
