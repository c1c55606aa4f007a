// Adds pages to a database that has none, and gives the numbers of their nodes.
// columns: url hash name publisher title titleIsLabel published publishedEarliest publishedLatest
UNWIND range(0, size($rows) - 1) AS i WITH i, $rows[i] AS w
CREATE (s:Source {
  url: w[0], hash: w[1], name: w[2], publisher: w[3], title: w[4], titleIsLabel: w[5], published: w[6], publishedEarliest: date(coalesce(w[7], w[6])), publishedLatest: date(coalesce(w[8], w[6]))
})
RETURN i, id(s) AS node
