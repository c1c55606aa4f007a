// title: Sources of a fact
// question: Which pages bear a fact, by whom and of when?
// parameter: fact fact = acsa-jpn-nzl-2025
// columns: publisher, title, published, url
// reads: Fact, Source, CITES
// twin: Lattice.Cite
MATCH (f:Fact {id: $fact})-[c:CITES]->(s:Source)
RETURN s.publisher AS publisher, s.title AS title, s.published AS published, s.url AS url
ORDER BY c.pos
