// Takes derived ties away.
UNWIND $pairs AS pair MATCH (t:Tie {pair: pair}) DETACH DELETE t
