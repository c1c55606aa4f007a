LOAD CSV FROM 'file:///actors.csv' AS w CREATE (:Actor:Nation {code: w[0], name: w[1]});
LOAD CSV FROM 'file:///series.csv' AS w CREATE (:Series {name: w[0]});
LOAD CSV FROM 'file:///pages.csv' AS w CALL (w) {
  CREATE (:Source {url: w[0], hash: w[1], name: w[2], publisher: w[2], title: w[3], published: w[4], publishedEarliest: date(w[5]), publishedLatest: date(w[6])})
} IN TRANSACTIONS OF 5000 ROWS;
LOAD CSV FROM 'file:///exercises.csv' AS w CALL (w) {
  CREATE (:Fact:Exercise {
    id: w[0], hash: w[1], name: w[2], edition: w[3], start: w[4], startEarliest: date(w[5]), startLatest: date(w[6]),
    end: w[7], endEarliest: date(w[8]), endLatest: date(w[9]), place: w[10], confidence: w[11]
  })
} IN TRANSACTIONS OF 5000 ROWS;
LOAD CSV FROM 'file:///editions.csv' AS w CALL (w) {
  MATCH (f:Fact {id: w[0]}) MATCH (s:Series {name: w[1]}) CREATE (f)-[:EDITION_OF {pos: toInteger(w[2])}]->(s)
} IN TRANSACTIONS OF 5000 ROWS;
LOAD CSV FROM 'file:///participants.csv' AS w CALL (w) {
  MATCH (a:Actor {code: w[0]}) MATCH (f:Fact {id: w[1]}) CREATE (a)-[:TOOK_PART_IN {pos: toInteger(w[2]), role: w[3]}]->(f)
} IN TRANSACTIONS OF 5000 ROWS;
LOAD CSV FROM 'file:///citations.csv' AS w CALL (w) {
  MATCH (f:Fact {id: w[0]}) MATCH (s:Source {url: w[1]}) CREATE (f)-[:CITES {pos: toInteger(w[2])}]->(s)
} IN TRANSACTIONS OF 5000 ROWS;
