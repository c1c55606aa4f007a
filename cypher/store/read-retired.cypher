// The facts that were retired and kept for what others tied to them.
MATCH (n:Retired) WHERE n.id IS NOT NULL RETURN n.id AS id
