// title: Exercises of two nations
// question: In which exercises did two nations both take part by a day?
// parameter: a nation = JPN
// parameter: b nation = IND
// parameter: day day? = 2025-12-31
// columns: exercise, name, start, nations
// reads: Dataset, Actor, Nation, Exercise, TOOK_PART_IN
// twin: Lattice.Overlap
MATCH (d:Dataset)
WITH coalesce(date($day), d.compiled) AS day, d.compiled AS compiled
MATCH (:Actor {code: $a})-[x:TOOK_PART_IN]->(e:Exercise)<-[y:TOOK_PART_IN]-(:Actor {code: $b})
WHERE x.role <> 'observer' AND y.role <> 'observer' AND coalesce(e.startLatest, compiled) <= day
WITH DISTINCT e
RETURN e.id AS exercise, e.name AS name, e.start AS start, COUNT { MATCH (n:Nation)-[t:TOOK_PART_IN]->(e) WHERE t.role <> 'observer' RETURN DISTINCT n } AS nations
ORDER BY coalesce(e.startEarliest, date('9999-12-31')), exercise
