// Adds facts of one kind, each with its relationships to what is no fact or reading.
// What they hang on is told by the numbers of the nodes; a day that the text beside it says is not told twice.
// A load that another has taken over adds nothing. A load beside a whole dataset adds them unseen: Staged in place of both labels, until publish-staged.cypher.
// columns: id hash name title start end area confidence TOOK_PART_IN:Actor CITES:Source startEarliest startLatest endEarliest endLatest announced inferred incomplete note extra
// TOOK_PART_IN:Actor: node pos role firstTime part assets
// CITES:Source: node pos
MATCH (d:Dataset) WHERE $load IS NULL OR d.run = $load
UNWIND $rows AS w
CREATE (f:Fact:Patrol {
  id: w[0], hash: w[1], name: w[2], title: w[3], start: w[4], startEarliest: date(coalesce(w[10], w[4])), startLatest: date(coalesce(w[11], w[4])), end: w[5], endEarliest: date(coalesce(w[12], w[5])),
  endLatest: date(coalesce(w[13], w[5])), area: w[6], announced: w[14], inferred: w[15], incomplete: w[16], confidence: w[7], note: w[17], extra: w[18]
})
WITH f, w CALL (f, w) { UNWIND w[8] AS e MATCH (o:Actor) WHERE id(o) = e[0] CREATE (o)-[:TOOK_PART_IN {pos: e[1], role: e[2], firstTime: e[3], part: e[4], assets: e[5]}]->(f) }
WITH f, w CALL (f, w) { UNWIND w[9] AS e MATCH (o:Source) WHERE id(o) = e[0] CREATE (f)-[:CITES {pos: e[1]}]->(o) }
