// The id and hash of each fact.
MATCH (f:Fact) WHERE f.hash IS NOT NULL RETURN f.id AS id, f.hash AS hash
