import { h, out } from '../element.js';
import { ask } from '../api.js';
import { text } from '../text.js';
import { address, state } from '../state.js';

const t = text.fact;
const atOnce = 200;

/** Facts to the letter, newest first. */
export async function factsOf(ids, signal) {
  const parts = [];
  for (let i = 0; i < ids.length; i += atOnce) parts.push(ask('explorer/facts', { ids: ids.slice(i, i + atOnce) }, { signal }));
  const items = (await Promise.all(parts)).flatMap(p => p.items);
  return items.sort((a, b) => (dateOf(b.fact) ?? '').localeCompare(dateOf(a.fact) ?? '') || (a.fact.id < b.fact.id ? -1 : 1));
}

/** The date a fact is listed under. */
function dateOf(fact) {
  return fact.signed ?? fact.start ?? fact.date ?? fact.established ?? fact.inForce ?? fact.from ?? null;
}

/** One fact: its name, date and standing at once; persons, words and pages when opened. Disputes are open, since an answer rests on them. */
export function factItem({ name, fact }) {
  const disputes = fact.alternatives ?? [];
  return h('li', { class: 'fact' },
    h('details', { open: disputes.length > 0 },
      h('summary', null,
        h('span', { class: `mark ${fact.kind}`, title: text.kind[fact.kind] }),
        h('span', { class: 'name' }, name),
        h('span', { class: 'date' }, dateOf(fact) ?? ''),
        flags(fact).map(flag => h('span', { class: 'flag' }, flag)),
        h('span', { class: 'count' }, t.sourcesOf(fact.sources.length))),
      fullName(fact) !== name && h('p', { class: 'full' }, fullName(fact)),
      h('dl', null, dates(fact), about(fact)),
      disputes.length > 0 && readings(fact, disputes),
      h('ol', { class: 'sources' }, fact.sources.map(sourceItem)),
      h('p', { class: 'hint' }, `${t.id} `, h('a', { href: address({ of: fact.id, nations: [] }) }, fact.id))));
}

function flags(fact) {
  return [
    fact.confidence === 'reported' && t.reported, fact.announced && t.announced, fact.incomplete && t.incomplete,
    fact.status && (t[fact.status] ?? fact.status), (fact.alternatives ?? []).length > 0 && t.disputed,
  ].filter(Boolean);
}

function fullName(fact) {
  return fact.name ?? fact.edition ?? fact.gist ?? fact.title ?? '';
}

function dates(fact) {
  return Object.entries(t.dates).filter(([key]) => typeof fact[key] === 'string').map(([key, word]) => row(word, fact[key]));
}

function about(fact) {
  const persons = [...(fact.signatories ?? []), ...(fact.persons ?? [])].map(p => [p.person, ` (${[p.nation, p.office ?? p.role].filter(Boolean).join(', ')})`]);
  const parts = (fact.participants ?? fact.members ?? []).map(p => `${p.nation}${t.roles[p.role] ? ` (${t.roles[p.role]})` : ''}`);
  return [
    persons.length > 0 && row(t.persons, persons.map(([name, what], i) => [i > 0 && ', ', h('a', { href: address({ of: name, nations: [] }) }, name), what])),
    row(t.who, (fact.parties ?? fact.nations ?? parts).join(', ')),
    row(t.place, fact.place ?? fact.area),
    row(t.covers, fact.covers?.join(', ')),
    row(t.note, fact.note),
  ];
}

function row(term, value) {
  return value && value.length !== 0 && [h('dt', null, term), h('dd', null, value)];
}

/** Each field on which sources disagree, what is followed and what others say side by side. */
function readings(fact, alternatives) {
  const fields = [...new Set(alternatives.map(a => a.field))];
  return h('div', { class: 'readings' }, h('h4', null, t.disputes), fields.map(field => h('table', null,
    h('caption', null, `${t.field}: ${field}`),
    h('thead', null, h('tr', null, h('th', { scope: 'col' }, t.followed), alternatives.filter(a => a.field === field).map(() => h('th', { scope: 'col' }, t.other)))),
    h('tbody', null, h('tr', null, h('td', null, shown(current(fact, field))), alternatives.filter(a => a.field === field).map(a => h('td', null,
      shown(a.value), a.note && h('p', { class: 'hint' }, a.note), a.sources.map(url => h('p', { class: 'hint' }, out(url, host(url)))),
      h('p', { class: 'hint' }, h('a', { href: address({ reading: `${fact.id}.${field}=${typeof a.value === 'string' ? a.value : JSON.stringify(a.value)}` }, state()) }, t.asked)))))))));
}

/** The value of a field such as `signed` or `participants.GBR`. */
function current(fact, field) {
  const [name, nation] = field.split('.');
  const value = fact[name];
  return nation && Array.isArray(value) ? value.find(v => v === nation || v.nation === nation || v.party === nation) : value;
}

function shown(value) {
  if (value === null || value === undefined) return h('em', null, t.absent);
  if (typeof value !== 'object') return String(value);
  return Array.isArray(value) ? value.map(v => (typeof v === 'object' ? words(v) : v)).join(', ') : words(value);
}

function words(object) {
  return Object.values(object).filter(v => typeof v !== 'object').join(' ');
}

function sourceItem({ url, publisher, title, titleIsLabel, published }) {
  return h('li', null, out(url, title), titleIsLabel && h('span', { class: 'hint' }, ` (${t.label})`), h('br'), h('span', { class: 'hint' }, [publisher, published].filter(Boolean).join(', ')));
}

function host(url) {
  try {
    return new URL(url).host;
  } catch {
    return url;
  }
}
