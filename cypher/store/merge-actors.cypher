// Adds or mends actors.
// columns: code label hash name aliases iso2 cow cowAbbrev gw unMember forum
UNWIND $rows AS w
MERGE (a:Actor {code: w[0]})
WITH a, w WHERE a.hash IS NULL OR a.hash <> w[2]
REMOVE a:Nation:Organisation:Retired
SET a:$(w[1]), a.hash = w[2], a.name = w[3], a.aliases = w[4], a.iso2 = w[5], a.cow = w[6], a.cowAbbrev = w[7], a.gw = w[8], a.unMember = w[9], a.forum = w[10]
