// Gives facts the label of their kind, and no other kind's.
// columns: id label
UNWIND $rows AS w
MATCH (f:Fact {id: w[0]})
REMOVE f:Agreement:Forum:Exercise:Patrol:Office:Meeting:Statement
SET f:$(w[1])
