// Adds facts of one kind, each with its relationships to what is no fact or reading: seen at once, or unseen until publish-staged.cypher.
// What they hang on is told by the numbers of the nodes. A load that another has taken over adds nothing.
// columns: id hash name title type signed signedEarliest signedLatest place inForce inForceEarliest inForceLatest terminated terminatedEarliest terminatedLatest status covers announced inferred incomplete confidence note extra PARTY_TO:Actor SUSPENDED:Actor SIGNED:Person CITES:Source
// PARTY_TO:Actor: node pos signed signedEarliest signedLatest acceded accededEarliest accededLatest inForce inForceEarliest inForceLatest datePos
// SUSPENDED:Actor: node pos side from fromEarliest fromLatest to toEarliest toLatest
// SIGNED:Person: node pos forNation office
// CITES:Source: node pos
MATCH (d:Dataset) WHERE $load IS NULL OR d.run = $load
UNWIND $rows AS w
CREATE (f:$($labels) {
  id: w[0], hash: w[1], name: w[2], title: w[3], type: w[4], signed: w[5], signedEarliest: date(w[6]), signedLatest: date(w[7]), place: w[8],
  inForce: w[9], inForceEarliest: date(w[10]), inForceLatest: date(w[11]), terminated: w[12], terminatedEarliest: date(w[13]),
  terminatedLatest: date(w[14]), status: w[15], covers: w[16], announced: w[17], inferred: w[18], incomplete: w[19], confidence: w[20], note: w[21],
  extra: w[22], staged: $staged, stagedBy: $stagedBy
})
WITH f, w CALL (f, w) { UNWIND w[23] AS e MATCH (o:Actor) WHERE id(o) = e[0] CREATE (o)-[:PARTY_TO {pos: e[1], signed: e[2], signedEarliest: date(e[3]), signedLatest: date(e[4]), acceded: e[5], accededEarliest: date(e[6]), accededLatest: date(e[7]), inForce: e[8], inForceEarliest: date(e[9]), inForceLatest: date(e[10]), datePos: e[11]}]->(f) }
WITH f, w CALL (f, w) { UNWIND w[24] AS e MATCH (o:Actor) WHERE id(o) = e[0] CREATE (o)-[:SUSPENDED {pos: e[1], side: e[2], from: e[3], fromEarliest: date(e[4]), fromLatest: date(e[5]), to: e[6], toEarliest: date(e[7]), toLatest: date(e[8])}]->(f) }
WITH f, w CALL (f, w) { UNWIND w[25] AS e MATCH (o:Person) WHERE id(o) = e[0] CREATE (o)-[:SIGNED {pos: e[1], forNation: e[2], office: e[3]}]->(f) }
WITH f, w CALL (f, w) { UNWIND w[26] AS e MATCH (o:Source) WHERE id(o) = e[0] CREATE (f)-[:CITES {pos: e[1]}]->(o) }
