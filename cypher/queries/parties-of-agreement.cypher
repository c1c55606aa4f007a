// title: Parties of an agreement
// question: Who is party to an agreement, and since when is each bound by itself?
// parameter: agreement agreement = sofa-un-forces-japan-1954
// columns: party, name, signed, acceded, inForce
// reads: Fact, Actor, Agreement, PARTY_TO
// twin: Agreement.Parties
MATCH (n:Actor)-[r:PARTY_TO]->(g:Fact&Agreement {id: $agreement})
RETURN n.code AS party, n.name AS name, CASE WHEN r.acceded IS NULL THEN coalesce(r.signed, g.signed) ELSE r.signed END AS signed, r.acceded AS acceded, coalesce(r.inForce, g.inForce) AS inForce
ORDER BY r.pos
