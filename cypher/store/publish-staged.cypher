// Makes staged facts facts, all at once.
MATCH (f:Staged)
WITH f, f.staged AS kind
SET f:Fact, f:$(kind), f.staged = null
REMOVE f:Staged
