import { h } from '../element.js';
import { ask } from '../api.js';
import { text } from '../text.js';
import { address } from '../state.js';
import { dayIn, networkOf } from '../network/scope.js';
import { textOf } from '../days.js';
import { factItem, factsOf } from './facts.js';
import { few, head, section } from './head.js';

const firstFacts = 10;

/** A person, a forum, an exercise series or a fact: all that is known of it, section by section, and the facts that bear it. */
export async function thing(state, signal) {
  const network = await networkOf(state, signal);
  const day = dayIn(state, network);
  const answer = await ask('show', { of: state.of, asOf: state.asOf && textOf(day), confidence: state.confidence, without: state.without, reading: state.reading }, { signal });
  const facts = await factsOf(answer.citations.map(c => c.fact), signal);
  const sections = Map.groupBy(answer.items, item => item.section);
  const own = facts.find(f => f.fact.id === state.of);
  return [
    head(own?.name ?? state.of, h('p', null, text.panel.asOf(textOf(day)))),
    own && section(text.panel.facts, h('ul', { class: 'few' }, factItem(own))),
    [...sections].filter(() => !own || own.fact.kind === 'forum').map(([title, items]) => section(`${title[0].toUpperCase()}${title.slice(1)}`, few(items.map(item => line(item, state.of, network)), 12))),
    !own && section(`${text.panel.facts} (${facts.length})`, facts.length > 0 && few(facts.map(factItem), firstFacts)),
  ];
}

function line({ name, text: known, from, to: until, facts }, of, network) {
  const nation = network.nations[network.place.get(name)];
  const to = nation ? { nations: [name], of: '' } : facts.length === 1 && facts[0] !== of ? { of: facts[0], nations: [] } : null;
  return h('li', null, to ? h('a', { href: address(to) }, nation?.name ?? name) : name, known && `: ${known}`, ' ', h('span', { class: 'date' }, [from, until].filter(Boolean).join(' – ')));
}
