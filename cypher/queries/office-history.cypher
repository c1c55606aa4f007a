// title: History of an office
// question: Who has held a portfolio of a nation, in order?
// parameter: nation actor = AUS
// parameter: portfolio portfolio = defence
// columns: office, person, title, acting, from, to
// reads: Actor, Office, Person, OFFICE_OF, HELD
// twin: Office.Person
MATCH (n:Actor {code: $nation})<-[:OFFICE_OF]-(o:Office {portfolio: $portfolio})<-[:HELD]-(p:Person)
RETURN o.id AS office, p.name AS person, o.title AS title, coalesce(o.acting, false) AS acting, o.from AS from, coalesce(o.endedInFact, o.to) AS to
ORDER BY coalesce(o.fromEarliest, date('9999-12-31')), office
