// title: Who sat at a meeting
// question: Which persons were at a meeting, for whom and in which office?
// parameter: meeting meeting = signing-jpn-phl-2024-07-08
// columns: person, nation, office
// reads: Fact, Meeting, Person, ATTENDED
// twin: Meeting.Persons
MATCH (p:Person)-[t:ATTENDED]->(m:Fact&Meeting {id: $meeting})
RETURN p.name AS person, t.forNation AS nation, t.office AS office
ORDER BY t.pos
