// title: Who signed for a nation
// question: Which persons signed agreements for a nation or organisation, and which?
// parameter: nation actor = JPN
// columns: person, agreements, first, last
// reads: Actor, Agreement, Person, PARTY_TO, SIGNED
// twin: Agreement.Signatories
MATCH (n:Actor {code: $nation})-[:PARTY_TO]->(g:Agreement)<-[s:SIGNED {forNation: $nation}]-(p:Person)
WITH DISTINCT p, g ORDER BY coalesce(g.signedEarliest, g.inForceEarliest), g.id
WITH p, collect(g) AS signed
RETURN p.name AS person, [g IN signed | g.id] AS agreements, head([g IN signed | coalesce(g.signed, g.inForce)]) AS first, last([g IN signed | coalesce(g.signed, g.inForce)]) AS last
ORDER BY size(agreements) DESC, person
