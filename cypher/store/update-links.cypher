// Sets the properties of relationships that changed; null takes one away.
// columns: element properties dates
UNWIND $rows AS w
MATCH ()-[r]->() WHERE elementId(r) = w[0]
SET r += w[1]
FOREACH (d IN w[2] | SET r[d[0]] = date(d[1]))
