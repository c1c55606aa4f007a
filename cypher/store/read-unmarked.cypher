// Which of some facts are there without their hash, which somebody took away.
UNWIND $ids AS id MATCH (f:Fact {id: id}) WHERE f.hash IS NULL RETURN f.id AS id
