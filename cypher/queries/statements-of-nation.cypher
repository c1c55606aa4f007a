// title: Statements of a nation
// question: What did a nation say, alone or with others, by whom and about whom?
// parameter: nation actor = JPN
// columns: statement, gist, stance, date, speaker, about
// reads: Actor, Person, Statement, MADE
// twin: Lattice.Find
MATCH (n:Actor {code: $nation})-[:MADE]->(s:Statement)
RETURN s.id AS statement, s.gist AS gist, s.stance AS stance, s.date AS date, head(COLLECT { MATCH (p:Person)-[:MADE]->(s) RETURN p.name }) AS speaker, coalesce(s.about, []) AS about
ORDER BY coalesce(s.dateEarliest, date('9999-12-31')), statement
