// The numbers of the nodes that facts hang on, pages apart.
MATCH (a:Actor) RETURN 'Actor' AS end, a.code AS key, id(a) AS node
UNION ALL
MATCH (p:Person) RETURN 'Person' AS end, p.name AS key, id(p) AS node
UNION ALL
MATCH (s:Series) RETURN 'Series' AS end, s.name AS key, id(s) AS node
