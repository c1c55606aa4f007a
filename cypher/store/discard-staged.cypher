// Takes away what a load that broke off has left behind.
MATCH (f:Staged)
CALL (f) { DETACH DELETE f } IN TRANSACTIONS OF 2000 ROWS
