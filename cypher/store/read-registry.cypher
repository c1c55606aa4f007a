// The actors, persons and series of ours.
CALL () {
  MATCH (n:Actor) WHERE n.hash IS NOT NULL RETURN 'Actor' AS label, n.code AS key, n
  UNION ALL
  MATCH (n:Person) WHERE n.hash IS NOT NULL RETURN 'Person' AS label, n.name AS key, n
  UNION ALL
  MATCH (n:Series) WHERE n.hash IS NOT NULL RETURN 'Series' AS label, n.name AS key, n
}
RETURN label, key, n:Nation AS nation, properties(n) AS p
ORDER BY label, key
