// Adds facts of one kind, each with its relationships to what is no fact or reading.
// What they hang on is told by the numbers of the nodes; a day that the text beside it says is not told twice.
// A load that another has taken over adds nothing. A load beside a whole dataset adds them unseen: Staged in place of both labels, until publish-staged.cypher.
// columns: id hash name title portfolio from to confidence HELD:Person OFFICE_OF:Actor CITES:Source fromEarliest fromLatest toEarliest toLatest endedInFactEarliest endedInFactLatest acting endedInFact announced inferred incomplete note extra
// HELD:Person: node pos
// OFFICE_OF:Actor: node pos
// CITES:Source: node pos
MATCH (d:Dataset) WHERE $load IS NULL OR d.run = $load
UNWIND $rows AS w
CREATE (f:Fact:Office {
  id: w[0], hash: w[1], name: w[2], title: w[3], portfolio: w[4], acting: w[17], from: w[5], fromEarliest: date(coalesce(w[11], w[5])), fromLatest: date(coalesce(w[12], w[5])),
  to: w[6], toEarliest: date(coalesce(w[13], w[6])), toLatest: date(coalesce(w[14], w[6])), endedInFact: w[18], endedInFactEarliest: date(coalesce(w[15], w[18])), endedInFactLatest: date(coalesce(w[16], w[18])),
  announced: w[19], inferred: w[20], incomplete: w[21], confidence: w[7], note: w[22], extra: w[23]
})
WITH f, w CALL (f, w) { UNWIND w[8] AS e MATCH (o:Person) WHERE id(o) = e[0] CREATE (o)-[:HELD {pos: e[1]}]->(f) }
WITH f, w CALL (f, w) { UNWIND w[9] AS e MATCH (o:Actor) WHERE id(o) = e[0] CREATE (f)-[:OFFICE_OF {pos: e[1]}]->(o) }
WITH f, w CALL (f, w) { UNWIND w[10] AS e MATCH (o:Source) WHERE id(o) = e[0] CREATE (f)-[:CITES {pos: e[1]}]->(o) }
