import { h } from '../element.js';
import { ask } from '../api.js';
import { text } from '../text.js';
import { address } from '../state.js';
import { dayIn, filterOf, networkOf, scopeOf } from '../network/scope.js';
import { factsBetween, kinds } from '../network/ties.js';
import { textOf } from '../days.js';
import { factItem, factsOf } from './facts.js';
import { few, head, section } from './head.js';

const t = text.pair;
const firstFacts = 12;

/** Two nations: what ties them on the day, whether they gather more than chance would have it, whom they share, how they are connected. */
export async function pair(state, signal) {
  const network = await networkOf(state, signal);
  const [a, b] = state.nations.map(code => network.place.get(code));
  const [nameA, nameB] = state.nations.map(code => network.nations[network.place.get(code)]?.name ?? code);
  const scope = scopeOf(state, network);
  const day = dayIn(state, network);
  const ids = a === undefined || b === undefined ? [] : factsBetween(network, filterOf(state, network), network.pairOf(a, b), day).map(f => network.facts[f].id);
  const nations = state.nations.slice(0, 2);
  const [facts, overlap, timeline, partners, paths] = await Promise.all([
    factsOf(ids, signal),
    ask('overlap', { nations, ...scope, ties: '', types: '' }, { signal }),
    ask('timeline', { nations, ...scope }, { signal }),
    ask('partners', { nations, ...scope }, { signal }),
    ask('path', { nations, ...scope, limit: 6 }, { signal }),
  ]);
  const name = code => network.nations[network.place.get(code)]?.name ?? code;
  return [
    head(`${nameA} – ${nameB}`, h('p', null, text.panel.asOf(textOf(day)))),
    h('p', { class: 'sentence' }, tied(nameA, nameB, facts)),
    section(t.gatherings, h('p', { class: 'sentence' }, chance(overlap.items[0], nameA, nameB)), h('p', { class: 'hint' }, t.gatheringsHint)),
    section(t.evidence, facts.length > 0 && few(facts.map(factItem), firstFacts)),
    section(t.earlier, few(timeline.items.filter(i => !ids.includes(i.fact)).map(i => factLink(i.fact, i.name, i.from)), 6)),
    section(t.uncertain, few(timeline.uncertain.map(id => factLink(id, id)), 6)),
    section(t.shared, partners.items.length === 0 ? h('p', null, t.noShared) : few(partners.items.map(i => h('li', null,
      h('a', { href: address({ nations: [nations[0], i.partner] }) }, name(i.partner)), ` ${i.facts[nations[0]].length} · ${i.facts[nations[1]].length}`)), 10)),
    section(t.paths, paths.items.length === 0 ? h('p', null, t.noPath) : [
      h('p', { class: 'hint' }, t.steps(paths.items[0].length)),
      few(paths.items.map(p => h('li', null, hops(p, paths.citations, name))), 6, 'ol'),
      paths.omitted > 0 && h('p', { class: 'hint' }, t.omitted(paths.omitted)),
    ]),
  ];
}

function factLink(id, name, date) {
  return h('li', null, h('a', { href: address({ of: id, nations: [] }) }, name), date && [' ', h('span', { class: 'date' }, date)]);
}

function tied(a, b, facts) {
  if (facts.length === 0) return t.none(a, b);
  const parts = kinds.map(kind => [kind, facts.filter(f => f.fact.kind === kind).length]).filter(([, n]) => n > 0)
    .map(([kind, n]) => `${n} ${n === 1 ? text.kind[kind] : text.kindPlural[kind]}`);
  return t.tied(a, b, facts.length, parts.length > 1 ? parts.join(', ') : '');
}

function chance({ shared, expected, pMore, pLess }, a, b) {
  if (pMore === undefined) return t.noOverlap(a, b);
  const more = shared >= expected;
  const p = more ? pMore : pLess;
  return t.overlap({ a, b, shared, expected: expected.toFixed(1), p: t.p(p), more: p < 0.05 ? (more ? t.moreThan : t.lessThan) : t.notMore });
}

function hops({ hops: all }, citations, name) {
  return all.map((hop, i) => [
    i === 0 && h('a', { href: address({ nations: [hop.from], of: '' }) }, name(hop.from)), ' – ',
    h('span', { class: 'hop' }, hop.facts.slice(0, 2).map((id, n) => [n > 0 && ', ', h('a', { href: address({ of: id, nations: [] }) }, citations.find(c => c.fact === id)?.name ?? id)]), hop.facts.length > 2 && ` +${hop.facts.length - 2}`), ' – ',
    h('a', { href: address({ nations: [hop.to], of: '' }) }, name(hop.to)),
  ]);
}
