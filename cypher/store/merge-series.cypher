// Adds or mends exercise series.
// columns: name hash variants described
UNWIND $rows AS w
MERGE (s:Series {name: w[0]})
WITH s, w WHERE s.hash IS NULL OR s.hash <> w[1]
SET s.hash = w[1], s.variants = w[2], s.described = w[3]
