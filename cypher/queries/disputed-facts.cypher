// title: Disputed facts of a nation
// question: On which fields of facts that a nation takes part in do sources disagree, and who reads otherwise?
// parameter: nation nation = JPN
// columns: fact, field, otherwise, note, sources
// reads: Actor, Fact, Reading, Source, READS_OTHERWISE, CITES, PARTY_TO, MEMBER_OF, TOOK_PART_IN, MET_AT, MADE, OFFICE_OF
// twin: Fact.Alternatives
MATCH (n:Actor {code: $nation})-[r:PARTY_TO|MEMBER_OF|TOOK_PART_IN|MET_AT|MADE|OFFICE_OF]-(f:Fact)
WHERE CASE type(r) WHEN 'MEMBER_OF' THEN r.role IN ['lead', 'member', 'co-chair', 'associate', 'attendee'] WHEN 'TOOK_PART_IN' THEN r.role <> 'observer' WHEN 'MET_AT' THEN NOT coalesce(r.role, '') IN ['observer', 'guest'] ELSE true END
WITH DISTINCT f
MATCH (f)-[o:READS_OTHERWISE]->(g:Reading)
RETURN f.id AS fact, g.field AS field, g.value AS otherwise, g.note AS note, COLLECT { MATCH (g)-[c:CITES]->(s:Source) RETURN s.url ORDER BY c.pos } AS sources
ORDER BY fact, o.pos
