// Adds facts of one kind, each with its relationships to what is no fact or reading.
// What they hang on is told by the numbers of the nodes; a day that the text beside it says is not told twice.
// A load that another has taken over adds nothing. A load beside a whole dataset adds them unseen: Staged in place of both labels, until publish-staged.cypher.
// columns: id hash name title form established confidence MEMBER_OF:Actor CITES:Source establishedEarliest establishedLatest aka lead announced inferred incomplete note extra
// MEMBER_OF:Actor: node pos role from fromEarliest fromLatest to toEarliest toLatest
// CITES:Source: node pos
MATCH (d:Dataset) WHERE $load IS NULL OR d.run = $load
UNWIND $rows AS w
CREATE (f:Fact:Forum {
  id: w[0], hash: w[1], name: w[2], title: w[3], form: w[4], aka: w[11], established: w[5], establishedEarliest: date(coalesce(w[9], w[5])),
  establishedLatest: date(coalesce(w[10], w[5])), lead: w[12], announced: w[13], inferred: w[14], incomplete: w[15], confidence: w[6], note: w[16], extra: w[17]
})
WITH f, w CALL (f, w) { UNWIND w[7] AS e MATCH (o:Actor) WHERE id(o) = e[0] CREATE (o)-[:MEMBER_OF {pos: e[1], role: e[2], from: e[3], fromEarliest: date(coalesce(e[4], e[3])), fromLatest: date(coalesce(e[5], e[3])), to: e[6], toEarliest: date(coalesce(e[7], e[6])), toLatest: date(coalesce(e[8], e[6]))}]->(f) }
WITH f, w CALL (f, w) { UNWIND w[8] AS e MATCH (o:Source) WHERE id(o) = e[0] CREATE (f)-[:CITES {pos: e[1]}]->(o) }
