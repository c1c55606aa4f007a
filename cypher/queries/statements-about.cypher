// title: Statements about a nation
// question: What was said about a nation or organisation, by whom, and in which stance?
// parameter: nation actor = CHN
// columns: statement, gist, stance, date, makers
// reads: Actor, Statement, ABOUT, MADE
// twin: Lattice.Show
MATCH (n:Actor {code: $nation})<-[:ABOUT]-(s:Statement)
WITH DISTINCT s
RETURN s.id AS statement, s.gist AS gist, s.stance AS stance, s.date AS date, COLLECT { MATCH (n:Actor)-[r:MADE]->(s) RETURN n.code ORDER BY r.pos } AS makers
ORDER BY coalesce(s.dateEarliest, date('9999-12-31')), statement
