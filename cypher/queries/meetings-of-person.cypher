// title: Meetings of a person
// question: At which meetings was a person, for whom and in which office?
// parameter: person person = Lloyd Austin
// columns: meeting, title, date, nation, office
// reads: Meeting, Person, ATTENDED
// twin: Lattice.Show
MATCH (p:Person {name: $person})-[t:ATTENDED]->(m:Meeting)
RETURN m.id AS meeting, m.title AS title, m.date AS date, t.forNation AS nation, t.office AS office
ORDER BY coalesce(m.dateEarliest, date('9999-12-31')), meeting
