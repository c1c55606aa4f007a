// Makes facts of what a load has staged, all at once.
MATCH (f:Staged) WHERE f.stagedBy = $load
WITH f, f.staged AS kind
SET f:Fact, f:$(kind), f.staged = null, f.stagedBy = null
REMOVE f:Staged
