// What the database holds of ours, and whether it is whole.
MATCH (d:Dataset)
RETURN d.name AS name, d.hash AS hash, d.registry AS registry, d.state AS state, d.run AS run, d.card AS card,
  datetime() - duration("PT1M") < d.heartbeat < datetime() + duration("PT1M") AS alive, d.ties AS ties, d.schemaVersion AS schema, d.version AS version, d.facts AS facts, d.stamp AS stamp
ORDER BY name
