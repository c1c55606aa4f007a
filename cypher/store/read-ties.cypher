// The pair and hash of each derived tie.
MATCH (t:Tie) WHERE t.pair IS NOT NULL RETURN t.pair AS pair, t.hash AS hash
