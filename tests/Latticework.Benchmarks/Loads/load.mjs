// Loads the same files by the JavaScript driver: batches of 1,000 rows with UNWIND, nodes first; first.cypher before all, last.cypher when all is there. Usage: node load.mjs FOLDER
import { readFileSync } from 'node:fs'
import neo4j from 'neo4j-driver'

const folder = process.argv[2]
const read = name => readFileSync(`${folder}/${name}.csv`, 'utf8').trimEnd().split('\n').map(line => line.split(','))
const byFact = (rows, fact) => {
  const groups = new Map()
  for (const row of rows) groups.get(row[fact])?.push(row) ?? groups.set(row[fact], [row])
  return groups
}

const { NEO4J_BOLT_URI, NEO4J_USERNAME, NEO4J_PASSWORD } = process.env
const driver = neo4j.driver(NEO4J_BOLT_URI, neo4j.auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD))
const load = async (rows, statement) => {
  for (let at = 0; at < rows.length; at += 1000) await driver.executeQuery(`UNWIND $rows AS w ${statement}`, { rows: rows.slice(at, at + 1000) })
}

const run = async name => {
  for (const statement of readFileSync(`${folder}/${name}.cypher`, 'utf8').trimEnd().split('\n')) await driver.executeQuery(statement)
}

await run('first')
await load(read('actors'), 'CREATE (:Actor:Nation {code: w[0], name: w[1]})')
await load(read('series'), 'CREATE (:Series {name: w[0]})')
await load(read('pages'), `CREATE (:Source {url: w[0], hash: w[1], name: w[2], publisher: w[2], title: w[3], published: w[4],
  publishedEarliest: date(w[5]), publishedLatest: date(w[6])})`)
const [editions, participants, citations] = ['editions', 'participants', 'citations'].map(read)
const [series, taking, cited] = [byFact(editions, 0), byFact(participants, 1), byFact(citations, 0)]
const rows = read('exercises').map(w => [
  ...w,
  series.get(w[0]).map(e => [e[1], neo4j.int(e[2])]),
  taking.get(w[0]).map(e => [e[0], neo4j.int(e[2]), e[3]]),
  cited.get(w[0]).map(e => [e[1], neo4j.int(e[2])]),
])
await load(rows, `CREATE (f:Fact:Exercise {id: w[0], hash: w[1], name: w[2], edition: w[3], start: w[4], startEarliest: date(w[5]), startLatest: date(w[6]),
    end: w[7], endEarliest: date(w[8]), endLatest: date(w[9]), place: w[10], confidence: w[11]})
  WITH f, w CALL (f, w) { UNWIND w[12] AS e MATCH (o:Series {name: e[0]}) CREATE (f)-[:EDITION_OF {pos: e[1]}]->(o) }
  WITH f, w CALL (f, w) { UNWIND w[13] AS e MATCH (o:Actor {code: e[0]}) CREATE (o)-[:TOOK_PART_IN {pos: e[1], role: e[2]}]->(f) }
  WITH f, w CALL (f, w) { UNWIND w[14] AS e MATCH (o:Source {url: e[0]}) CREATE (f)-[:CITES {pos: e[1]}]->(o) }`)
await run('last')
await driver.executeQuery('CALL db.awaitIndexes(300)')
await driver.close()
