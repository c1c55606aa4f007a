// Makes the facts that a load has staged facts, all at once.
MATCH (f:Staged) WHERE f.stagedBy = $load
WITH f, f.staged AS kind
SET f:Fact, f:$(kind), f.staged = null, f.stagedBy = null
REMOVE f:Staged
