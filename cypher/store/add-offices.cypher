// Adds facts of one kind, each with its relationships to what is no fact or reading.
// What they hang on is told by the numbers of the nodes; a day that the text beside it says is not told twice.
// A load that another has taken over adds nothing. A load beside a whole dataset adds them unseen: Staged in place of both labels, until publish-staged.cypher.
// columns: id hash name title portfolio acting from fromEarliest fromLatest to toEarliest toLatest endedInFact endedInFactEarliest endedInFactLatest announced inferred incomplete confidence note extra HELD:Person OFFICE_OF:Actor CITES:Source
// HELD:Person: node pos
// OFFICE_OF:Actor: node pos
// CITES:Source: node pos
MATCH (d:Dataset) WHERE $load IS NULL OR d.run = $load
UNWIND $rows AS w
CREATE (f:Fact:Office {
  id: w[0], hash: w[1], name: w[2], title: w[3], portfolio: w[4], acting: w[5], from: w[6], fromEarliest: date(coalesce(w[7], w[6])), fromLatest: date(coalesce(w[8], w[6])),
  to: w[9], toEarliest: date(coalesce(w[10], w[9])), toLatest: date(coalesce(w[11], w[9])), endedInFact: w[12], endedInFactEarliest: date(coalesce(w[13], w[12])), endedInFactLatest: date(coalesce(w[14], w[12])),
  announced: w[15], inferred: w[16], incomplete: w[17], confidence: w[18], note: w[19], extra: w[20]
})
WITH f, w CALL (f, w) { UNWIND w[21] AS e MATCH (o:Person) WHERE id(o) = e[0] CREATE (o)-[:HELD {pos: e[1]}]->(f) }
WITH f, w CALL (f, w) { UNWIND w[22] AS e MATCH (o:Actor) WHERE id(o) = e[0] CREATE (f)-[:OFFICE_OF {pos: e[1]}]->(o) }
WITH f, w CALL (f, w) { UNWIND w[23] AS e MATCH (o:Source) WHERE id(o) = e[0] CREATE (f)-[:CITES {pos: e[1]}]->(o) }
