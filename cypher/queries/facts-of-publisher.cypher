// title: Facts of a publisher
// question: Which facts rest on pages of a publisher, and on how many of others beside?
// parameter: publisher publisher = Ministry of Foreign Affairs of Japan
// columns: fact, name, pages, others
// reads: Fact, Source, CITES
// twin: Fact.Sources
MATCH (s:Source {publisher: $publisher})<-[:CITES]-(f:Fact)
WITH f, count(DISTINCT s) AS pages
RETURN f.id AS fact, f.name AS name, pages, COUNT { (f)-[:CITES]->(:Source) } - pages AS others
ORDER BY fact
