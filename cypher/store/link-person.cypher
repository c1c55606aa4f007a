// Ties changed facts to persons, outward or inward.
// columns: id key type outward properties dates
UNWIND $rows AS w
MATCH (f:Fact {id: w[0]}) MATCH (o:Person {name: w[1]})
CALL (f, o, w) {
  WITH f, o, w WHERE w[3] CREATE (f)-[r:$(w[2])]->(o) SET r = w[4] FOREACH (d IN w[5] | SET r[d[0]] = date(d[1]))
}
CALL (f, o, w) {
  WITH f, o, w WHERE NOT w[3] CREATE (o)-[r:$(w[2])]->(f) SET r = w[4] FOREACH (d IN w[5] | SET r[d[0]] = date(d[1]))
}
