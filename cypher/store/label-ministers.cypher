// Marks as ministers those who hold or held an office here, and nobody else.
CALL () { MATCH (p:Person&!Minister) WHERE EXISTS { (p)-[:HELD]->(:Office) } SET p:Minister }
CALL () { MATCH (p:Minister&Person) WHERE NOT EXISTS { (p)-[:HELD]->(:Office) } REMOVE p:Minister }
