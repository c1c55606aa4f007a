// title: Members of a forum
// question: Which nations take part in a forum on a day, since when, and of which do the dates leave it open?
// parameter: forum forum = forum-quad
// parameter: day day? = 2025-12-31
// columns: nation, name, role, from, standing
// reads: Dataset, Fact, Forum, Nation, MEMBER_OF
// twin: Lattice.Structure
MATCH (d:Dataset)
WITH coalesce(date($day), d.compiled) AS day, d.compiled AS compiled
MATCH (n:Nation)-[m:MEMBER_OF]->(f:Fact&Forum {id: $forum})
WHERE m.role IN ['lead', 'member', 'co-chair', 'associate', 'attendee']
WITH n, f, m,
  // 0 no, 1 open, 2 yes; without a day of its own, a member is one since the forum was founded
  CASE WHEN coalesce(m.fromLatest, f.establishedLatest, compiled) <= day THEN 2 WHEN coalesce(m.fromEarliest, f.establishedEarliest) > day THEN 0 ELSE 1 END AS begun,
  CASE WHEN m.toLatest <= day THEN 2 WHEN coalesce(m.toEarliest, date('9999-12-31')) > day THEN 0 ELSE 1 END AS ended
WHERE begun > 0 AND ended < 2
RETURN n.code AS nation, n.name AS name, m.role AS role, coalesce(m.from, f.established) AS from, CASE WHEN begun = 2 AND ended = 0 THEN 'holds' ELSE 'uncertain' END AS standing
ORDER BY nation, m.pos
