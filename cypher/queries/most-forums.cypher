// title: Nations by number of forums
// question: Which nations take part in the most forums of a form on a day?
// parameter: form forum-form = minilateral
// parameter: day day? = 2025-12-31
// columns: nation, name, forums
// reads: Dataset, Nation, Forum, MEMBER_OF
// twin: Lattice.Rank
MATCH (d:Dataset)
WITH coalesce(date($day), d.compiled) AS day, d.compiled AS compiled
MATCH (n:Nation)-[m:MEMBER_OF]->(f:Forum {form: $form})
WHERE m.role IN ['lead', 'member', 'co-chair', 'associate', 'attendee']
  AND coalesce(m.fromLatest, f.establishedLatest, compiled) <= day AND coalesce(m.toEarliest > day, true)
RETURN n.code AS nation, n.name AS name, count(DISTINCT f) AS forums
ORDER BY forums DESC, nation
