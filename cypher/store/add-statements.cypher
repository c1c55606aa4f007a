// Adds facts of one kind, each with its relationships to what is no fact or reading.
// What they hang on is told by the numbers of the nodes; a day that the text beside it says is not told twice.
// A load that another has taken over adds nothing. A load beside a whole dataset adds them unseen: Staged in place of both labels, until publish-staged.cypher.
// columns: id hash name gist stance date dateEarliest dateLatest about areas target announced inferred incomplete confidence note extra MADE:Actor MADE:Person ABOUT:Actor AIMED_AT:Actor ADDRESSED_TO:Actor CITES:Source
// MADE:Actor: node pos
// MADE:Person: node pos
// ABOUT:Actor: node pos
// AIMED_AT:Actor: node pos
// ADDRESSED_TO:Actor: node pos
// CITES:Source: node pos
MATCH (d:Dataset) WHERE $load IS NULL OR d.run = $load
UNWIND $rows AS w
CREATE (f:Fact:Statement {
  id: w[0], hash: w[1], name: w[2], gist: w[3], stance: w[4], date: w[5], dateEarliest: date(coalesce(w[6], w[5])), dateLatest: date(coalesce(w[7], w[5])), about: w[8], areas: w[9],
  target: w[10], announced: w[11], inferred: w[12], incomplete: w[13], confidence: w[14], note: w[15], extra: w[16]
})
WITH f, w CALL (f, w) { UNWIND w[17] AS e MATCH (o:Actor) WHERE id(o) = e[0] CREATE (o)-[:MADE {pos: e[1]}]->(f) }
WITH f, w CALL (f, w) { UNWIND w[18] AS e MATCH (o:Person) WHERE id(o) = e[0] CREATE (o)-[:MADE {pos: e[1]}]->(f) }
WITH f, w CALL (f, w) { UNWIND w[19] AS e MATCH (o:Actor) WHERE id(o) = e[0] CREATE (f)-[:ABOUT {pos: e[1]}]->(o) }
WITH f, w CALL (f, w) { UNWIND w[20] AS e MATCH (o:Actor) WHERE id(o) = e[0] CREATE (f)-[:AIMED_AT {pos: e[1]}]->(o) }
WITH f, w CALL (f, w) { UNWIND w[21] AS e MATCH (o:Actor) WHERE id(o) = e[0] CREATE (f)-[:ADDRESSED_TO {pos: e[1]}]->(o) }
WITH f, w CALL (f, w) { UNWIND w[22] AS e MATCH (o:Source) WHERE id(o) = e[0] CREATE (f)-[:CITES {pos: e[1]}]->(o) }
