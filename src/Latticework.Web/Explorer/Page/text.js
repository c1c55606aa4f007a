// All that the page says. Another language is another file with the same names.
const many = (n, one, more = `${one}s`) => `${n.toLocaleString('en')} ${n === 1 ? one : more}`;

const list = names => names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

export const text = {
  title: 'Latticework',
  subtitle: 'Indo-Pacific defence relations, with the source of every tie',
  views: { network: 'Network', map: 'Map', table: 'Ties', partners: 'Partners', overlap: 'Overlap', gaps: 'Gaps', rank: 'Rank', diff: 'Changes' },
  pages: 'Views',
  api: 'API',
  copyLink: 'Copy link',
  copied: 'Copied',
  theme: { auto: 'Colours: as the system', light: 'Colours: light', dark: 'Colours: dark' },
  skip: 'To the picture',
  loading: 'Loading …',
  noServer: 'The server does not answer. Is lattice serve still running?',
  failed: status => `The server could not answer (${status}).`,
  unknownView: name => `There is no view “${name}”.`,

  search: { label: 'Find a nation, forum, person or exercise', none: 'Nothing has that name', kinds: { nations: 'nation', forums: 'forum', exercises: 'exercise', persons: 'person' }, results: n => (n ? many(n, 'result') : 'no result') },

  kinds: { agreement: 'Agreements', forum: 'Forums', exercise: 'Exercises', patrol: 'Patrols', meeting: 'Meetings' },
  kind: { agreement: 'agreement', forum: 'forum', exercise: 'exercise', patrol: 'patrol', meeting: 'meeting', office: 'office', statement: 'statement' },
  kindPlural: { agreement: 'agreements', forum: 'forums', exercise: 'exercises', patrol: 'patrols', meeting: 'meetings' },
  several: 'More than one kind',
  types: {
    acsa: 'ACSA (supplies and services)', raa: 'Reciprocal access', vfa: 'Visiting forces', sofa: 'Status of forces', isa: 'Information security', 'mutual-defence': 'Mutual defence',
    'defence-cooperation': 'Defence cooperation', 'defence-equipment-transfer': 'Equipment transfer', logistics: 'Logistics', access: 'Access and basing', 'strategic-partnership': 'Strategic partnership', other: 'Other',
  },
  regions: {
    'northeast-asia': 'Northeast Asia', 'southeast-asia': 'Southeast Asia', 'south-asia': 'South Asia', 'central-asia': 'Central Asia', oceania: 'Oceania',
    americas: 'Americas', europe: 'Europe', 'middle-east': 'Middle East', africa: 'Africa',
  },

  filters: {
    title: 'What counts', kinds: 'Kinds of tie', types: 'Types of agreement', regions: 'Regions', regionsHint: 'Ties with both ends in one of these', forum: 'Members of', anyForum: 'any nation',
    years: 'Exercises, patrols, meetings', ever: 'of all years', lastYears: n => `of the last ${many(n, 'year')}`, confirmed: 'Confirmed facts only', inForce: 'Agreements in force only', observers: 'Observers count',
    least: 'Draw ties of', leastAuto: n => `${n}+ facts (legible)`, leastOf: n => (n === 1 ? 'one fact or more' : `${n} facts or more`),
    chance: 'Mark what is more than chance', chanceHint: 'Pairs that gather more than the sizes of nations and gatherings explain (p < 0.05, corrected)',
    reset: 'Back to the start', width: 'Width: number of facts', some: n => `${n} chosen`,
  },

  slider: {
    label: 'Day', play: 'Play', pause: 'Pause', asOf: 'As of', day: 'Day: 2025, 2025-12 or 2025-12-31',
    bars: 'Ties that begin (up) and end (down), by year', counts: (month, began, ended) => `${month}: ${many(began, 'tie')} began, ${ended.toLocaleString('en')} ended`,
    year: (year, began, ended) => `${year}: ${began} began, ${ended} ended`, coverage: 'More facts are held of later years; that is not to say that more was done.',
  },

  status: {
    ties: (ties, nations, day) => `${many(ties, 'tie')} between ${many(nations, 'nation')} on ${day}`,
    drawn: (drawn, all) => `${drawn.toLocaleString('en')} of ${all.toLocaleString('en')} ties drawn, the strongest`,
    facts: (facts, pages) => `${many(facts, 'fact')}, ${many(pages, 'source')}`,
    all: 'draw all',
  },

  network: {
    label: 'Network of nations', node: (name, code, partners) => `${code} ${name}, ${many(partners, 'tie')}`,
    tie: (a, b, count) => `${a} and ${b}: ${many(count, 'fact')}`, zoomIn: 'Zoom in', zoomOut: 'Zoom out', zoomReset: 'Whole picture',
    help: 'Tab or arrow keys reach the nations, Enter selects, Escape lets go, / searches.',
  },
  map: { label: 'Map of the Indo-Pacific', west: 'Europe, Middle East, Africa', east: 'Americas' },
  table: { caption: (ties, day) => `${many(ties, 'tie')} on ${day}, the strongest first`, a: 'Nation', b: 'And', all: 'Facts', empty: 'No tie on this day under these filters.' },

  panel: {
    title: 'Evidence', close: 'Let go of the selection', start: 'Where to start',
    startHint: 'Choose a nation or a tie, or start from one of these:',
    starts: [
      ['With whom does Japan have agreements?', '/?nations=JPN'],
      ['Japan and Australia: what do they share, and is it more than chance?', '/?nations=JPN,AUS&ties=agreement,forum,exercise,patrol,meeting'],
      ['Who trains with China?', '/?nations=CHN&ties=exercise'],
      ['Who sits in the Quad, and who is tied to its members?', '/?of=forum-quad'],
      ['The network of reciprocal access and visiting forces', '/?types=raa,vfa,sofa'],
    ],
    asOf: day => `As of ${day}`,
    more: n => `Show ${n} more`, facts: 'Facts',
  },

  fact: {
    reported: 'reported only', announced: 'as announced beforehand', incomplete: 'list incomplete', disputed: 'disputed', denied: 'denied by its parties', 'signed-not-ratified': 'signed, not ratified', suspended: 'suspended',
    dates: { signed: 'signed', inForce: 'in force', terminated: 'ended', established: 'founded', start: 'began', end: 'ended', date: 'held', from: 'from', to: 'until' },
    persons: 'Persons', who: 'Who', roles: { lead: 'leads', host: 'hosts', observer: 'observes' }, place: 'Place', note: 'Note', covers: 'Covers',
    label: 'our label', disputes: 'Sources disagree', followed: 'Followed here', other: 'Another reading', absent: 'nothing', field: 'Field', asked: 'Ask under this reading',
    sourcesOf: n => many(n, 'source'), id: 'Fact',
  },

  nation: {
    ties: n => many(n, 'partner'), partners: 'Partners', none: 'No tie on this day under these filters.', forums: 'Forums', exercises: 'Exercises and patrols', offices: 'In office on this day', mayBe: 'May be in office',
    agreements: 'Agreements', meetings: 'Meetings', timeline: 'Timeline', withSecond: 'Compare with', choose: 'Choose a second nation', noOffice: 'No office holder of this day is in the dataset.',
    since: year => `since ${year}`,
  },

  pair: {
    none: (a, b) => `No fact ties ${a} and ${b} on this day under these filters.`,
    tied: (a, b, n, parts) => `${a} and ${b} are tied by ${many(n, 'fact')}${parts ? `: ${parts}` : ''}.`,
    overlap: ({ a, b, shared, expected, p, more }) => `${a} and ${b} share ${many(shared, 'gathering')}; ${expected} expected by chance; ${p}. That is ${more} than the sizes of nations and gatherings explain.`,
    moreThan: 'more', lessThan: 'fewer', notMore: 'no more and no fewer',
    noOverlap: (a, b) => `${a} and ${b}: at least one of them takes part in nothing that could be shared.`,
    p: p => (p < 0.001 ? 'p < 0.001' : `p = ${p.toFixed(p < 0.01 ? 3 : 2)}`),
    gatherings: 'Gatherings', gatheringsHint: 'Forums, exercises and patrols, against a null model that keeps each nation’s and each gathering’s size.',
    evidence: 'What ties them', shared: 'Shared partners', noShared: 'No nation is tied to both.', paths: 'Shortest paths', noPath: 'No chain of ties connects them.', steps: n => many(n, 'step'),
    uncertain: 'Dates leave open whether these hold on the day', earlier: 'Before, and ended', omitted: n => `${many(n, 'more path')} of the same length`,
  },

  caption: {
    asOf: (day, scope) => `As of ${day}; by ${scope}`, since: day => `from ${day}`, drawing: (label, chosen) => (chosen.length ? `${label}: ${list(chosen)}` : label), allKinds: 'All kinds of tie',
    from: ({ name, version, hash, facts }, cited, pages) => `${name} ${version} (${hash.slice(0, 19)}), ${many(facts, 'fact')}; this rests on ${many(cited, 'fact')} from ${many(pages, 'source')}`,
  },

  questions: {
    copyAs: 'Copy as', ways: { cli: 'CLI', http: 'HTTP', csharp: 'C#', python: 'Python' }, copied: way => `Copied for ${way}`, written: 'The question to copy', noCSharp: 'The library has this answer in another form; ask it over HTTP.',
    save: 'Save', formats: { csv: 'CSV', bibtex: 'BibTeX', 'csl-json': 'CSL JSON' }, noPicture: 'There is no picture to save.', picture: 'Picture',
    allRows: n => `Show all ${n.toLocaleString('en')} rows`, omitted: n => `${many(n, 'more row')} left out by the limit.`,
    sources: (facts, pages) => `Sources: ${many(facts, 'fact')}, ${many(pages, 'page')}`,
    uncertain: n => `${many(n, 'fact')} whose dates leave it open, not counted`, disputed: n => `${many(n, 'fact')} on which sources disagree`,

    partners: {
      of: 'Partners of', also: 'And common to', choose: 'choose a nation', without: name => `Without ${name}`, hint: 'Choose a nation to see its partners; choose a second to see those common to both.',
      title: (name, n) => `${many(n, 'partner')} of ${name}`, common: (named, n) => `${many(n, 'partner')} common to ${list(named)}`, none: 'No nation is such a partner on this day under these filters.',
      picture: named => `Partners of ${list(named)}, by the number of facts`, partner: 'Partner', since: 'Since', facts: 'Facts',
    },
    overlap: {
      nations: 'Nations', most: n => (n > 200 ? 'all' : `the ${n} most active`), title: 'Who gathers with whom, more or less than chance would have it', picture: 'Who gathers with whom: arrow keys go from pair to pair, Enter shows what bears one', remark: n => `${n} nations that gather most, like beside like (average linkage of Jaccard indices); corrected p under a null model that keeps each nation’s and each gathering’s size`,
      legend: ['more, p < 0.001', 'more, p < 0.01', 'more, p < 0.05', 'as chance has it', 'less, p < 0.05', 'less, p < 0.01', 'less, p < 0.001'], none: 'No two nations share a gathering on this day under these filters.',
      cell: (a, b, shared, expected, verdict) => `${a} and ${b}: ${shared} shared, ${expected} expected; ${verdict}`, nation: 'Nation', and: 'And', shared: 'Shared', expected: 'Expected', verdict: 'Verdict', pMore: 'p more', pLess: 'p less',
    },
    gaps: {
      hub: 'Among the partners of', anyHub: 'anybody', limit: 'Pairs', title: 'Pairs without a tie that share partners', ofHub: name => `Pairs of partners of ${name} without a tie`, none: 'There is no such pair on this day under these filters.',
      nation: 'Nation', and: 'And', shared: 'Shared', partners: 'Shared partners', forums: 'Forums', exercises: 'Exercises',
    },
    rank: {
      measure: 'Measure', without: 'Beside it without', nobody: 'nobody', title: measure => `Nations by ${measure}`, all: 'with all nations', withoutOne: name => `without ${name}`, place: 'Place', nation: 'Nation', none: 'No nation has a tie on this day under these filters.',
      measures: {
        memberships: 'Gatherings in which the nation takes part', degree: 'Number of partners', strength: 'Facts summed over all ties', closeness: 'Harmonic closeness: the mean of 1/distance to the others',
        betweenness: 'Shortest paths of other pairs through the nation, each pair once', eigenvector: 'Eigenvector centrality, the largest 1', pagerank: 'PageRank, damping 0.85, the sum 1',
        constraint: 'Burt’s constraint, the lowest first: low for a broker between partners who are not tied to one another', 'effective-size': 'Burt’s effective size: partners that are not redundant',
        efficiency: 'Effective size over the number of partners', clustering: 'Share of the pairs of partners that are tied', core: 'k-core number', participation: 'How evenly ties are spread over allies of the United States and others: 0 to 1/2',
      },
    },
    diff: {
      from: 'From', to: 'To', title: (from, to) => `What changed between ${from} and ${to}`, none: 'Nothing changed between these days under these filters.',
      remark: ({ began, ended, tied, untied }) => `${many(began, 'fact')} began, ${ended.toLocaleString('en')} ended; ${many(tied, 'pair')} newly tied, ${untied.toLocaleString('en')} no longer`,
      change: 'Change', nations: 'Nations', facts: 'Facts', changes: { began: 'began', ended: 'ended', tied: 'newly tied', untied: 'no longer tied', first: 'first time' }, firstTie: 'first tie ever',
      picture: 'Pairs newly tied and no longer tied, by nation', pictureOfFacts: 'Facts that began and ended', tied: 'pairs newly tied', untied: 'pairs no longer tied', ofNation: (name, tied, untied) => `${name}: ${tied} newly tied, ${untied} no longer`,
    },
  },
};

export { many };
