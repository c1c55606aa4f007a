import { h, s } from '../element.js';
import { rows } from '../api.js';
import { text } from '../text.js';
import { address, go } from '../state.js';
import { dayOfNetwork } from '../network/day.js';
import { dayIn, filterOf, networkOf } from '../network/scope.js';
import { kinds } from '../network/ties.js';
import { textOf } from '../days.js';
import { searchBox } from '../shell/search.js';
import { few, head, section } from './head.js';

const t = text.nation;

/** A nation: its partners on the day, who holds office, and what it takes part in. */
export async function nation(state, signal) {
  const network = await networkOf(state, signal);
  const [code] = state.nations;
  const day = dayIn(state, network);
  const known = network.place.get(code);
  const lines = await rows('show', { of: code, asOf: state.asOf && textOf(day), confidence: state.confidence, without: state.without, reading: state.reading }, { signal });
  const of = name => lines.filter(l => l.section === name);
  const ties = known === undefined ? [] : dayOfNetwork(network, filterOf(state, network), day, 1).ties.filter(x => x.a === known || x.b === known);
  return [
    head(network.nations[known]?.name ?? code, h('p', null, `${text.panel.asOf(textOf(day))}: ${t.ties(ties.length)}`)),
    h('div', { class: 'second' }, h('p', { class: 'label' }, t.withSecond), searchBox({ id: 'second', label: t.choose, only: ['nations'], choose: thing => go({ nations: [code, thing.key] }) })),
    section(t.offices, of('in office').length === 0 ? h('p', { class: 'hint' }, t.noOffice) : h('ul', null, of('in office').map(officeItem))),
    section(t.mayBe, of('may be in office').length > 0 && few(of('may be in office').map(officeItem), 3)),
    section(t.partners, ties.length === 0 ? h('p', null, t.none) : few(ties.map(tie => partnerItem(tie, network, known)), 14, 'ol')),
    section(`${t.agreements} (${of('agreements').length})`, of('agreements').length > 0 && few(newest(of('agreements')).map(factLine), 6)),
    section(`${t.forums} (${of('forums').length})`, of('forums').length > 0 && few(of('forums').map(factLine), 8)),
    section(`${t.exercises} (${of('exercises').length + of('patrols').length})`, few(newest([...of('exercises'), ...of('patrols')]).map(factLine), 6)),
    section(t.timeline, few(timeline(lines), 12)),
    section(`${t.meetings} (${of('meetings').length})`, of('meetings').length > 0 && few(newest(of('meetings')).map(factLine), 5)),
  ];
}

function partnerItem(tie, network, known) {
  const other = network.nations[tie.a === known ? tie.b : tie.a];
  const parts = kinds.map((kind, k) => [kind, tie.kinds[k]]).filter(([, n]) => n > 0);
  return h('li', null, h('a', { href: address({ nations: [network.nations[known].code, other.code] }) }, other.name),
    h('span', { class: 'parts' }, parts.map(([kind, n]) => h('span', { title: `${n} ${n === 1 ? text.kind[kind] : text.kindPlural[kind]}` }, h('span', { class: `mark ${kind}` }), n))));
}

function officeItem(line) {
  return h('li', null, h('a', { href: address({ of: line.name, nations: [] }) }, line.name), h('br'), h('span', { class: 'hint' }, [line.text, line.from && t.since(line.from)].filter(Boolean).join(', ')));
}

function factLine(line) {
  const [id] = line.facts.split(';');
  return h('li', null, h('a', { href: address({ of: id, nations: [] }) }, line.name), ' ', h('span', { class: 'date' }, line.from));
}

/** All that is dated, by year, the latest first; a year opens to its facts. */
function timeline(lines) {
  const years = [...Map.groupBy(newest(lines.filter(l => l.from && l.facts)), l => l.from.slice(0, 4))];
  const most = Math.max(...years.map(([, all]) => all.length));
  return years.map(([year, all]) => h('li', null, h('details', { class: 'year' },
    h('summary', null, year, bar(all.length, most), h('span', { class: 'count' }, all.length)),
    h('ul', { class: 'few' }, all.map(l => h('li', null, h('a', { href: address({ of: l.facts.split(';')[0], nations: [] }) }, l.name), ' ', h('span', { class: 'date' }, l.from)))))));
}

function bar(count, most) {
  return s('svg', { class: 'bar', width: 100, height: 8, 'aria-hidden': 'true' }, s('rect', { width: (100 * count) / most, height: 8, rx: 1.5 }));
}

function newest(lines) {
  return [...lines].sort((a, b) => b.from.localeCompare(a.from));
}
