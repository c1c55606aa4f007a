// Which of some facts were retired and kept for what others tied to them.
UNWIND $ids AS id MATCH (n:Retired {id: id}) RETURN n.id AS id
