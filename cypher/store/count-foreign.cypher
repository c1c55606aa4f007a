// Nodes that stand in the way of a first load: any at all, and those under our labels.
MATCH (n) WHERE NOT n:Migration
WITH count(*) AS nodes, sum(CASE WHEN any(l IN labels(n) WHERE l IN $labels) THEN 1 ELSE 0 END) AS ours
RETURN nodes, ours
