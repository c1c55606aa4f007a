// Sets the properties of facts that changed; null takes one away.
// columns: id properties dates
UNWIND $rows AS w
MATCH (f:Fact {id: w[0]})
SET f += w[1]
FOREACH (d IN w[2] | SET f[d[0]] = date(d[1]))
