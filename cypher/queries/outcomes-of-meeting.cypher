// title: What came of a meeting
// question: What was signed, founded or said at a meeting, and what was it held under?
// parameter: meeting meeting = signing-jpn-nzl-2025-12-19
// columns: relation, fact, name
// reads: Fact, Meeting, SIGNED_AT, FOUNDED, MADE_AT, HELD_UNDER, PART_OF
// twin: Fact.Related
MATCH (m:Fact&Meeting {id: $meeting})-[r:SIGNED_AT|FOUNDED|MADE_AT|HELD_UNDER|PART_OF]-(f:Fact)
RETURN toLower(type(r)) AS relation, f.id AS fact, f.name AS name
ORDER BY relation, fact
