// Adds other readings to facts.
// columns: id READS_OTHERWISE
// READS_OTHERWISE: name field value note sources pos
UNWIND $rows AS w
MATCH (f:Fact {id: w[0]})
CALL (f, w) {
  UNWIND w[1] AS e
  CREATE (f)-[:READS_OTHERWISE {pos: e[5]}]->(g:Reading {name: e[0], field: e[1], value: e[2], note: e[3]})
  WITH g, e UNWIND range(0, size(e[4]) - 1) AS place
  MATCH (s:Source {url: e[4][place]})
  CREATE (g)-[:CITES {pos: place}]->(s)
}
