// Adds facts of one kind, each with its relationships to what is no fact or reading: seen at once, or unseen until publish-staged.cypher.
// What they hang on is told by the numbers of the nodes. A load that another has taken over adds nothing.
// columns: id hash name edition start startEarliest startLatest end endEarliest endLatest place lead announced inferred incomplete confidence note extra EDITION_OF:Series TOOK_PART_IN:Actor CITES:Source
// EDITION_OF:Series: node pos
// TOOK_PART_IN:Actor: node pos role firstTime part assets
// CITES:Source: node pos
MATCH (d:Dataset) WHERE $load IS NULL OR d.run = $load
UNWIND $rows AS w
CREATE (f:$($labels) {
  id: w[0], hash: w[1], name: w[2], edition: w[3], start: w[4], startEarliest: date(w[5]), startLatest: date(w[6]), end: w[7],
  endEarliest: date(w[8]), endLatest: date(w[9]), place: w[10], lead: w[11], announced: w[12], inferred: w[13], incomplete: w[14], confidence: w[15],
  note: w[16], extra: w[17], staged: $staged, stagedBy: $stagedBy
})
WITH f, w CALL (f, w) { UNWIND w[18] AS e MATCH (o:Series) WHERE id(o) = e[0] CREATE (f)-[:EDITION_OF {pos: e[1]}]->(o) }
WITH f, w CALL (f, w) { UNWIND w[19] AS e MATCH (o:Actor) WHERE id(o) = e[0] CREATE (o)-[:TOOK_PART_IN {pos: e[1], role: e[2], firstTime: e[3], part: e[4], assets: e[5]}]->(f) }
WITH f, w CALL (f, w) { UNWIND w[20] AS e MATCH (o:Source) WHERE id(o) = e[0] CREATE (f)-[:CITES {pos: e[1]}]->(o) }
