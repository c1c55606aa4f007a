// Sets derived ties anew in their places.
// columns: pair hash name a b agreements exercises patrols forums meetings weight since restsOn
UNWIND $rows AS w
MATCH (t:Tie {pair: w[0]})
SET t.hash = w[1], t.name = w[2], t.agreements = w[5], t.exercises = w[6], t.patrols = w[7], t.forums = w[8], t.meetings = w[9], t.weight = w[10],
  t.since = date(w[11]), t.derived = true
WITH t, w CALL (t) { MATCH (t)-[r:TIED_BY|RESTS_ON]-() WHERE r.derived DELETE r }
WITH t, w MATCH (a:Actor {code: w[3]}) MATCH (b:Actor {code: w[4]})
CREATE (a)-[:TIED_BY {derived: true}]->(t)<-[:TIED_BY {derived: true}]-(b)
WITH t, w CALL (t, w) { UNWIND w[12] AS id MATCH (f:Fact {id: id}) CREATE (t)-[:RESTS_ON {derived: true}]->(f) }
