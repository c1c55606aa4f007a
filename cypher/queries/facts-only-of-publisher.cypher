// title: Facts that only one publisher bears
// question: Which facts would be lost without the pages of a publisher?
// parameter: publisher publisher = Ministry of Defense of Japan
// columns: fact, name, confidence
// reads: Fact, Source, CITES
// twin: RelationScope.WithoutPublishers
MATCH (s:Source {publisher: $publisher})<-[:CITES]-(f:Fact)
WHERE NOT EXISTS { MATCH (f)-[:CITES]->(o:Source) WHERE o.publisher <> $publisher }
RETURN DISTINCT f.id AS fact, f.name AS name, f.confidence AS confidence
ORDER BY fact
