// Adds derived ties of nations, each resting on its agreements.
// A load that another has taken over adds nothing.
// columns: pair hash name a b agreements exercises patrols forums meetings weight since restsOn
MATCH (d:Dataset) WHERE $load IS NULL OR d.run = $load
UNWIND $rows AS w
MATCH (a:Actor {code: w[3]}) MATCH (b:Actor {code: w[4]})
CREATE (a)-[:TIED_BY {derived: true}]->(t:Tie {
  pair: w[0], hash: w[1], name: w[2], agreements: w[5], exercises: w[6], patrols: w[7], forums: w[8], meetings: w[9], weight: w[10], since: date(w[11]), derived: true
})<-[:TIED_BY {derived: true}]-(b)
WITH t, w CALL (t, w) { UNWIND w[12] AS id MATCH (f:Fact {id: id}) CREATE (t)-[:RESTS_ON {derived: true}]->(f) }
