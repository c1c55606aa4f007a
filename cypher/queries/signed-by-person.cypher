// title: What a person signed
// question: Which agreements did a person sign, for whom and in which office?
// parameter: person person = Richard Marles
// columns: agreement, name, signed, nation, office
// reads: Agreement, Person, SIGNED
// twin: Lattice.Show
MATCH (p:Person {name: $person})-[s:SIGNED]->(g:Agreement)
RETURN g.id AS agreement, g.name AS name, g.signed AS signed, s.forNation AS nation, s.office AS office
ORDER BY coalesce(g.signedEarliest, g.inForceEarliest), agreement
