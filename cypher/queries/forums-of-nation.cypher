// title: Forums of a nation
// question: In which forums does a nation take part on a day, in which role, and of which do the dates leave it open?
// parameter: nation actor = AUS
// parameter: day day? = 2025-12-31
// columns: forum, name, form, role, standing
// reads: Dataset, Actor, Forum, MEMBER_OF
// twin: Lattice.Show
MATCH (d:Dataset)
WITH coalesce(date($day), d.compiled) AS day, d.compiled AS compiled
MATCH (n:Actor {code: $nation})-[m:MEMBER_OF]->(f:Forum)
WHERE m.role IN ['lead', 'member', 'co-chair', 'associate', 'attendee']
WITH f, m,
  // 0 no, 1 open, 2 yes; without a day of its own, a member is one since the forum was founded
  CASE WHEN coalesce(m.fromLatest, f.establishedLatest, compiled) <= day THEN 2 WHEN coalesce(m.fromEarliest, f.establishedEarliest) > day THEN 0 ELSE 1 END AS begun,
  CASE WHEN m.toLatest <= day THEN 2 WHEN coalesce(m.toEarliest, date('9999-12-31')) > day THEN 0 ELSE 1 END AS ended
WHERE begun > 0 AND ended < 2
RETURN f.id AS forum, f.name AS name, f.form AS form, m.role AS role, CASE WHEN begun = 2 AND ended = 0 THEN 'holds' ELSE 'uncertain' END AS standing
ORDER BY forum, m.pos
