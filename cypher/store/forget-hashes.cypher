// Before a repair: forgets the hashes of all that facts hang on, and of the ties, so that what follows writes them anew.
MATCH (n:Actor|Person|Series|Source|Tie)
WHERE n.hash IS NOT NULL
SET n.hash = ""
