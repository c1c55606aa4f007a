// title: Forums of two nations
// question: In which forums do two nations both take part on a day?
// parameter: a nation = JPN
// parameter: b nation = IND
// parameter: day day? = 2025-12-31
// columns: forum, name, form, members
// reads: Dataset, Actor, Nation, Forum, MEMBER_OF
// twin: Lattice.Overlap
MATCH (d:Dataset)
WITH coalesce(date($day), d.compiled) AS day, d.compiled AS compiled
MATCH (:Actor {code: $a})-[x:MEMBER_OF]->(f:Forum)<-[y:MEMBER_OF]-(:Actor {code: $b})
WHERE all(m IN [x, y] WHERE m.role IN ['lead', 'member', 'co-chair', 'associate', 'attendee']
  AND coalesce(m.fromLatest, f.establishedLatest, compiled) <= day AND coalesce(m.toEarliest > day, true))
WITH DISTINCT f, day, compiled
RETURN f.id AS forum, f.name AS name, f.form AS form, COUNT {
  MATCH (n:Nation)-[m:MEMBER_OF]->(f)
  WHERE m.role IN ['lead', 'member', 'co-chair', 'associate', 'attendee']
    AND coalesce(m.fromLatest, f.establishedLatest, compiled) <= day AND coalesce(m.toEarliest > day, true)
  RETURN DISTINCT n
} AS members
ORDER BY forum
