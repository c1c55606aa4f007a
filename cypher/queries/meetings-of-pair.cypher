// title: Meetings of two nations
// question: At which meetings did two nations both sit by a day, in which form, and who was there?
// parameter: a nation = JPN
// parameter: b nation = PHL
// parameter: day day? = 2025-12-31
// columns: meeting, title, form, date, place, persons
// reads: Dataset, Actor, Meeting, Person, MET_AT, ATTENDED
// twin: Lattice.Timeline
MATCH (d:Dataset)
WITH coalesce(date($day), d.compiled) AS day, d.compiled AS compiled
MATCH (:Actor {code: $a})-[x:MET_AT]->(m:Meeting)<-[y:MET_AT]-(:Actor {code: $b})
WHERE NOT coalesce(x.role, '') IN ['observer', 'guest'] AND NOT coalesce(y.role, '') IN ['observer', 'guest']
  AND coalesce(m.dateLatest, compiled) <= day
RETURN m.id AS meeting, m.title AS title, m.form AS form, m.date AS date, m.place AS place, COLLECT { MATCH (p:Person)-[t:ATTENDED]->(m) RETURN p.name ORDER BY t.pos } AS persons
ORDER BY coalesce(m.dateEarliest, date('9999-12-31')), meeting
