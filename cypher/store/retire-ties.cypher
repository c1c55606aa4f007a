// Retires ties that are still there: what others gave them stays.
UNWIND $pairs AS pair
MATCH (t:Tie {pair: pair})
REMOVE t:Tie
SET t:Retired, t.hash = null
RETURN t.pair AS pair
