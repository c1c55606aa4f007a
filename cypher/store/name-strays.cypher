// Gives facts of ours that lost their id one by which they can be taken away.
MATCH (f:Fact)
WHERE f.hash IS NOT NULL AND (f.id IS NULL OR NOT f.id =~ "[a-z0-9]+(-[a-z0-9]+)*")
SET f.id = "stray-" + randomUUID()
