// title: Whom a nation meets
// question: With which nations did a nation sit at meetings by a day, how often, and at which?
// parameter: nation nation = JPN
// parameter: day day? = 2025-12-31
// columns: partner, name, times, meetings
// reads: Dataset, Actor, Nation, Meeting, MET_AT
// twin: Lattice.Partners
MATCH (d:Dataset)
WITH coalesce(date($day), d.compiled) AS day, d.compiled AS compiled
MATCH (n:Actor {code: $nation})-[x:MET_AT]->(m:Meeting)<-[y:MET_AT]-(o:Nation)
WHERE n <> o AND NOT coalesce(x.role, '') IN ['observer', 'guest'] AND NOT coalesce(y.role, '') IN ['observer', 'guest']
  AND coalesce(m.dateLatest, compiled) <= day
WITH DISTINCT o, m ORDER BY m.id
WITH o, collect(m.id) AS meetings
RETURN o.code AS partner, o.name AS name, size(meetings) AS times, meetings
ORDER BY times DESC, partner
