// title: Duties suspended between parties
// question: Between which parties of which agreements are or were duties suspended?
// parameter: nation nation = NZL
// columns: agreement, other, from, to
// reads: Actor, Agreement, SUSPENDED
// twin: Agreement.Suspensions
MATCH (n:Actor {code: $nation})-[s:SUSPENDED]->(g:Agreement)<-[t:SUSPENDED]-(o:Actor)
WHERE s.pos = t.pos
RETURN g.id AS agreement, o.code AS other, s.from AS from, s.to AS to
ORDER BY agreement, s.pos
