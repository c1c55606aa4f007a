// Takes the lock that lets one ingestion in at a time: a write to the dataset's node, held until the transaction ends.
MERGE (d:Dataset {name: $name})
SET d.lock = coalesce(d.lock, 0) + 1
RETURN d.hash AS hash, d.registry AS registry, d.state AS state, d.run AS run, datetime() - duration("PT1M") < d.heartbeat < datetime() + duration("PT1M") AS alive, d.ties AS ties, d.schemaVersion AS schema
