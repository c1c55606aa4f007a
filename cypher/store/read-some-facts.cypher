// Some facts with their relationships and other readings.
UNWIND $ids AS id MATCH (f:Fact {id: id})
RETURN properties(f) AS p, [l IN labels(f) WHERE l IN $kinds][0] AS kind,
  COLLECT {
    MATCH (f)-[r]-(o)
    WHERE r.pos IS NOT NULL AND type(r) IN $types AND (startNode(r) = f OR NOT o:Fact)
    RETURN [type(r), CASE WHEN o:Fact THEN "Fact" WHEN o:Source THEN "Source" WHEN o:Actor THEN "Actor" WHEN o:Person THEN "Person" ELSE "Series" END,
      CASE WHEN o:Fact THEN o.id WHEN o:Source THEN o.url WHEN o:Actor THEN o.code ELSE o.name END, properties(r), elementId(r)]
  } AS links,
  COLLECT {
    MATCH (f)-[r:READS_OTHERWISE]->(g:Reading) WHERE r.pos IS NOT NULL
    RETURN [g.field, g.value, g.note, COLLECT { MATCH (g)-[c:CITES]->(s:Source) WHERE c.pos IS NOT NULL RETURN s.url ORDER BY c.pos }, elementId(r)]
    ORDER BY r.pos
  } AS readings
