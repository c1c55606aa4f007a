// A forum, its members, what is part of it, and the meetings held under it since 2023.
MATCH p = (:Fact {id: 'forum-quad'})-[:MEMBER_OF|PART_OF|HELD_UNDER]-(o)
WHERE coalesce(o.dateEarliest >= date('2023-01-01'), true)
RETURN p
