// Adds or mends pages, and gives the numbers of their nodes.
// columns: url hash name publisher title titleIsLabel published publishedEarliest publishedLatest
UNWIND range(0, size($rows) - 1) AS i WITH i, $rows[i] AS w
MERGE (s:Source {url: w[0]})
WITH i, s, w
CALL (s, w) {
  WITH s, w WHERE s.hash IS NULL OR s.hash <> w[1]
  SET s.hash = w[1], s.name = w[2], s.publisher = w[3], s.title = w[4], s.titleIsLabel = w[5], s.published = w[6], s.publishedEarliest = date(coalesce(w[7], w[6])), s.publishedLatest = date(coalesce(w[8], w[6]))
}
RETURN i, id(s) AS node
