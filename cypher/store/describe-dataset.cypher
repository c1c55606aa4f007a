// Which dataset the database holds.
MATCH (d:Dataset)
RETURN d.name AS name, d.version AS version, d.hash AS hash, d.facts AS facts
ORDER BY name
