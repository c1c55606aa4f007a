// title: Whom a person met
// question: With whom did a person sit at meetings, how often, and at which?
// parameter: person person = Penny Wong
// columns: person, times, meetings
// reads: Meeting, Person, ATTENDED
// twin: Meeting.Persons
MATCH (p:Person {name: $person})-[:ATTENDED]->(m:Meeting)<-[:ATTENDED]-(o:Person)
WHERE p <> o
WITH DISTINCT o, m ORDER BY m.id
WITH o, collect(m.id) AS meetings
RETURN o.name AS person, size(meetings) AS times, meetings
ORDER BY times DESC, person
