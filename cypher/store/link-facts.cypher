// Ties facts to other facts.
// columns: id key type pos
UNWIND $rows AS w
MATCH (f:Fact {id: w[0]}) MATCH (o:Fact {id: w[1]})
CREATE (f)-[:$(w[2]) {pos: w[3]}]->(o)
