// title: An exercise over the years
// question: Which editions of an exercise series were held, when and where, and who took part?
// parameter: series series = ANNUALEX
// columns: exercise, edition, start, place, participants, observers
// reads: Actor, Exercise, Series, EDITION_OF, TOOK_PART_IN
// twin: Exercise.Participants
MATCH (s:Series {name: $series})<-[:EDITION_OF]-(e:Exercise)
RETURN e.id AS exercise, e.edition AS edition, e.start AS start, e.place AS place,
  COLLECT { MATCH (n:Actor)-[t:TOOK_PART_IN]->(e) WHERE t.role <> 'observer' RETURN n.code ORDER BY t.pos } AS participants,
  COLLECT { MATCH (n:Actor)-[t:TOOK_PART_IN]->(e) WHERE t.role = 'observer' RETURN n.code ORDER BY t.pos } AS observers
ORDER BY coalesce(e.startEarliest, date('9999-12-31')), exercise
