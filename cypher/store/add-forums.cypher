// Adds facts of one kind, each with its relationships to what is no fact or reading.
// What they hang on is told by the numbers of the nodes; a day that the text beside it says is not told twice.
// A load that another has taken over adds nothing. A load beside a whole dataset adds them unseen: Staged in place of both labels, until publish-staged.cypher.
// columns: id hash name title form aka established establishedEarliest establishedLatest lead announced inferred incomplete confidence note extra MEMBER_OF:Actor CITES:Source
// MEMBER_OF:Actor: node pos role from fromEarliest fromLatest to toEarliest toLatest
// CITES:Source: node pos
MATCH (d:Dataset) WHERE $load IS NULL OR d.run = $load
UNWIND $rows AS w
CREATE (f:Fact:Forum {
  id: w[0], hash: w[1], name: w[2], title: w[3], form: w[4], aka: w[5], established: w[6], establishedEarliest: date(coalesce(w[7], w[6])),
  establishedLatest: date(coalesce(w[8], w[6])), lead: w[9], announced: w[10], inferred: w[11], incomplete: w[12], confidence: w[13], note: w[14], extra: w[15]
})
WITH f, w CALL (f, w) { UNWIND w[16] AS e MATCH (o:Actor) WHERE id(o) = e[0] CREATE (o)-[:MEMBER_OF {pos: e[1], role: e[2], from: e[3], fromEarliest: date(coalesce(e[4], e[3])), fromLatest: date(coalesce(e[5], e[3])), to: e[6], toEarliest: date(coalesce(e[7], e[6])), toLatest: date(coalesce(e[8], e[6]))}]->(f) }
WITH f, w CALL (f, w) { UNWIND w[17] AS e MATCH (o:Source) WHERE id(o) = e[0] CREATE (f)-[:CITES {pos: e[1]}]->(o) }
