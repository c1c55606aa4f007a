// Adds facts of one kind, each with its relationships to what is no fact or reading. They stay unseen until publish-staged.cypher.
// columns: id hash name title start startEarliest startLatest end endEarliest endLatest area announced inferred incomplete confidence note extra TOOK_PART_IN:Actor CITES:Source
// TOOK_PART_IN:Actor: key pos role firstTime part assets
// CITES:Source: key pos
UNWIND $rows AS w
CREATE (f:Staged {
  id: w[0], hash: w[1], name: w[2], title: w[3], start: w[4], startEarliest: date(w[5]), startLatest: date(w[6]), end: w[7], endEarliest: date(w[8]),
  endLatest: date(w[9]), area: w[10], announced: w[11], inferred: w[12], incomplete: w[13], confidence: w[14], note: w[15], extra: w[16],
  staged: 'Patrol', stagedBy: $load
})
WITH f, w CALL (f, w) { UNWIND w[17] AS e MATCH (o:Actor {code: e[0]}) CREATE (o)-[:TOOK_PART_IN {pos: e[1], role: e[2], firstTime: e[3], part: e[4], assets: e[5]}]->(f) }
WITH f, w CALL (f, w) { UNWIND w[18] AS e MATCH (o:Source {url: e[0]}) CREATE (f)-[:CITES {pos: e[1]}]->(o) }
