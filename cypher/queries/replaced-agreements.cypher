// title: Agreements replaced by others
// question: Which agreements of a type have been replaced, by which, and from when?
// parameter: type agreement-type = acsa
// columns: agreement, name, replacedBy, by, since
// reads: Agreement, REPLACES
// twin: Agreement.Related
MATCH (g:Agreement {type: $type})<-[:REPLACES]-(s:Agreement)
RETURN g.id AS agreement, g.name AS name, s.id AS replacedBy, s.name AS by, coalesce(s.inForce, s.signed) AS since
ORDER BY agreement, replacedBy
