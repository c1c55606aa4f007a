// All that the page says. Another language is another file with the same names.
const many = (n, one, more = `${one}s`) => `${n.toLocaleString('en')} ${n === 1 ? one : more}`;

export const text = {
  title: 'Latticework',
  subtitle: 'Indo-Pacific defence relations, with the source of every tie',
  views: { network: 'Network', map: 'Map', table: 'Ties' },
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

  search: { label: 'Find a nation, forum, person or exercise', short: 'Find', none: 'Nothing has that name', kinds: { nations: 'nation', forums: 'forum', exercises: 'exercise', persons: 'person' }, results: n => (n ? many(n, 'result') : 'no result') },

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
    least: 'Draw ties of', leastAuto: n => `${n}+ facts, to be legible`, leastOf: n => (n === 1 ? 'one fact or more' : `${n} facts or more`),
    chance: 'Mark what is more than chance', chanceHint: 'Pairs that gather more than the sizes of nations and gatherings explain (p < 0.05, corrected)',
    reset: 'Back to the start', width: 'Width: number of facts', some: n => `${n} chosen`,
  },

  slider: {
    label: 'Day', play: 'Play', pause: 'Pause', asOf: 'As of', day: 'Day: 2025, 2025-12 or 2025-12-31', toEnd: 'To the latest day',
    bars: 'Ties that begin (up) and end (down), by year', counts: (began, ended) => `${many(began, 'tie')} began, ${ended.toLocaleString('en')} ended that month`,
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
  map: { label: 'Map of the Indo-Pacific', west: 'Europe, Middle East, Africa', east: 'Americas', nowhere: names => `Not on the map: ${names}` },
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
    failed: 'This could not be read.',
    more: n => `Show ${n} more`, facts: 'Facts', sources: 'Sources', details: 'Details',
  },

  fact: {
    reported: 'reported only', announced: 'as announced beforehand', incomplete: 'list incomplete', disputed: 'disputed', denied: 'denied by its parties', 'signed-not-ratified': 'signed, not ratified', suspended: 'suspended',
    dates: { signed: 'signed', inForce: 'in force', terminated: 'ended', established: 'founded', start: 'began', end: 'ended', date: 'held', from: 'from', to: 'until' },
    persons: 'Persons', who: 'Who', roles: { lead: 'leads', host: 'hosts', observer: 'observes' }, place: 'Place', note: 'Note', covers: 'Covers',
    published: 'published', label: 'our label', disputes: 'Sources disagree', followed: 'Followed here', other: 'Another reading', absent: 'nothing', field: 'Field', asked: 'Ask under this reading',
    sourcesOf: n => many(n, 'source'), id: 'Fact',
  },

  nation: {
    ties: n => many(n, 'partner'), partners: 'Partners', none: 'No tie on this day under these filters.', forums: 'Forums', exercises: 'Exercises and patrols', offices: 'In office on this day', mayBe: 'May be in office',
    agreements: 'Agreements', meetings: 'Meetings', timeline: 'Timeline', timelineHint: 'Facts a year; the newest first', withSecond: 'Compare with', choose: 'Choose a second nation', noOffice: 'No office holder of this day is in the dataset.',
    series: 'Exercise series', editions: n => many(n, 'edition'), since: year => `since ${year}`, all: 'All that is known',
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
    uncertain: 'Dates leave open whether these hold on the day', earlier: 'Before, and ended', copy: 'Copy this sentence', omitted: n => `${many(n, 'more path')} of the same length`,
  },

  thing: { nothing: 'Nothing more is known.', members: 'Members', show: 'In the network' },
};

export { many };
