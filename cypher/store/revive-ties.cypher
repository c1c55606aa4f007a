// Makes retired ties ties again, with what others gave them.
UNWIND $pairs AS pair
MATCH (t:Retired {pair: pair})
REMOVE t:Retired
SET t:Tie
