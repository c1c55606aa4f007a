// Adds to new facts what needed other facts to be there, and gives them the mark of being whole.
// columns: id hash related READS_OTHERWISE
// related: key type pos
// READS_OTHERWISE: name field value note sources pos
UNWIND $rows AS w
MATCH (f:Fact {id: w[0]})
SET f.hash = w[1]
WITH f, w CALL (f, w) { UNWIND w[2] AS e MATCH (o:Fact {id: e[0]}) CREATE (f)-[:$(e[1]) {pos: e[2]}]->(o) }
CALL (f, w) {
  UNWIND w[3] AS e
  CREATE (f)-[:READS_OTHERWISE {pos: e[5]}]->(g:Reading {name: e[0], field: e[1], value: e[2], note: e[3]})
  WITH g, e UNWIND range(0, size(e[4]) - 1) AS place
  MATCH (s:Source {url: e[4][place]})
  CREATE (g)-[:CITES {pos: place}]->(s)
}
