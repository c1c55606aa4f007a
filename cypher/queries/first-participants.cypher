// title: First participants of a series
// question: In which edition of an exercise series did each take part for the first time, does a source say so, and where had it observed before?
// parameter: series series = Malabar
// columns: nation, name, exercise, start, said, observedBefore
// reads: Actor, Exercise, Series, EDITION_OF, TOOK_PART_IN
// twin: Lattice.Show
MATCH (:Series {name: $series})<-[:EDITION_OF]-(e:Exercise)<-[t:TOOK_PART_IN]-(n:Actor)
WITH n, e, t ORDER BY coalesce(e.startEarliest, date('9999-12-31')), e.id, t.pos
WITH n, collect({exercise: e, role: t.role, said: coalesce(t.firstTime, false), pos: t.pos}) AS parts
WITH n, parts, head([p IN parts WHERE p.role <> 'observer']) AS first
WHERE first IS NOT NULL
WITH n, first, head([p IN parts WHERE p.role = 'observer' AND [coalesce(p.exercise.startEarliest, date('9999-12-31')), p.exercise.id] < [coalesce(first.exercise.startEarliest, date('9999-12-31')), first.exercise.id]]) AS observed
RETURN n.code AS nation, n.name AS name, first.exercise.id AS exercise, first.exercise.start AS start, first.said AS said, observed.exercise.id AS observedBefore
ORDER BY coalesce(first.exercise.startEarliest, date('9999-12-31')), exercise, first.pos
