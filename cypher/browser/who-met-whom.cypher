// The ministers whom a minister met in 2025, and where.
MATCH p = (:Person {name: 'Gen Nakatani'})-[:ATTENDED]->(m:Meeting)<-[:ATTENDED]-(:Person)
WHERE date('2025-01-01') <= m.dateEarliest <= date('2025-12-31')
RETURN p
