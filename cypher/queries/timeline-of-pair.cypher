// title: What two nations did together
// question: What did two nations do together by a day, in order, whether it has ended or not?
// parameter: a nation = JPN
// parameter: b nation = NZL
// parameter: day day? = 2025-12-31
// columns: fact, kind, name, date
// reads: Dataset, Actor, Fact, PARTY_TO, MEMBER_OF, TOOK_PART_IN, MET_AT, MADE
// twin: Lattice.Timeline
MATCH (d:Dataset)
WITH coalesce(date($day), d.compiled) AS day, d.compiled AS compiled
MATCH (:Actor {code: $a})-[x:PARTY_TO|MEMBER_OF|TOOK_PART_IN|MET_AT|MADE]->(f:Fact)<-[y:PARTY_TO|MEMBER_OF|TOOK_PART_IN|MET_AT|MADE]-(:Actor {code: $b})
WHERE all(r IN [x, y] WHERE CASE type(r) WHEN 'MEMBER_OF' THEN r.role IN ['lead', 'member', 'co-chair', 'associate', 'attendee'] WHEN 'TOOK_PART_IN' THEN r.role <> 'observer' WHEN 'MET_AT' THEN NOT coalesce(r.role, '') IN ['observer', 'guest'] ELSE true END
  // each had begun to take part; what no source dates began before the dataset was compiled
  AND coalesce(r.signedLatest, r.accededLatest, r.inForceLatest, r.fromLatest, f.signedLatest, f.inForceLatest, f.establishedLatest, f.startLatest, f.dateLatest, compiled) <= day)
WITH DISTINCT f
RETURN f.id AS fact, toLower([l IN labels(f) WHERE l IN ['Agreement', 'Forum', 'Exercise', 'Patrol', 'Office', 'Meeting', 'Statement']][0]) AS kind, f.name AS name, coalesce(f.signed, f.inForce, f.established, f.start, f.from, f.date) AS date
ORDER BY coalesce(f.signedEarliest, f.inForceEarliest, f.establishedEarliest, f.startEarliest, f.fromEarliest, f.dateEarliest, date('9999-12-31')), fact
