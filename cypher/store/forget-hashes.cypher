// Before a repair: forgets the hashes of all that facts hang on, so that what follows writes it anew.
MATCH (n:Actor|Person|Series|Source)
WHERE n.hash IS NOT NULL
SET n.hash = ""
