// Some pages of ours.
UNWIND $urls AS url MATCH (s:Source {url: url}) WHERE s.hash IS NOT NULL
RETURN s.url AS url, s.publisher AS publisher, s.title AS title, s.titleIsLabel AS titleIsLabel, s.published AS published
