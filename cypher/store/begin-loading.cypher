// Says that a large load has begun, which is published when all of it is there.
MATCH (d:Dataset {name: $name}) SET d.state = 'loading', d.run = $run, d.heartbeat = datetime()
