// Says that a large load has ended before it was whole: ten seconds on, another need not wait for it.
MATCH (d:Dataset {name: $name}) WHERE d.run = $run AND d.state = 'loading' SET d.heartbeat = datetime() - duration("PT50S")
