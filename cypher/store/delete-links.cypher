// Takes relationships of ours away from facts that changed.
// columns: id type end key pos
UNWIND $rows AS w
MATCH (f:Fact {id: w[0]})-[r]-(o)
WHERE r.pos = w[4] AND type(r) = w[1] AND w[2] IN labels(o) AND CASE w[2] WHEN "Fact" THEN o.id WHEN "Source" THEN o.url WHEN "Actor" THEN o.code ELSE o.name END = w[3]
  AND (w[2] <> "Fact" OR startNode(r) = f)
DELETE r
