// Remembers that a schema step was applied.
MERGE (m:Migration {version: $version}) SET m.name = $name, m.checksum = $checksum, m.at = $at
