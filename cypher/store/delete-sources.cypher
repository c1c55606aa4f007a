// Takes pages away that no fact cites any more and that others have not touched.
UNWIND $urls AS url
MATCH (s:Source {url: url})
WHERE s.hash IS NOT NULL AND NOT EXISTS { (s)--() } AND all(l IN labels(s) WHERE l = "Source") AND all(k IN keys(s) WHERE k IN $keys)
DELETE s
