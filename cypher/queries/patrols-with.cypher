// title: Who patrols with a nation
// question: With whom has a nation patrolled or sailed, how often, first and last?
// parameter: nation nation = PHL
// columns: partner, name, times, first, last, patrols
// reads: Actor, Nation, Patrol, TOOK_PART_IN
// twin: Lattice.Timeline
MATCH (n:Actor {code: $nation})-[x:TOOK_PART_IN]->(p:Patrol)<-[y:TOOK_PART_IN]-(o:Nation)
WHERE n <> o AND x.role <> 'observer' AND y.role <> 'observer'
WITH DISTINCT o, p ORDER BY coalesce(p.startEarliest, date('9999-12-31')), p.id
WITH o, collect(p) AS sailed
RETURN o.code AS partner, o.name AS name, size(sailed) AS times, head(sailed).start AS first, last(sailed).start AS last, [p IN sailed | p.id] AS patrols
ORDER BY times DESC, partner
