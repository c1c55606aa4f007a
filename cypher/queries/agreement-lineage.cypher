// title: What an agreement stands on
// question: What amends, replaces, supplements or implements an agreement, and what does it itself?
// parameter: agreement agreement = acsa-jpn-usa-1996
// columns: relation, from, to
// reads: Fact, Agreement, AMENDS, REPLACES, SUPPLEMENTS, IMPLEMENTS
// twin: Lattice.Show
MATCH (g:Fact&Agreement {id: $agreement})-[r:AMENDS|REPLACES|SUPPLEMENTS|IMPLEMENTS]-()
RETURN toLower(type(r)) AS relation, startNode(r).id AS from, endNode(r).id AS to
ORDER BY from, relation, to
