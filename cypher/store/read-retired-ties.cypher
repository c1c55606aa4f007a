// The ties that were retired and kept for what others tied to them.
MATCH (n:Retired) WHERE n.pair IS NOT NULL RETURN n.pair AS pair
