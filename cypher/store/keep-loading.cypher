// Says that a large load goes on.
MATCH (d:Dataset {name: $name}) WHERE d.run = $run SET d.heartbeat = datetime() RETURN d.state AS state
