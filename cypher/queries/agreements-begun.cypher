// title: Agreements that began
// question: Which agreements came to bind their parties between two days, by signature?
// parameter: from day = 2024-12-31
// parameter: to day = 2025-12-31
// columns: agreement, name, type, signed, parties
// reads: Dataset, Actor, Agreement, PARTY_TO, REPLACES
// twin: Lattice.Diff
MATCH (d:Dataset)
MATCH (g:Agreement)
CALL (d, g) {
  UNWIND [date($from), date($to)] AS day
  MATCH (:Actor)-[x:PARTY_TO]->(g)
  WITH day, g, x, d.compiled AS compiled
  // 0 no, 1 open, 2 yes
  WITH day,
    CASE WHEN coalesce(x.signedLatest, x.accededLatest, x.inForceLatest, g.signedLatest, g.inForceLatest, compiled) <= day THEN 2
      WHEN coalesce(x.signedEarliest, x.accededEarliest, x.inForceEarliest, g.signedEarliest, g.inForceEarliest) > day THEN 0 ELSE 1 END AS begun,
    CASE WHEN g.terminatedLatest <= day THEN 2 WHEN g.terminatedEarliest > day THEN 0 WHEN g.terminated IS NOT NULL THEN 1 ELSE coalesce(COLLECT {
      MATCH (s:Agreement)-[:REPLACES]->(g)
      RETURN CASE WHEN coalesce(s.inForceLatest, s.signedLatest, compiled) <= day THEN 2 WHEN coalesce(s.inForceEarliest, s.signedEarliest) > day THEN 0 ELSE 1 END AS past
      ORDER BY past DESC LIMIT 1
    }[0], 0) END AS ended
  // it binds on the day if it binds two: the second best standing
  WITH day, CASE WHEN begun = 0 OR ended = 2 THEN 0 WHEN begun = 2 AND ended = 0 THEN 2 ELSE 1 END AS standing ORDER BY day, standing DESC
  WITH day, collect(standing)[1] AS second ORDER BY day
  RETURN collect(second) AS standings
}
WITH g, standings
WHERE standings = [0, 2]
RETURN g.id AS agreement, g.name AS name, g.type AS type, g.signed AS signed, COLLECT { MATCH (p:Actor)-[r:PARTY_TO]->(g) RETURN p.code ORDER BY r.pos } AS parties
ORDER BY agreement
