// title: Who held office on a day
// question: Who held which office of a nation on a day, and of whom do the dates leave it open?
// parameter: nation actor = JPN
// parameter: day day? = 2025-12-31
// columns: office, person, portfolio, title, from, to, standing
// reads: Dataset, Actor, Office, Person, OFFICE_OF, HELD
// twin: Lattice.Show
MATCH (d:Dataset)
WITH coalesce(date($day), d.compiled) AS day, d.compiled AS compiled
MATCH (n:Actor {code: $nation})<-[:OFFICE_OF]-(o:Office)<-[:HELD]-(p:Person)
WITH o, p,
  // 0 no, 1 open, 2 yes; the day the work was left goes before the day the office ended by law
  CASE WHEN coalesce(o.fromLatest, compiled) <= day THEN 2 WHEN o.fromEarliest > day THEN 0 ELSE 1 END AS begun,
  CASE WHEN coalesce(o.endedInFactLatest, o.toLatest) <= day THEN 2 WHEN coalesce(o.endedInFactEarliest, o.toEarliest, date('9999-12-31')) > day THEN 0 ELSE 1 END AS ended
WHERE begun > 0 AND ended < 2
RETURN o.id AS office, p.name AS person, o.portfolio AS portfolio, o.title AS title, o.from AS from, coalesce(o.endedInFact, o.to) AS to,
  CASE WHEN begun = 2 AND ended = 0 THEN 'holds' ELSE 'uncertain' END AS standing
ORDER BY portfolio, office
