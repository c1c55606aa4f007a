// Adds other readings to facts.
// columns: id READS_OTHERWISE
// READS_OTHERWISE: name field value note sources
UNWIND $rows AS w
MATCH (f:Fact {id: w[0]})
CALL (f, w) {
  UNWIND range(0, size(w[1]) - 1) AS pos
  WITH f, pos, w[1][pos] AS e
  CREATE (f)-[:READS_OTHERWISE {pos: pos}]->(g:Reading {name: e[0], field: e[1], value: e[2], note: e[3]})
  WITH g, e UNWIND range(0, size(e[4]) - 1) AS place
  MATCH (s:Source {url: e[4][place]})
  CREATE (g)-[:CITES {pos: place}]->(s)
}
