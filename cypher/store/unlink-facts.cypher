// Takes every relationship of ours away from facts that are to go.
UNWIND $ids AS id
MATCH (f:Fact {id: id})-[r]-()
WHERE (r.pos IS NOT NULL AND type(r) IN $types) OR (r.derived AND type(r) = "RESTS_ON")
DELETE r
