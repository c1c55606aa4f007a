// Makes retired facts facts again, with the links that others gave them.
UNWIND $ids AS id MATCH (n:Retired {id: id}) REMOVE n:Retired SET n:Fact, n.retired = null
