// title: Who signed an agreement
// question: Which persons signed an agreement, for whom and in which office?
// parameter: agreement agreement = acsa-jpn-nzl-2025
// columns: person, nation, office
// reads: Agreement, Person, SIGNED, Fact
// twin: Agreement.Signatories
MATCH (p:Person)-[s:SIGNED]->(g:Fact&Agreement {id: $agreement})
RETURN p.name AS person, s.forNation AS nation, s.office AS office
ORDER BY s.pos
