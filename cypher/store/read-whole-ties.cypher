// Each derived tie with its nations and the agreements that it rests on.
MATCH (t:Tie) WHERE t.pair IS NOT NULL
RETURN t.pair AS pair, t.derived AS derived, t.name AS name, COLLECT { MATCH (a:Actor)-[r:TIED_BY]->(t) WHERE r.derived RETURN a.code ORDER BY a.code } AS nations,
  t.agreements AS agreements, t.exercises AS exercises, t.patrols AS patrols, t.forums AS forums, t.meetings AS meetings, t.weight AS weight, t.since AS since,
  COLLECT { MATCH (t)-[r:RESTS_ON]->(f:Fact) WHERE r.derived RETURN f.id ORDER BY f.id } AS restsOn
