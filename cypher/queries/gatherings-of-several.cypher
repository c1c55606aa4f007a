// title: Where several nations gather
// question: In which forums, exercises and patrols do at least so many of the nations named take part on a day?
// parameter: nations nations = AUS,IND,JPN,PHL,USA
// parameter: least number = 4
// parameter: day day? = 2025-12-31
// columns: fact, name, nations
// reads: Dataset, Actor, Fact, MEMBER_OF, TOOK_PART_IN
// twin: Lattice.Gatherings
MATCH (d:Dataset)
WITH coalesce(date($day), d.compiled) AS day, d.compiled AS compiled
UNWIND $nations AS code
MATCH (n:Actor {code: code})-[r:MEMBER_OF|TOOK_PART_IN]->(f:Fact)
WHERE CASE type(r) WHEN 'MEMBER_OF' THEN r.role IN ['lead', 'member', 'co-chair', 'associate', 'attendee'] ELSE r.role <> 'observer' END
  AND coalesce(r.fromLatest, f.establishedLatest, f.startLatest, compiled) <= day AND coalesce(r.toEarliest > day, true)
WITH DISTINCT f, code ORDER BY code
WITH f, collect(code) AS nations
WHERE size(nations) >= $least
RETURN f.id AS fact, f.name AS name, nations
ORDER BY size(nations) DESC, fact
