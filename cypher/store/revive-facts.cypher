// Makes retired facts facts again, with the links that others gave them.
// columns: id label
UNWIND $rows AS w
MATCH (n:Retired {id: w[0]})
REMOVE n:Retired
SET n:Fact, n:$(w[1]), n.retired = null
