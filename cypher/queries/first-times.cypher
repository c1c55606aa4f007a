// title: First times in exercises
// question: Which nations took part in an exercise series for the first time between two days, as far as the dataset tells?
// parameter: from day = 2024-12-31
// parameter: to day = 2025-12-31
// columns: nation, series, exercise
// reads: Dataset, Exercise, Nation, Series, EDITION_OF, TOOK_PART_IN
// twin: Lattice.Diff
MATCH (d:Dataset)
MATCH (s:Series)<-[:EDITION_OF]-(e:Exercise)<-[t:TOOK_PART_IN]-(n:Nation)
WHERE t.role <> 'observer' AND coalesce(e.startLatest, d.compiled) <= date($to)
WITH n, s, e, e.startEarliest > date($from) AS new ORDER BY coalesce(e.startEarliest, date('9999-12-31')), e.id
WITH n, s, head(collect({exercise: e.id, new: new})) AS first
WHERE first.new
RETURN n.code AS nation, s.name AS series, first.exercise AS exercise
ORDER BY exercise, nation
