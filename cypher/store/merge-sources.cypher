// Adds or mends pages.
// columns: url hash name publisher title titleIsLabel published publishedEarliest publishedLatest
UNWIND $rows AS w
MERGE (s:Source {url: w[0]})
WITH s, w WHERE s.hash IS NULL OR s.hash <> w[1]
SET s.hash = w[1], s.name = w[2], s.publisher = w[3], s.title = w[4], s.titleIsLabel = w[5], s.published = w[6], s.publishedEarliest = date(w[7]), s.publishedLatest = date(w[8])
