// title: Exercises of a nation by series
// question: In which exercise series has a nation taken part, how often, first and last?
// parameter: nation actor = PHL
// columns: series, editions, first, last, exercises
// reads: Actor, Exercise, Series, EDITION_OF, TOOK_PART_IN
// twin: Exercise.Participants
MATCH (n:Actor {code: $nation})-[t:TOOK_PART_IN]->(e:Exercise)-[:EDITION_OF]->(s:Series)
WHERE t.role <> 'observer'
WITH DISTINCT s, e ORDER BY coalesce(e.startEarliest, date('9999-12-31')), e.id
WITH s, collect(e) AS held
RETURN s.name AS series, size(held) AS editions, head(held).start AS first, last(held).start AS last, [e IN held | e.id] AS exercises
ORDER BY editions DESC, series
