// An agreement with its parties, those who signed it for them, the meeting at which they did, and the pages that bear it.
MATCH p = (:Fact {id: 'acsa-jpn-nzl-2025'})-[:PARTY_TO|SIGNED|SIGNED_AT|CITES]-()
RETURN p
