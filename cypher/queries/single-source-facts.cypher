// title: Facts of a nation on one page
// question: Which facts that a nation takes part in rest on a single page, and on which?
// parameter: nation nation = MNG
// columns: fact, name, confidence, publisher, url
// reads: Actor, Fact, Source, CITES, PARTY_TO, MEMBER_OF, TOOK_PART_IN, MET_AT, MADE, OFFICE_OF
// twin: Lattice.Find
MATCH (n:Actor {code: $nation})-[r:PARTY_TO|MEMBER_OF|TOOK_PART_IN|MET_AT|MADE|OFFICE_OF]-(f:Fact)
WHERE CASE type(r) WHEN 'MEMBER_OF' THEN r.role IN ['lead', 'member', 'co-chair', 'associate', 'attendee'] WHEN 'TOOK_PART_IN' THEN r.role <> 'observer' WHEN 'MET_AT' THEN NOT coalesce(r.role, '') IN ['observer', 'guest'] ELSE true END
  AND COUNT { (f)-[:CITES]->(:Source) } = 1
WITH DISTINCT f
MATCH (f)-[:CITES]->(s:Source)
RETURN f.id AS fact, f.name AS name, f.confidence AS confidence, s.publisher AS publisher, s.url AS url
ORDER BY fact
