// Takes away what loads that broke off have left behind, or one of them.
MATCH (f:Staged) WHERE $load IS NULL OR f.stagedBy = $load
CALL (f) { DETACH DELETE f } IN TRANSACTIONS OF 2000 ROWS
