// Adds facts of one kind, each with its relationships to what is no fact or reading.
// What they hang on is told by the numbers of the nodes; a day that the text beside it says is not told twice.
// A load that another has taken over adds nothing. A load beside a whole dataset adds them unseen: Staged in place of both labels, until publish-staged.cypher.
// columns: id hash name title type signed place inForce status covers confidence PARTY_TO:Actor SUSPENDED:Actor SIGNED:Person CITES:Source signedEarliest signedLatest inForceEarliest inForceLatest terminatedEarliest terminatedLatest terminated announced inferred incomplete note extra
// PARTY_TO:Actor: node pos signed signedEarliest signedLatest acceded accededEarliest accededLatest inForce inForceEarliest inForceLatest datePos
// SUSPENDED:Actor: node pos side from fromEarliest fromLatest to toEarliest toLatest
// SIGNED:Person: node pos forNation office
// CITES:Source: node pos
MATCH (d:Dataset) WHERE $load IS NULL OR d.run = $load
UNWIND $rows AS w
CREATE (f:Fact:Agreement {
  id: w[0], hash: w[1], name: w[2], title: w[3], type: w[4], signed: w[5], signedEarliest: date(coalesce(w[15], w[5])), signedLatest: date(coalesce(w[16], w[5])), place: w[6],
  inForce: w[7], inForceEarliest: date(coalesce(w[17], w[7])), inForceLatest: date(coalesce(w[18], w[7])), terminated: w[21], terminatedEarliest: date(coalesce(w[19], w[21])),
  terminatedLatest: date(coalesce(w[20], w[21])), status: w[8], covers: w[9], announced: w[22], inferred: w[23], incomplete: w[24], confidence: w[10], note: w[25],
  extra: w[26]
})
WITH f, w CALL (f, w) { UNWIND w[11] AS e MATCH (o:Actor) WHERE id(o) = e[0] CREATE (o)-[:PARTY_TO {pos: e[1], signed: e[2], signedEarliest: date(coalesce(e[3], e[2])), signedLatest: date(coalesce(e[4], e[2])), acceded: e[5], accededEarliest: date(coalesce(e[6], e[5])), accededLatest: date(coalesce(e[7], e[5])), inForce: e[8], inForceEarliest: date(coalesce(e[9], e[8])), inForceLatest: date(coalesce(e[10], e[8])), datePos: e[11]}]->(f) }
WITH f, w CALL (f, w) { UNWIND w[12] AS e MATCH (o:Actor) WHERE id(o) = e[0] CREATE (o)-[:SUSPENDED {pos: e[1], side: e[2], from: e[3], fromEarliest: date(coalesce(e[4], e[3])), fromLatest: date(coalesce(e[5], e[3])), to: e[6], toEarliest: date(coalesce(e[7], e[6])), toLatest: date(coalesce(e[8], e[6]))}]->(f) }
WITH f, w CALL (f, w) { UNWIND w[13] AS e MATCH (o:Person) WHERE id(o) = e[0] CREATE (o)-[:SIGNED {pos: e[1], forNation: e[2], office: e[3]}]->(f) }
WITH f, w CALL (f, w) { UNWIND w[14] AS e MATCH (o:Source) WHERE id(o) = e[0] CREATE (f)-[:CITES {pos: e[1]}]->(o) }
