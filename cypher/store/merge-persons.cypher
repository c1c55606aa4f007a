// Adds or mends persons.
// columns: name hash variants nation
UNWIND $rows AS w
MERGE (p:Person {name: w[0]})
WITH p, w WHERE p.hash IS NULL OR p.hash <> w[1]
SET p.hash = w[1], p.variants = w[2], p.nation = w[3]
