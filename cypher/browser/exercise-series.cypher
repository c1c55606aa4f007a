// An exercise over the years, edition by edition, and who took part beside the two that always do.
MATCH p = (:Series {name: 'ANNUALEX'})<-[:EDITION_OF]-(:Exercise)
OPTIONAL MATCH q = (n:Nation)-[:TOOK_PART_IN]->(e:Exercise)-[:EDITION_OF]->(:Series {name: 'ANNUALEX'})
WHERE NOT n.code IN ['JPN', 'USA']
RETURN p, q
