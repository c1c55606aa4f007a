// Adds pages to a database that has none.
// columns: url hash name publisher title titleIsLabel published publishedEarliest publishedLatest
UNWIND $rows AS w
CREATE (:Source {
  url: w[0], hash: w[1], name: w[2], publisher: w[3], title: w[4], titleIsLabel: w[5], published: w[6], publishedEarliest: date(w[7]), publishedLatest: date(w[8])
})
