// Adds facts of one kind, each with its relationships to what is no fact or reading.
// What they hang on is told by the numbers of the nodes; a day that the text beside it says is not told twice.
// A load that another has taken over adds nothing. A load beside a whole dataset adds them unseen: Staged in place of both labels, until publish-staged.cypher.
// columns: id hash name title form date endDate place topics confidence MET_AT:Actor ATTENDED:Person CITES:Source dateEarliest dateLatest endDateEarliest endDateLatest virtual announced inferred incomplete note extra
// MET_AT:Actor: node pos role rolePos
// ATTENDED:Person: node pos forNation office
// CITES:Source: node pos
MATCH (d:Dataset) WHERE $load IS NULL OR d.run = $load
UNWIND $rows AS w
CREATE (f:Fact:Meeting {
  id: w[0], hash: w[1], name: w[2], title: w[3], form: w[4], date: w[5], dateEarliest: date(coalesce(w[13], w[5])), dateLatest: date(coalesce(w[14], w[5])), endDate: w[6],
  endDateEarliest: date(coalesce(w[15], w[6])), endDateLatest: date(coalesce(w[16], w[6])), place: w[7], virtual: w[17], topics: w[8], announced: w[18], inferred: w[19],
  incomplete: w[20], confidence: w[9], note: w[21], extra: w[22]
})
WITH f, w CALL (f, w) { UNWIND w[10] AS e MATCH (o:Actor) WHERE id(o) = e[0] CREATE (o)-[:MET_AT {pos: e[1], role: e[2], rolePos: e[3]}]->(f) }
WITH f, w CALL (f, w) { UNWIND w[11] AS e MATCH (o:Person) WHERE id(o) = e[0] CREATE (o)-[:ATTENDED {pos: e[1], forNation: e[2], office: e[3]}]->(f) }
WITH f, w CALL (f, w) { UNWIND w[12] AS e MATCH (o:Source) WHERE id(o) = e[0] CREATE (f)-[:CITES {pos: e[1]}]->(o) }
