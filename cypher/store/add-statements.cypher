// Adds facts of one kind, each with its relationships to what is no fact or reading.
// What they hang on is told by the numbers of the nodes; a day that the text beside it says is not told twice.
// A load that another has taken over adds nothing. A load beside a whole dataset adds them unseen: Staged in place of both labels, until publish-staged.cypher.
// columns: id hash name gist stance date about confidence MADE:Actor MADE:Person ABOUT:Actor AIMED_AT:Actor ADDRESSED_TO:Actor CITES:Source dateEarliest dateLatest areas target announced inferred incomplete note extra
// MADE:Actor: node pos
// MADE:Person: node pos
// ABOUT:Actor: node pos
// AIMED_AT:Actor: node pos
// ADDRESSED_TO:Actor: node pos
// CITES:Source: node pos
MATCH (d:Dataset) WHERE $load IS NULL OR d.run = $load
UNWIND $rows AS w
CREATE (f:Fact:Statement {
  id: w[0], hash: w[1], name: w[2], gist: w[3], stance: w[4], date: w[5], dateEarliest: date(coalesce(w[14], w[5])), dateLatest: date(coalesce(w[15], w[5])), about: w[6], areas: w[16],
  target: w[17], announced: w[18], inferred: w[19], incomplete: w[20], confidence: w[7], note: w[21], extra: w[22]
})
WITH f, w CALL (f, w) { UNWIND w[8] AS e MATCH (o:Actor) WHERE id(o) = e[0] CREATE (o)-[:MADE {pos: e[1]}]->(f) }
WITH f, w CALL (f, w) { UNWIND w[9] AS e MATCH (o:Person) WHERE id(o) = e[0] CREATE (o)-[:MADE {pos: e[1]}]->(f) }
WITH f, w CALL (f, w) { UNWIND w[10] AS e MATCH (o:Actor) WHERE id(o) = e[0] CREATE (f)-[:ABOUT {pos: e[1]}]->(o) }
WITH f, w CALL (f, w) { UNWIND w[11] AS e MATCH (o:Actor) WHERE id(o) = e[0] CREATE (f)-[:AIMED_AT {pos: e[1]}]->(o) }
WITH f, w CALL (f, w) { UNWIND w[12] AS e MATCH (o:Actor) WHERE id(o) = e[0] CREATE (f)-[:ADDRESSED_TO {pos: e[1]}]->(o) }
WITH f, w CALL (f, w) { UNWIND w[13] AS e MATCH (o:Source) WHERE id(o) = e[0] CREATE (f)-[:CITES {pos: e[1]}]->(o) }
