// The closest ties of a nation: each says how many agreements it stands for, and a double click on it opens them.
MATCH p = (:Actor {code: 'JPN'})-[:TIED_BY]->(t:Tie)<-[:TIED_BY]-(:Nation)
WHERE t.agreements > 0
RETURN p ORDER BY t.agreements DESC, t.weight DESC LIMIT 10
