// title: Patrols and joint sails
// question: Which patrols, joint sails and maritime cooperative activities may have begun between two days, where, and who took part?
// parameter: from first-day = 2025-01-01
// parameter: to day = 2025-12-31
// columns: patrol, name, start, area, participants
// reads: Actor, Patrol, TOOK_PART_IN
// twin: Lattice.Find
MATCH (p:Patrol)
WHERE p.startLatest >= date($from) AND p.startEarliest <= date($to)
RETURN p.id AS patrol, p.title AS name, p.start AS start, p.area AS area, COLLECT { MATCH (n:Actor)-[t:TOOK_PART_IN]->(p) RETURN n.code ORDER BY t.pos } AS participants
ORDER BY p.startEarliest, patrol
