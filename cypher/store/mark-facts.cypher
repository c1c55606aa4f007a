// Gives facts the mark of being whole.
// columns: id hash
UNWIND $rows AS w
MATCH (f:Fact {id: w[0]})
SET f.hash = w[1]
