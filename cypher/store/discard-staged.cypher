// Takes away what a load that broke off has left behind.
MATCH (f:Staged)
CALL (f) {
  OPTIONAL MATCH (f)-[:READS_OTHERWISE]->(g:Reading)
  DETACH DELETE f, g
} IN TRANSACTIONS OF 2000 ROWS
