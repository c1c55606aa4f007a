// title: Offices of a person
// question: Which offices has a person held, for whom and when?
// parameter: person person = Penny Wong
// columns: office, nation, title, from, to
// reads: Actor, Office, Person, OFFICE_OF, HELD
// twin: Lattice.Show
MATCH (p:Person {name: $person})-[:HELD]->(o:Office)-[:OFFICE_OF]->(n:Actor)
RETURN o.id AS office, n.code AS nation, o.title AS title, o.from AS from, coalesce(o.endedInFact, o.to) AS to
ORDER BY coalesce(o.fromEarliest, date('9999-12-31')), office
