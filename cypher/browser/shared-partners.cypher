// The nations with which both Japan and New Zealand have an agreement on logistics, the security of information or visiting forces, and these agreements.
MATCH p = (:Actor {code: 'JPN'})-[:PARTY_TO]->(a:Agreement)<-[:PARTY_TO]-(:Nation)-[:PARTY_TO]->(b:Agreement)<-[:PARTY_TO]-(:Actor {code: 'NZL'})
WHERE all(g IN [a, b] WHERE g.type IN ['acsa', 'isa', 'vfa', 'raa'] AND COUNT { (:Actor)-[:PARTY_TO]->(g) } = 2
  AND NOT EXISTS { (:Agreement)-[:REPLACES]->(g) } AND NOT EXISTS { (g)-[:AMENDS]->(:Agreement) })
RETURN p
