import { fill, h } from '../element.js';
import { text } from '../text.js';
import { textOf } from '../days.js';
import { address } from '../state.js';
import { dayOfNetwork } from '../network/day.js';
import { dayIn, filterOf, networkOf } from '../network/scope.js';
import { kinds } from '../network/ties.js';

/** The ties of the day as a table: what the pictures show, and what they leave out for want of room. */
export async function show(container, state, signal) {
  const network = await networkOf(state, signal);
  signal?.throwIfAborted();
  const day = dayOfNetwork(network, filterOf(state, network), dayIn(state, network), 1);
  const name = i => network.nations[i].name;
  const chosen = new Set(state.nations);
  const ties = day.ties.filter(t => chosen.size === 0 || (chosen.size === 1 ? chosen.has(code(t.a)) || chosen.has(code(t.b)) : chosen.has(code(t.a)) && chosen.has(code(t.b))));
  fill(container, h('div', { class: 'table', tabindex: '0', role: 'region', 'aria-label': text.views.table },
    h('table', null,
      h('caption', null, text.table.caption(ties.length, textOf(day.day))),
      h('thead', null, h('tr', null, [text.table.a, text.table.b].map(t => h('th', { scope: 'col' }, t)),
        [...kinds.map(k => text.kinds[k]), text.table.all].map(t => h('th', { scope: 'col', class: 'number' }, t)))),
      h('tbody', null, ties.map(t => h('tr', null,
        h('th', { scope: 'row' }, h('a', { href: address({ of: '', nations: [code(t.a)] }) }, name(t.a))),
        h('td', null, h('a', { href: address({ of: '', nations: [code(t.b)] }) }, name(t.b))),
        [...t.kinds].map(n => h('td', { class: 'number' }, n || '')),
        h('td', { class: 'number' }, h('a', { href: address({ of: '', nations: [code(t.a), code(t.b)] }) }, t.count)))))),
    ties.length === 0 && h('p', null, text.table.empty)));

  function code(i) {
    return network.nations[i].code;
  }
}
