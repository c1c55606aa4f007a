// Says what the database now holds, whole.
MATCH (d:Dataset {name: $name})
SET d.version = $version, d.compiled = date($compiled), d.hash = $hash, d.registry = $registry, d.ties = $ties, d.facts = $facts, d.run = $run, d.at = datetime($at),
  d.state = 'ready', d.schemaVersion = $schemaVersion, d.card = $card, d.stamp = $stamp
