// title: Facts of a nation only reported
// question: Which facts that a nation takes part in are reported and not confirmed?
// parameter: nation nation = PHL
// columns: fact, name, date
// reads: Actor, Fact, PARTY_TO, MEMBER_OF, TOOK_PART_IN, MET_AT, MADE, OFFICE_OF
// twin: RelationScope.ConfirmedOnly
MATCH (n:Actor {code: $nation})-[r:PARTY_TO|MEMBER_OF|TOOK_PART_IN|MET_AT|MADE|OFFICE_OF]-(f:Fact)
WHERE CASE type(r) WHEN 'MEMBER_OF' THEN r.role IN ['lead', 'member', 'co-chair', 'associate', 'attendee'] WHEN 'TOOK_PART_IN' THEN r.role <> 'observer' WHEN 'MET_AT' THEN NOT coalesce(r.role, '') IN ['observer', 'guest'] ELSE true END
  AND f.confidence = 'reported'
WITH DISTINCT f
RETURN f.id AS fact, f.name AS name, coalesce(f.signed, f.inForce, f.established, f.start, f.from, f.date) AS date
ORDER BY coalesce(f.signedEarliest, f.inForceEarliest, f.establishedEarliest, f.startEarliest, f.fromEarliest, f.dateEarliest, date('9999-12-31')), fact
