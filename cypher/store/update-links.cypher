// Sets the properties of relationships that changed; null takes one away.
// columns: id type end key pos properties dates
UNWIND $rows AS w
MATCH (f:Fact {id: w[0]})-[r]-(o)
WHERE r.pos = w[4] AND type(r) = w[1] AND w[2] IN labels(o) AND CASE w[2] WHEN "Fact" THEN o.id WHEN "Source" THEN o.url WHEN "Actor" THEN o.code ELSE o.name END = w[3]
SET r += w[5]
FOREACH (d IN w[6] | SET r[d[0]] = date(d[1]))
